<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CandidateModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas le temps</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>open</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Trajet</translation>
    </message>
</context>
<context>
    <name>CandidatesPanel</name>
    <message>
        <source>step-free</source>
        <translation>accessible</translation>
    </message>
    <message>
        <source>Possible visits</source>
        <translation>Visites possibles</translation>
    </message>
    <message>
        <source>Words in the visit</source>
        <translation>Mots de la visite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message numerus="yes">
        <source>At most %n min</source>
        <translation>
            <numerusform>%n min au plus</numerusform>
            <numerusform>%n min au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Le matin</translation>
    </message>
    <message>
        <source>In the afternoon</source>
        <translation>L’après-midi</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Libre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Choose an itinerary first.</source>
        <translation>Choisissez d’abord un itinéraire.</translation>
    </message>
    <message>
        <source>enough seats</source>
        <translation>assez de places</translation>
    </message>
    <message>
        <source>Find a visit</source>
        <translation>Rechercher une visite</translation>
    </message>
    <message>
        <source>Longest journey</source>
        <translation>Trajet le plus long</translation>
    </message>
    <message>
        <source>Any distance</source>
        <translation>Tout trajet</translation>
    </message>
    <message>
        <source>Nothing fits. Ask for less: more time, a longer journey.</source>
        <translation>Rien ne convient. Demandez moins&#x202f;: plus de temps, un trajet plus long.</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Back to</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Lunch between</source>
        <translation>Déjeuner entre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Ajouter un besoin</translation>
    </message>
</context>
<context>
    <name>ItinerariesPage</name>
    <message>
        <source>Groups and itineraries</source>
        <translation>Groupes et itinéraires</translation>
    </message>
    <message>
        <source>“%1” has no itinerary yet.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore d’itinéraire.</translation>
    </message>
    <message>
        <source>Who comes together? A class, a family, the staff of a town hall: make a group, say how many they are and what they wish to see.</source>
        <translation>Qui vient ensemble&#x202f;? Une classe, une famille, les agents d’une mairie&#x202f;: créez un groupe, dites combien ils sont et ce qu’ils souhaitent voir.</translation>
    </message>
    <message>
        <source>Choose a group or an itinerary first</source>
        <translation>Choisissez d’abord un groupe ou un itinéraire</translation>
    </message>
    <message>
        <source>Choose an itinerary with two stops first</source>
        <translation>Choisissez d’abord un itinéraire de deux étapes</translation>
    </message>
    <message>
        <source>It stands there already</source>
        <translation>L’étape y est déjà</translation>
    </message>
    <message>
        <source>Choose an itinerary first</source>
        <translation>Choisissez d’abord un itinéraire</translation>
    </message>
    <message>
        <source>Choose a stop first</source>
        <translation>Choisissez d’abord une étape</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Ajouter un groupe</translation>
    </message>
    <message>
        <source>Add an itinerary</source>
        <translation>Ajouter un itinéraire</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Dupliquer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>Remove the stop “%1”</source>
        <translation>Retirer l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The stop “%1” is removed.</source>
        <translation>L’étape «&#x202f;%1&#x202f;» est retirée.</translation>
    </message>
    <message>
        <source>Move the stop “%1”</source>
        <translation>Déplacer l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reverse “%1”</source>
        <translation>Inverser «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Pin the stop “%1”</source>
        <translation>Épingler l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Unpin the stop “%1”</source>
        <translation>Libérer l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add a lunch break</source>
        <translation>Ajouter une pause déjeuner</translation>
    </message>
    <message>
        <source>Add a meeting point</source>
        <translation>Ajouter un rendez-vous</translation>
    </message>
    <message>
        <source>No stop yet. Choose a possible visit on the left and press Enter, or drag it here.</source>
        <translation>Aucune étape pour l’instant. Choisissez une visite possible à gauche et appuyez sur Entrée, ou faites-la glisser ici.</translation>
    </message>
    <message>
        <source>Choose a possible visit first</source>
        <translation>Choisissez d’abord une visite possible</translation>
    </message>
    <message>
        <source>“%1” is added at %2.</source>
        <translation>«&#x202f;%1&#x202f;» est ajoutée à %2.</translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Ajouter une visite</translation>
    </message>
    <message>
        <source>Choose a group first</source>
        <translation>Choisissez d’abord un groupe</translation>
    </message>
    <message>
        <source>There is no group yet</source>
        <translation>Il n’y a pas encore de groupe</translation>
    </message>
    <message>
        <source>The best days out of “%1”</source>
        <translation>Les meilleures sorties de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The best days out of all groups</source>
        <translation>Les meilleures sorties de tous les groupes</translation>
    </message>
    <message>
        <source>The rest of “%1”</source>
        <translation>Le reste de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The best order of “%1”</source>
        <translation>Le meilleur ordre de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinéraire</translation>
    </message>
