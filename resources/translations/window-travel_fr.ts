<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>TravelDetails</name>
    <message>
        <source>“%1” is no timetable. Try 9:00, 9:40 or every 20 min from 9:00 to 18:00.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un horaire. Exemples&#x202f;: 9h, 9h40 ou toutes les 20 min de 9h à 18h.</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>à tout moment</translation>
    </message>
    <message>
        <source>A timetable: 9:00, 9:40 or every 20 min from 9:00 to 18:00</source>
        <translation>Un horaire&#x202f;: 9h, 9h40 ou toutes les 20 min de 9h à 18h</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Départs</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Choose a travel time in the table</source>
        <translation>Choisissez un trajet dans le tableau</translation>
    </message>
    <message>
        <source>Estimated on foot: %1 min, %2 km.</source>
        <translation>Estimation à pied&#x202f;: %1 min, %2 km.</translation>
    </message>
    <message>
        <source>%1: %2 min</source>
        <translation>%1&#x202f;: %2 min</translation>
    </message>
    <message>
        <source>Several times are typed; this is the first.</source>
        <translation>Plusieurs temps sont saisis&#x202f;; voici le premier.</translation>
    </message>
    <message>
        <source>Travel time from “%1” to “%2”</source>
        <translation>Temps de trajet de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Clear a travel time</source>
        <translation>Effacer un temps de trajet</translation>
    </message>
    <message>
        <source>Means from “%1” to “%2”</source>
        <translation>Moyen de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Timetable from “%1” to “%2”</source>
        <translation>Horaires de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Remark on the trip from “%1” to “%2”</source>
        <translation>Remarque sur le trajet de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TravelGrid</name>
    <message>
        <source>Travel times from each venue to each other</source>
        <translation>Temps de trajet de chaque lieu vers chaque autre</translation>
    </message>
    <message>
        <source>Nobody typed anything here.</source>
        <translation>Rien n’a été saisi ici.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n travel times</source>
        <translation>
            <numerusform>Effacer %n temps de trajet</numerusform>
            <numerusform>Effacer %n temps de trajet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: both directions take the same time already.</source>
        <translation>Rien à faire&#x202f;: la durée est déjà la même dans les deux sens.</translation>
    </message>
    <message numerus="yes">
        <source>Same time both ways (%n travel times)</source>
        <translation>
            <numerusform>Même durée dans les deux sens (%n trajet)</numerusform>
            <numerusform>Même durée dans les deux sens (%n trajets)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n travel times</source>
        <translation>
            <numerusform>Coller %n temps de trajet</numerusform>
            <numerusform>Coller %n temps de trajet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were not pasted: no duration, or no room for them.</source>
        <translation>
            <numerusform>%n cellule n’a pas été collée&#x202f;: pas une durée, ou pas de place.</numerusform>
            <numerusform>%n cellules n’ont pas été collées&#x202f;: pas une durée, ou pas de place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelImportDialog</name>
    <message>
        <source>“%1” cannot be opened. Is it still there?</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert. Est-il toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Import (can be undone)</source>
        <translation>&amp;Importer (annulable)</translation>
    </message>
    <message>
        <source>Import travel times</source>
        <translation>Importer des temps de trajet</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to import: everything is up to date.</source>
        <translation>Rien à importer&#x202f;: tout est déjà à jour.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Import of travel times (%1)</source>
        <translation>Import des temps de trajet (%1)</translation>
    </message>
</context>
<context>
    <name>TravelMatrix</name>
    <message>
        <source>%1 min, typed, with a timetable</source>
        <translation>%1 min, saisi, avec des horaires</translation>
    </message>
    <message>
        <source>%1 min, typed</source>
        <translation>%1 min, saisi</translation>
    </message>
    <message>
        <source>%1 min, typed for every day</source>
        <translation>%1 min, saisi pour tous les jours</translation>
    </message>
    <message>
        <source>%1 min, estimated</source>
        <translation>%1 min, estimé</translation>
    </message>
    <message>
        <source>not known, but by other means</source>
        <translation>inconnu, mais connu par un autre moyen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>From %1 to %2, %3: %4</source>
        <translation>De %1 à %2, %3&#x202f;: %4</translation>
    </message>
</context>
<context>
    <name>TravelModel</name>
    <message>
        <source>Travel time from “%1” to “%2”</source>
        <translation>Temps de trajet de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Clear the travel time from “%1” to “%2”</source>
        <translation>Effacer le temps de trajet de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TravelPane</name>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)…</source>
        <translation>Pour un tableur (CSV)…</translation>
    </message>
    <message>
        <source>For a map (GeoJSON)…</source>
        <translation>Pour une carte (GeoJSON)…</translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>Aller au suivant</translation>
    </message>
    <message>
        <source>Bold with a mark: typed. Italic: typed for every day. ≈ estimated. – only by other means. ? not known.</source>
        <translation>Gras avec une marque&#x202f;: saisi. Italique&#x202f;: saisi pour tous les jours. ≈ estimé. – seulement par un autre moyen. ? inconnu.</translation>
    </message>
    <message>
        <source>Back to the estimate</source>
        <translation>Revenir à l’estimation</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every travel time is known.</source>
        <translation>Tous les trajets sont connus.</translation>
    </message>
    <message numerus="yes">
        <source>%n travel times are not known.</source>
        <translation>
            <numerusform>%n trajet n’est pas connu.</numerusform>
            <numerusform>%n trajets ne sont pas connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list of travel times</source>
        <translation>Choisir une liste de temps de trajet</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>travel-times</source>
        <translation>temps-de-trajet</translation>
    </message>
    <message>
        <source>Export travel times</source>
        <translation>Exporter les temps de trajet</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Same time back</source>
        <translation>Même durée au retour</translation>
    </message>
</context>
</TS>
