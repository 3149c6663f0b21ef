<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FieldEditor</name>
    <message>
        <source>several values</source>
        <translation>plusieurs valeurs</translation>
    </message>
</context>
<context>
    <name>LengthCounter</name>
    <message numerus="yes">
        <source>%n characters too many for the sheets</source>
        <translation>
            <numerusform>%n caractère de trop pour les feuilles</numerusform>
            <numerusform>%n caractères de trop pour les feuilles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickEditor</name>
    <message>
        <source>Nothing is called “%1”. Choose a name from the list.</source>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;». Choisissez un nom dans la liste.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>occitan</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>“%1” is not a time. Try 14:30 or 1430.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure. Exemples&#x202f;: 14h30, 14:30, 1430.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Try 45 or 1:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une durée. Exemples&#x202f;: 45, 1h30.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Try 24.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre. Exemple&#x202f;: 24.</translation>
    </message>
    <message>
        <source>“%1” names a language that is not known. Try French, English.</source>
        <translation>«&#x202f;%1&#x202f;» contient une langue inconnue. Exemple&#x202f;: français, anglais.</translation>
    </message>
</context>
</TS>