</context>
<context>
    <name>ItineraryPreview</name>
    <message>
        <source>What the group gets</source>
        <translation>Exemplaire du groupe</translation>
    </message>
    <message>
        <source>The guide’s copy</source>
        <translation>Exemplaire du guide</translation>
    </message>
    <message>
        <source>Copy shown</source>
        <translation>Exemplaire montré</translation>
    </message>
    <message>
        <source>Sheet of the itinerary</source>
        <translation>Feuille de l’itinéraire</translation>
    </message>
    <message>
        <source>Choose an itinerary to see its sheet.</source>
        <translation>Choisissez un itinéraire pour voir sa feuille.</translation>
    </message>
    <message>
        <source>Laying out the sheet…</source>
        <translation>Composition de la feuille…</translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>retirée</translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on foot</source>
        <translation>%1 à pied</translation>
    </message>
    <message>
        <source>Nothing better was found than what is planned already.</source>
        <translation>Rien de mieux que ce qui est déjà prévu.</translation>
    </message>
    <message>
        <source>There is no better plan: this is proved.</source>
        <translation>Il n’y a pas de meilleur plan&#x202f;: c’est prouvé.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n % below the best that can be.</source>
        <translation>
            <numerusform>À %n % au plus du meilleur possible.</numerusform>
            <numerusform>À %n % au plus du meilleur possible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the best so far</source>
        <translation>Montrer le meilleur trouvé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take this proposal</source>
        <translation>Prendre cette proposition</translation>
    </message>
    <message>
        <source>Keep what there is</source>
        <translation>Garder l’actuel</translation>
    </message>
    <message>
        <source>How near the best plan is</source>
        <translation>Proximité du meilleur plan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What is planned and what is proposed</source>
        <translation>Ce qui est prévu et ce qui est proposé</translation>
    </message>
    <message>
        <source>Looking for the best route…</source>
        <translation>Recherche du meilleur parcours…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wishes met.</source>
        <translation>
            <numerusform>%1 souhait exaucé sur %n.</numerusform>
            <numerusform>%1 souhaits exaucés sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is pinned, and nobody can be there in time.</source>
        <translation>«&#x202f;%1&#x202f;» est épinglée, et personne ne peut y être à l’heure.</translation>
    </message>
    <message>
        <source>The festival has changed: the proposal no longer fits and was let go.</source>
        <translation>Le festival a changé&#x202f;: la proposition ne convient plus et a été abandonnée.</translation>
    </message>
    <message>
        <source>So far: %1, at least %2 % of what can be had at best.</source>
        <translation>Jusqu’ici&#x202f;: %1, au moins %2 % de ce qui est possible au mieux.</translation>
    </message>
</context>
<context>
    <name>StopForm</name>
    <message>
        <source>Planning again leaves it as it is</source>
        <translation>Replanifier la laisse telle quelle</translation>
    </message>
    <message>
        <source>Choose a stop to change it here.</source>
        <translation>Choisissez une étape pour la modifier ici.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Wherever the group is</source>
        <translation>Là où est le groupe</translation>
    </message>
    <message>
        <source>The quickest</source>
        <translation>Le plus rapide</translation>
    </message>
    <message>
        <source>Edit the stop “%1”</source>
        <translation>Modifier l’étape «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Travel there</source>
        <translation>Trajet</translation>
    </message>
</context>
<context>
    <name>StopModel</name>
    <message numerus="yes">
        <source>%n seats missing</source>
        <translation>
            <numerusform>%n place manque</numerusform>
            <numerusform>%n places manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>does not take place at this time</source>
        <translation>n’a pas lieu à cette heure</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>StopView</name>
    <message>
        <source>Stops of the itinerary</source>
        <translation>Étapes de l’itinéraire</translation>
    </message>
