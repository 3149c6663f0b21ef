<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FieldForm</name>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Déplacer %n séance</numerusform>
            <numerusform>Déplacer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1” (%2)</source>
        <translation>Modifier «&#x202f;%1&#x202f;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” in %n places</source>
        <translation>
            <numerusform>Modifier «&#x202f;%1&#x202f;» à&#x202f;%n endroit</numerusform>
            <numerusform>Modifier «&#x202f;%1&#x202f;» à&#x202f;%n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Show the latest only</source>
        <translation>Montrer seulement les derniers</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n changes</source>
        <translation>
            <numerusform>Montrer le changement</numerusform>
            <numerusform>Montrer les %n changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Choose a session to see its details and change them here.</source>
        <translation>Choisissez une séance&#x202f;: sa fiche s’affiche ici et se modifie sur place.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Fiche</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de choisi</translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message numerus="yes">
        <source>and %n more problems in the panel below</source>
        <translation>
            <numerusform>et %n autre problème dans le panneau ci-dessous</numerusform>
            <numerusform>et %n autres problèmes dans le panneau ci-dessous</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>SessionTimes</name>
    <message>
        <source>The end must come after the start.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>A day ends at noon of the next day at the latest.</source>
        <translation>Une journée finit au plus tard le lendemain à midi.</translation>
    </message>
    <message>
        <source>A break needs a start and an end.</source>
        <translation>Une pause a un début et une fin.</translation>
    </message>
    <message>
        <source>A session lasts at least one minute.</source>
        <translation>Une séance dure au moins une minute.</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>À placer</translation>
    </message>
</context>
</TS>
