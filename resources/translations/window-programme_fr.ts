<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Programme</name>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme grid</source>
        <translation>Grille du programme</translation>
    </message>
    <message>
        <source>No room yet. Where will the public come? Add a venue under Venues and map.</source>
        <translation>Pas encore de salle. Où le public viendra-t-il&#x202f;? Ajoutez un lieu dans Lieux et plan.</translation>
    </message>
    <message>
        <source>Drag here to create a session, or import the list of start-ups.</source>
        <translation>Faites glisser ici pour créer une séance, ou importez la liste des start-up.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la séance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
</context>
</TS>
