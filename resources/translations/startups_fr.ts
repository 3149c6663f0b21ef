<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Matching</name>
    <message>
        <source>They have the same name.</source>
        <translation>Elles portent le même nom.</translation>
    </message>
    <message>
        <source>They have the same name, but not the same place or web site.</source>
        <translation>Elles portent le même nom, mais n’ont ni le même lieu ni le même site.</translation>
    </message>
    <message>
        <source>They have the same e-mail address.</source>
        <translation>Elles ont la même adresse électronique.</translation>
    </message>
    <message>
        <source>They have the same phone number.</source>
        <translation>Elles ont le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>They have the same page on a social network.</source>
        <translation>Elles ont la même page sur un réseau social.</translation>
    </message>
    <message>
        <source>Their names have the same words.</source>
        <translation>Leurs noms se composent des mêmes mots.</translation>
    </message>
    <message>
        <source>Their names look alike.</source>
        <translation>Leurs noms se ressemblent.</translation>
    </message>
    <message>
        <source>They have the same domain, of a web site or an e-mail address.</source>
        <translation>Elles ont le même domaine, de site ou d’adresse électronique.</translation>
    </message>
</context>
</TS>