</context>
<context>
    <name>TourFields</name>
    <message>
        <source>Wherever the first stop is</source>
        <translation>Là où est la première étape</translation>
    </message>
    <message>
        <source>Wherever the last stop is</source>
        <translation>Là où est la dernière étape</translation>
    </message>
    <message>
        <source>A proposal to everybody</source>
        <translation>Proposition pour tous</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>A group has at least one person.</source>
        <translation>Un groupe compte au moins une personne.</translation>
    </message>
    <message>
        <source>That is too late for lunch.</source>
        <translation>C’est trop tard pour déjeuner.</translation>
    </message>
</context>
<context>
    <name>TourModel</name>
    <message>
        <source>no stop yet</source>
        <translation>aucune étape</translation>
    </message>
    <message numerus="yes">
        <source>%n stops from %1</source>
        <translation>
            <numerusform>%n étape dès %1</numerusform>
            <numerusform>%n étapes dès %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pers.</numerusform>
            <numerusform>%n pers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Group or itinerary</source>
        <translation>Groupe ou itinéraire</translation>
    </message>
    <message>
        <source>People or problems</source>
        <translation>Personnes ou problèmes</translation>
    </message>
</context>
<context>
    <name>TourPanel</name>
    <message>
        <source>Itinerary</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Choose an itinerary to give it a title, a day, a guide.</source>
        <translation>Choisissez un itinéraire pour lui donner un titre, un jour, un guide.</translation>
    </message>
    <message>
        <source>Choose a group, or an itinerary of one, to say how many they are, when they are out and what they wish to see.</source>
        <translation>Choisissez un groupe, ou l’un de ses itinéraires, pour dire combien ils sont, quand ils sortent et ce qu’ils souhaitent voir.</translation>
    </message>
    <message>
        <source>Out on</source>
        <translation>Heures de sortie</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>%1, after %2 of waiting</source>
        <translation>%1, après %2 d’attente</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Groupe sans nom</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinéraire</translation>
    </message>
    <message>
        <source>Session that is no longer there</source>
        <translation>Séance qui n’existe plus</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Meeting point</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#x202f;h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1&#x202f;h&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1&#xa0;m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1&#xa0;km</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>nothing to spare</source>
        <translation>aucune marge</translation>
    </message>
    <message>
        <source>only %1 to spare</source>
        <translation>%1 de marge seulement</translation>
    </message>
    <message>
        <source>%1 to spare</source>
        <translation>%1 de marge</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>in the same place</source>
        <translation>sur place</translation>
    </message>
    <message numerus="yes">
        <source>%n visits.</source>
        <translation>
            <numerusform>%n visite.</numerusform>
            <numerusform>%n visites.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them on foot (%3).</source>
        <translation>%1, dont %2 de marche (%3).</translation>
    </message>
    <message>
        <source>%1, %2 of them on foot.</source>
        <translation>%1, dont %2 de marche.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pace</source>
        <translation>allure %1</translation>
    </message>
    <message>
        <source>guide: %1</source>
        <translation>guide&#x202f;: %1</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <translation>départ de %1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>départ à %1</translation>
    </message>
    <message>
        <source>back at %1</source>
        <translation>retour à %1</translation>
    </message>
    <message>
        <source>“%1” can&apos;t take place later: it stays at %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas avoir lieu plus tard&#x202f;: l’étape reste à %2.</translation>
    </message>
    <message>
        <source>“%1” is now at %2.</source>
        <translation>«&#x202f;%1&#x202f;» passe à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other times changed.</source>
        <translation>
            <numerusform>%n autre heure a changé.</numerusform>
            <numerusform>%n autres heures ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>travel time unknown</source>
        <translation>trajet inconnu</translation>
    </message>
    <message>
        <source>Travel time not known</source>
        <translation>Durée du trajet inconnue</translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>%1, weight %2</source>
        <translation>%1, poids %2</translation>
    </message>
    <message>
        <source>Nothing in particular: whatever there is to see.</source>
        <translation>Rien en particulier&#x202f;: tout ce qu’il y a à voir.</translation>
    </message>
    <message>
        <source>Add a wish</source>
        <translation>Ajouter un souhait</translation>
    </message>
    <message>
        <source>Start-up or sector</source>
        <translation>Start-up ou secteur</translation>
    </message>
    <message>
        <source>Sector %1</source>
        <translation>Secteur %1</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>How much %1 is wished for</source>
        <translation>Force du souhait %1</translation>
    </message>
    <message>
        <source>Remove the wish %1</source>
        <translation>Retirer le souhait %1</translation>
    </message>
    <message>
        <source>Change the wishes of “%1”</source>
        <translation>Modifier les souhaits de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
</TS>
