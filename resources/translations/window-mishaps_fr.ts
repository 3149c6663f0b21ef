<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AftermathList</name>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Whom it touches</source>
        <translation>Qui est touché</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) lost</source>
        <translation>
            <numerusform>%n réservation perdue</numerusform>
            <numerusform>%n réservations perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n itineraries</source>
        <translation>
            <numerusform>%n itinéraire</numerusform>
            <numerusform>%n itinéraires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) later</source>
        <translation>
            <numerusform>%n réservation plus tard</numerusform>
            <numerusform>%n réservations plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) later</source>
        <translation>
            <numerusform>%n séance plus tard</numerusform>
            <numerusform>%n séances plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s) in the programme</source>
        <translation>
            <numerusform>%n nouveau problème dans le programme</numerusform>
            <numerusform>%n nouveaux problèmes dans le programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Say from when to when.</source>
        <translation>Indiquez de quelle heure à quelle heure.</translation>
    </message>
    <message>
        <source>A venue is closed or late</source>
        <translation>Fermeture ou retard d’un lieu</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Closed</source>
        <translation>&amp;Fermé</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>jus&amp;qu’à</translation>
    </message>
    <message>
        <source>&amp;Late</source>
        <translation>En &amp;retard</translation>
    </message>
    <message>
        <source>b&amp;y</source>
        <translation>d&amp;e</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <translation>à &amp;partir de</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no venue yet.</source>
        <translation>Il n’y a pas encore de lieu.</translation>
    </message>
    <message>
        <source>Say by how many minutes.</source>
        <translation>Indiquez de combien de minutes.</translation>
    </message>
    <message>
        <source>Looking for whom it touches…</source>
        <translation>Recherche des personnes touchées…</translation>
    </message>
    <message>
        <source>Close &amp;and adapt the visits</source>
        <translation>Fermer et &amp;adapter les visites</translation>
    </message>
    <message>
        <source>Delay &amp;and adapt the visits</source>
        <translation>Retarder et &amp;adapter les visites</translation>
    </message>
    <message>
        <source>&amp;Only close</source>
        <translation>Fermer &amp;seulement</translation>
    </message>
    <message>
        <source>&amp;Only delay</source>
        <translation>Retarder &amp;seulement</translation>
    </message>
</context>
<context>
    <name>MishapEntry</name>
    <message>
        <source>There is no venue yet</source>
        <translation>Il n’y a pas encore de lieu</translation>
    </message>
</context>
</TS>
