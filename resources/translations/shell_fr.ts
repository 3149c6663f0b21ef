<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New festival…</source>
        <translation>&amp;Nouveau festival…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save a version…</source>
        <translation>Enregistrer une &amp;version…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Versions and history…</source>
        <translation>Versions et &amp;historique…</translation>
    </message>
    <message>
        <source>&amp;Festival settings…</source>
        <translation>Ré&amp;glages du festival…</translation>
    </message>
    <message>
        <source>&amp;Start-ups (CSV)…</source>
        <translation>&amp;Start-up (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Programme (schedule.xml)…</source>
        <translation>&amp;Programme (schedule.xml)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Paste at the sa&amp;me time</source>
        <translation>Coller à la &amp;même heure</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Take off the &amp;grid</source>
        <translation>Retirer de la &amp;grille</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>The &amp;room</source>
        <translation>La &amp;salle</translation>
    </message>
    <message>
        <source>The &amp;venue</source>
        <translation>Le &amp;lieu</translation>
    </message>
    <message>
        <source>The &amp;start-up</source>
        <translation>La start-&amp;up</translation>
    </message>
    <message>
        <source>The &amp;kind</source>
        <translation>Le &amp;type</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find a comma&amp;nd or a thing…</source>
        <translation>Trouver une comma&amp;nde ou un objet…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>&amp;Start-ups</source>
        <translation>&amp;Start-up</translation>
    </message>
    <message>
        <source>&amp;Venues and map</source>
        <translation>Lieux et pla&amp;n</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Impr&amp;imer</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>Lis&amp;te</translation>
    </message>
    <message>
        <source>Previous &amp;day</source>
        <translation>&amp;Jour précédent</translation>
    </message>
    <message>
        <source>N&amp;ext day</source>
        <translation>Jo&amp;ur suivant</translation>
    </message>
    <message>
        <source>Day &amp;1</source>
        <translation>Jour &amp;1</translation>
    </message>
    <message>
        <source>Day &amp;2</source>
        <translation>Jour &amp;2</translation>
    </message>
    <message>
        <source>Day &amp;3</source>
        <translation>Jour &amp;3</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Fi&amp;t to window</source>
        <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Hide the room</source>
        <translation>&amp;Masquer la salle</translation>
    </message>
    <message>
        <source>Show &amp;all rooms</source>
        <translation>Afficher t&amp;outes les salles</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtre…</translation>
    </message>
    <message>
        <source>&amp;Unscheduled</source>
        <translation>À &amp;placer</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Fiche</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Panneau sui&amp;vant</translation>
    </message>
    <message>
        <source>Previo&amp;us panel</source>
        <translation>Panneau pré&amp;cédent</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle séance</translation>
    </message>
    <message>
        <source>New brea&amp;k</source>
        <translation>Nouvelle &amp;pause</translation>
    </message>
    <message>
        <source>Internal &amp;blocker</source>
        <translation>&amp;Blocage interne</translation>
    </message>
    <message>
        <source>Place in the &amp;first free slot</source>
        <translation>Placer au premier &amp;créneau libre</translation>
    </message>
    <message>
        <source>Place &amp;all…</source>
        <translation>Placer t&amp;outes…</translation>
    </message>
    <message>
        <source>&amp;Repeat…</source>
        <translation>&amp;Répéter…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>S&amp;wap two sessions</source>
        <translation>&amp;Échanger deux séances</translation>
    </message>
    <message>
        <source>Copy into the free roo&amp;ms</source>
        <translation>Copier dans les &amp;salles libres</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Rename &amp;title</source>
        <translation>Renommer le &amp;titre</translation>
    </message>
    <message>
        <source>&amp;Go to the start-up</source>
        <translation>&amp;Aller à la start-up</translation>
    </message>
    <message>
        <source>5 minutes &amp;earlier</source>
        <translation>5 minutes plus &amp;tôt</translation>
    </message>
    <message>
        <source>5 minutes &amp;later</source>
        <translation>5 minutes plus t&amp;ard</translation>
    </message>
    <message>
        <source>&amp;15 minutes earlier</source>
        <translation>&amp;15 minutes plus tôt</translation>
    </message>
    <message>
        <source>15 &amp;minutes later</source>
        <translation>15 &amp;minutes plus tard</translation>
    </message>
    <message>
        <source>To another &amp;day or time…</source>
        <translation>À un autre &amp;jour ou une autre heure…</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Problème s&amp;uivant</translation>
    </message>
    <message>
        <source>Previo&amp;us problem</source>
        <translation>Problème précéd&amp;ent</translation>
    </message>
    <message>
        <source>Fi&amp;x the problem…</source>
        <translation>Corri&amp;ger le problème…</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;Nouvelle fiche</translation>
    </message>
    <message>
        <source>New &amp;session for the start-up</source>
        <translation>Nouvelle &amp;séance pour la start-up</translation>
    </message>
    <message>
        <source>&amp;Merge two profiles…</source>
        <translation>&amp;Fusionner deux fiches…</translation>
    </message>
    <message>
        <source>&amp;Export this document as PDF…</source>
        <translation>&amp;Exporter ce document en PDF…</translation>
    </message>
    <message>
        <source>Export &amp;all ticked…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Simulate the photo&amp;copy</source>
        <translation>Simuler la photo&amp;copie</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;Explore the sample</source>
        <translation>Explorer l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;About festival-planner</source>
        <translation>À &amp;propos de festival-planner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Imp&amp;rimer</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Sélect&amp;ionner</translation>
    </message>
    <message>
        <source>Pa&amp;nels</source>
        <translation>Panneau&amp;x</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>&amp;Décaler</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message>
        <source>&amp;Edit details</source>
        <translation>Modi&amp;fier</translation>
    </message>
    <message>
        <source>&amp;Ignore the problem…</source>
        <translation>&amp;Ignorer le problème…</translation>
    </message>
    <message>
        <source>&amp;Fold the venue into one column</source>
        <translation>&amp;Réduire le lieu à une colonne</translation>
    </message>
    <message>
        <source>&amp;Unfold all venues</source>
        <translation>&amp;Déployer tous les lieux</translation>
    </message>
    <message>
        <source>Roo&amp;ms shown</source>
        <translation>Salles &amp;montrées</translation>
    </message>
    <message>
        <source>Add a &amp;venue</source>
        <translation>Ajouter un &amp;lieu</translation>
    </message>
    <message>
        <source>Add a r&amp;oom</source>
        <translation>A&amp;jouter une salle</translation>
    </message>
    <message>
        <source>&amp;Remind the incomplete ones…</source>
        <translation>&amp;Relancer les incomplètes…</translation>
    </message>
    <message>
        <source>&amp;Travel times (CSV)…</source>
        <translation>&amp;Temps de trajet (CSV)…</translation>
    </message>
    <message>
        <source>&amp;Travel times…</source>
        <translation>&amp;Temps de trajet…</translation>
    </message>
    <message>
        <source>&amp;Erase the names…</source>
        <translation>&amp;Effacer les noms…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>Itiner&amp;aries</source>
        <translation>Itin&amp;éraires</translation>
    </message>
    <message>
        <source>New &amp;group</source>
        <translation>Nouveau &amp;groupe</translation>
    </message>
    <message>
        <source>&amp;New itinerary</source>
        <translation>&amp;Nouvel itinéraire</translation>
    </message>
    <message>
        <source>&amp;Add the chosen session</source>
        <translation>&amp;Ajouter la séance choisie</translation>
    </message>
    <message>
        <source>Add a &amp;lunch break</source>
        <translation>Ajouter une pause dé&amp;jeuner</translation>
    </message>
    <message>
        <source>Add a &amp;meeting point</source>
        <translation>Ajouter un rende&amp;z-vous</translation>
    </message>
    <message>
        <source>Move the stop &amp;up</source>
        <translation>&amp;Monter l’étape</translation>
    </message>
    <message>
        <source>Move the stop &amp;down</source>
        <translation>&amp;Descendre l’étape</translation>
    </message>
    <message>
        <source>&amp;Pin the stop</source>
        <translation>É&amp;pingler l’étape</translation>
    </message>
    <message>
        <source>Re&amp;verse the order</source>
        <translation>In&amp;verser l’ordre</translation>
    </message>
    <message>
        <source>&amp;Itineraries</source>
        <translation>I&amp;tinéraires</translation>
    </message>
    <message>
        <source>What &amp;else can be seen?</source>
        <translation>&amp;Que voir encore&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Closure or delay of a venue…</source>
        <translation>Fer&amp;meture ou retard d’un lieu…</translation>
    </message>
    <message>
        <source>Plan the gr&amp;oup…</source>
        <translation>Planifier le gr&amp;oupe…</translation>
    </message>
    <message>
        <source>Plan all g&amp;roups…</source>
        <translation>Planifier &amp;tous les groupes…</translation>
    </message>
    <message>
        <source>Replan the re&amp;st…</source>
        <translation>&amp;Replanifier le reste…</translation>
    </message>
    <message>
        <source>&amp;Best order…</source>
        <translation>Optimiser l’ordr&amp;e…</translation>
    </message>
    <message>
        <source>Map &amp;background…</source>
        <translation>&amp;Fond de plan…</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Festivals (*.festival)</source>
        <translation>Festivals (*.festival)</translation>
    </message>
    <message>
        <source>%1 (sample)</source>
        <translation>%1 (exemple)</translation>
    </message>
    <message>
        <source>Open a festival</source>
        <translation>Ouvrir un festival</translation>
    </message>
    <message>
        <source>Where to keep the festival</source>
        <translation>Où ranger le festival</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be made, so the sample has no place to go.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé&#x202f;: l’exemple n’a pas de place.</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>Festivals (*.festival)</source>
        <translation>Festivals (*.festival)</translation>
    </message>
    <message>
        <source>Open a festival</source>
        <translation>Ouvrir un festival</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A copy is kept in %1.</source>
        <translation>Une copie est gardée dans %1.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Annuler «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rétablir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Choose a venue first</source>
        <translation>Choisissez d’abord un lieu</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Nothing else to do</source>
        <translation>Rien d’autre à faire</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>Autres menus</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>Effacer le champ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start-ups</source>
        <translation>
            <numerusform>%n start-up</numerusform>
            <numerusform>%n start-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message>
        <source>Stored at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
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
</context>
</TS>
