<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActPopup</name>
    <message>
        <source>A value is needed here.</source>
        <translation>Il faut une valeur ici.</translation>
    </message>
    <message>
        <source>Series of visits</source>
        <translation>Série de visites</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>How many more</source>
        <translation>Combien de plus</translation>
    </message>
    <message>
        <source>From 1 to %1.</source>
        <translation>De 1 à %1.</translation>
    </message>
    <message>
        <source>Another day or time</source>
        <translation>Autre jour ou autre heure</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
</context>
<context>
    <name>DayTabs</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in the session</source>
        <translation>Mots de la séance</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>accessible en fauteuil</translation>
    </message>
    <message>
        <source>with free seats</source>
        <translation>avec des places</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>avec un problème</translation>
    </message>
    <message numerus="yes">
        <source>%1 / %n sessions</source>
        <translation>
            <numerusform>%1 / %n séance</numerusform>
            <numerusform>%1 / %n séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceAllDialog</name>
    <message>
        <source>Looking for free slots…</source>
        <translation>Recherche de créneaux libres…</translation>
    </message>
    <message>
        <source>Place all sessions</source>
        <translation>Placer toutes les séances</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Créneaux trouvés</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Placer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is nothing to place.</source>
        <translation>Il n’y a rien à placer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sessions are going to be placed, in one step.</source>
        <translation>
            <numerusform>%1 séance sur %n sera placée, en une seule étape.</numerusform>
            <numerusform>%1 séances sur %n seront placées, en une seule étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n sessions</source>
        <translation>
            <numerusform>Placer %n séance</numerusform>
            <numerusform>Placer %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions placed.</source>
        <translation>
            <numerusform>%n séance placée.</numerusform>
            <numerusform>%n séances placées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionActs</name>
    <message>
        <source>Choose a session first</source>
        <translation>Choisissez d’abord une séance</translation>
    </message>
    <message>
        <source>New internal blocker</source>
        <translation>Nouveau blocage interne</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>Nouvelle pause</translation>
    </message>
    <message numerus="yes">
        <source>Place %n sessions</source>
        <translation>
            <numerusform>Placer %n séance</numerusform>
            <numerusform>Placer %n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions placed.</source>
        <translation>
            <numerusform>%n séance placée.</numerusform>
            <numerusform>%n séances placées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other room is free at that time.</source>
        <translation>Aucune autre salle n’est libre à cette heure.</translation>
    </message>
    <message>
        <source>The last ones would leave the day.</source>
        <translation>Les dernières sortiraient de la journée.</translation>
    </message>
    <message>
        <source>Repeat “%1”</source>
        <translation>Répéter «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete the break</source>
        <translation>Supprimer la pause</translation>
    </message>
    <message>
        <source>Cut “%1”</source>
        <translation>Couper «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n sessions</source>
        <translation>
            <numerusform>Couper %n séance</numerusform>
            <numerusform>Couper %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session to paste.</source>
        <translation>Il n’y a aucune séance à coller.</translation>
    </message>
    <message>
        <source>Paste “%1”</source>
        <translation>Coller «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n sessions</source>
        <translation>
            <numerusform>Coller %n séance</numerusform>
            <numerusform>Coller %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one session</source>
        <translation>Choisissez une seule séance</translation>
    </message>
    <message>
        <source>Place the session first</source>
        <translation>Placez d’abord la séance</translation>
    </message>
    <message>
        <source>Choose two sessions</source>
        <translation>Choisissez deux séances</translation>
    </message>
    <message>
        <source>Choose a session that is to place</source>
        <translation>Choisissez une séance à placer</translation>
    </message>
    <message>
        <source>Choose a session that has a time</source>
        <translation>Choisissez une séance qui a un horaire</translation>
    </message>
    <message>
        <source>Choose a session with a start-up</source>
        <translation>Choisissez une séance qui a une start-up</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Rien n’a été copié</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Sessions of the programme</source>
        <translation>Séances du programme</translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>À placer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>By start-up</source>
        <translation>Par start-up</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Par durée</translation>
    </message>
    <message>
        <source>By wish</source>
        <translation>Par souhait</translation>
    </message>
    <message>
        <source>Sessions to place</source>
        <translation>Séances à placer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the sessions to place</source>
        <translation>Filtrer les séances à placer</translation>
    </message>
    <message>
        <source>Order of the sessions to place</source>
        <translation>Ordre des séances à placer</translation>
    </message>
    <message>
        <source>Everything is placed.</source>
        <translation>Tout est placé.</translation>
    </message>
    <message>
        <source>Drag a session onto a room, or press Shift+Enter to place it in the first free slot.</source>
        <translation>Faites glisser une séance vers une salle, ou appuyez sur Maj+Entrée pour la placer au premier créneau libre.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Unscheduled (%1)</source>
        <translation>À placer (%1)</translation>
    </message>
</context>
<context>
    <name>TrayCard</name>
    <message>
        <source>prefers: %1</source>
        <translation>préfère&#x202f;: %1</translation>
    </message>
</context>
</TS>
