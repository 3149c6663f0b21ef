<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Itineraries</name>
    <message>
        <source>travel time not known</source>
        <translation>trajet non renseigné</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The page could not be painted; nothing was written.</source>
        <translation>La page n’a pas pu être dessinée ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The address “%1…” is too long for a QR code. Shorten it and print again.</source>
        <translation>L’adresse « %1… » est trop longue pour un code QR. Raccourcissez-la puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The PDF could not be finished; nothing was written.</source>
        <translation>Le PDF n’a pas pu être terminé ; rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The typeface Lato is not installed, so another one stands in and lines break elsewhere. Install the package fonts-lato and print again.</source>
        <translation>La police Lato n’est pas installée : une autre la remplace et les lignes se coupent ailleurs. Installez le paquet fonts-lato puis imprimez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n&#xa0;séance</numerusform>
            <numerusform>%n&#xa0;séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n&#xa0;place</numerusform>
            <numerusform>%n&#xa0;places</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1: the name “%2” is too long for the head of its column.</source>
        <translation>Page %1&#x202f;: le nom «&#x202f;%2&#x202f;» est trop long pour la tête de sa colonne.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>wheelchair access</source>
        <translation>accès en fauteuil</translation>
    </message>
    <message>
        <source>no wheelchair access</source>
        <translation>pas d’accès en fauteuil</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n&#xa0;marche</numerusform>
            <numerusform>%n&#xa0;marches</numerusform>
        </translation>
    </message>
    <message>
        <source>lift</source>
        <translation>ascenseur</translation>
    </message>
    <message>
        <source>accessible toilet</source>
        <translation>toilettes adaptées</translation>
    </message>
    <message>
        <source>hearing loop</source>
        <translation>boucle magnétique</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>langue des signes</translation>
    </message>
    <message>
        <source>guide dogs welcome</source>
        <translation>chiens guides bienvenus</translation>
    </message>
    <message>
        <source>quiet place</source>
        <translation>lieu calme</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version&#xa0;%1</translation>
    </message>
    <message>
        <source>Page %1: the name “%2” is too long for its line.</source>
        <translation>Page %1&#x202f;: le nom «&#x202f;%2&#x202f;» est trop long pour sa ligne.</translation>
    </message>
    <message>
        <source>Programme of %1, %2</source>
        <translation>Programme du %1, %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Times may change: the reception of each venue has the latest programme</source>
        <translation>Les horaires peuvent changer&#x202f;: le programme à jour est affiché à l’accueil de chaque lieu</translation>
    </message>
    <message>
        <source>Times may change: the latest programme is at the reception of each venue and on %1</source>
        <translation>Les horaires peuvent changer&#x202f;: le programme à jour est affiché à l’accueil de chaque lieu et sur %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Organisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Relayed by %1</source>
        <translation>Relais&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, suite</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Rien n’est prévu ce jour-là.</translation>
    </message>
    <message>
        <source>Programme poster</source>
        <translation>Affiche du programme</translation>
    </message>
    <message>
        <source>by registration, places are limited</source>
        <translation>sur inscription, places limitées</translation>
    </message>
    <message>
        <source>whole title in the list at the end of the day</source>
        <translation>titre en entier dans la liste, en fin de journée</translation>
    </message>
    <message>
        <source>talk, meeting</source>
        <translation>conférence, rencontre</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>guided visit</source>
        <translation>visite guidée</translation>
    </message>
    <message>
        <source>open doors</source>
        <translation>portes ouvertes</translation>
    </message>
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
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message numerus="yes">
        <source>booking needed, %n seat(s)</source>
        <translation>
            <numerusform>sur inscription, %n&#xa0;place</numerusform>
            <numerusform>sur inscription, %n&#xa0;places</numerusform>
        </translation>
    </message>
    <message>
        <source>booking needed</source>
        <translation>sur inscription</translation>
    </message>
    <message>
        <source>in small groups</source>
        <translation>par petits groupes</translation>
    </message>
    <message>
        <source>talk, round table</source>
        <translation>conférence, table ronde</translation>
    </message>
    <message>
        <source>open doors, drop in</source>
        <translation>portes ouvertes, en continu</translation>
    </message>
    <message numerus="yes">
        <source>groups of up to %n</source>
        <translation>
            <numerusform>par groupes de %n</numerusform>
            <numerusform>par groupes de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>last entry %1</source>
        <translation>dernière entrée&#xa0;%1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>languages</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BROUILLON</translation>
    </message>
    <message>
        <source>Titles in full</source>
        <translation>Titres en entier</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no room or no time yet and are not on the poster.</source>
        <translation>
            <numerusform>%n séance n’a pas encore de salle ou d’horaire et n’est pas sur l’affiche.</numerusform>
            <numerusform>%n séances n’ont pas encore de salle ou d’horaire et ne sont pas sur l’affiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>toutes les %n&#xa0;min</numerusform>
            <numerusform>toutes les %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 has type below %2 pt, which is hard to read.</source>
        <translation>La page&#xa0;%1 contient des caractères de moins de %2&#xa0;points, difficiles à lire.</translation>
    </message>
    <message>
        <source>“%1” does not fit on page %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne tient pas sur la page&#xa0;%2.</translation>
    </message>
    <message>
        <source>“%1” is a draft and is not printed.</source>
        <translation>«&#x202f;%1&#x202f;» est un brouillon et n’est pas imprimé.</translation>
    </message>
    <message>
        <source>“%1” has no room or no time yet and is not printed.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas encore de salle ou d’heure et n’est pas imprimé.</translation>
    </message>
    <message>
        <source>“%1” is not printed: its room is not on this sheet.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas imprimé&#x202f;: sa salle n’est pas sur cette feuille.</translation>
    </message>
    <message>
        <source>Nothing is announced for this day yet.</source>
        <translation>Rien n’est encore annoncé pour ce jour.</translation>
    </message>
    <message>
        <source>On site: %1</source>
        <comment>contacts</comment>
        <translation>Contact sur place&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n&#xa0;place</numerusform>
            <numerusform>%n&#xa0;places</numerusform>
        </translation>
    </message>
    <message>
        <source>Room empty? The whole programme is at the reception.</source>
        <translation>Salle vide&#x202f;? Le programme complet est à l’accueil.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and fact</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Information: %1</source>
        <translation>Renseignements&#x202f;: %1</translation>
    </message>
    <message>
        <source>All venues, how to get there and access: page %1</source>
        <translation>Tous les lieux, comment s’y rendre, accessibilité&#x202f;: page&#xa0;%1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>p.&#xa0;%1</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Day leaflet</source>
        <translation>Dépliant du jour</translation>
    </message>
    <message>
        <source>Door signs</source>
        <translation>Affichettes de porte</translation>
    </message>
    <message>
        <source>to fold</source>
        <translation>à plier</translation>
    </message>
    <message>
        <source>There is nothing to print here yet.</source>
        <translation>Il n’y a encore rien à imprimer ici.</translation>
    </message>
    <message>
        <source>internal</source>
        <comment>edition</comment>
        <translation>interne</translation>
    </message>
    <message>
        <source>The itinerary “%1” has no stop yet.</source>
        <translation>L’itinéraire «&#x202f;%1&#x202f;» n’a pas encore d’étape.</translation>
    </message>
    <message>
        <source>The itinerary “%1” has no guide.</source>
        <translation>L’itinéraire «&#x202f;%1&#x202f;» n’a pas de guide.</translation>
    </message>
    <message>
        <source>“%1” has no coordinates and is on no map.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de coordonnées et n’est sur aucun plan.</translation>
    </message>
    <message>
        <source>“%1”: stop %2 is not in the programme at this time, or not in this edition.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: l’étape %2 n’est pas au programme à cette heure, ou pas dans cette édition.</translation>
    </message>
    <message>
        <source>“%1”: the travel time to “%2” is not known.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: le trajet vers «&#x202f;%2&#x202f;» n’est pas renseigné.</translation>
    </message>
    <message>
        <source>No longer in the programme at this time</source>
        <translation>N’est plus au programme à cette heure</translation>
    </message>
    <message>
        <source>present</source>
        <comment>heads counted</comment>
        <translation>présents</translation>
    </message>
    <message>
        <source>This itinerary has no stop yet.</source>
        <translation>Cet itinéraire n’a pas encore d’étape.</translation>
    </message>
    <message>
        <source>Itinerary without a title</source>
        <translation>Itinéraire sans titre</translation>
    </message>
    <message>
        <source>guide&apos;s copy, not to be posted</source>
        <translation>exemplaire du guide, à ne pas afficher</translation>
    </message>
    <message>
        <source>Itinerary</source>
        <translation>Itinéraire</translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>groupe de %n</numerusform>
            <numerusform>groupe de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>guide: %1</source>
        <translation>guide&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 km on foot</source>
        <translation>%1 km à pied</translation>
    </message>
    <message>
        <source>departure %1</source>
        <translation>départ %1</translation>
    </message>
    <message>
        <source>end %1</source>
        <comment>of an itinerary</comment>
        <translation>fin %1</translation>
    </message>
    <message>
        <source>with the group: %1</source>
        <translation>avec le groupe&#x202f;: %1</translation>
    </message>
    <message>
        <source>The programme as it is now</source>
        <translation>Le programme à jour</translation>
    </message>
    <message>
        <source>More than 10 min late? Call %1.</source>
        <translation>Plus de 10 min de retard&#x202f;? Appelez %1.</translation>
    </message>
    <message>
        <source>Late? Join the group at the next stop.</source>
        <translation>En retard&#x202f;? Rejoignez le groupe à l’étape suivante.</translation>
    </message>
    <message>
        <source>No map: nobody has said where these places are: %1.</source>
        <translation>Pas de plan&#x202f;: les coordonnées de ces lieux ne sont pas renseignées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Map without streets.</source>
        <translation>Plan sans les rues.</translation>
    </message>
    <message>
        <source>Not on it, for want of coordinates: %1.</source>
        <translation>N’y figurent pas, faute de coordonnées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>metres</comment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <comment>kilometres</comment>
        <translation>%1 km</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>number of seats not known</source>
        <translation>nombre de places non renseigné</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column</comment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom, prénom</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>column</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Arrival</source>
        <comment>column</comment>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>column</comment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Present:</source>
        <comment>count</comment>
        <translation>Présents&#x202f;:</translation>
    </message>
    <message>
        <source>Turned away, no seat left:</source>
        <comment>count</comment>
        <translation>Refusés faute de place&#x202f;:</translation>
    </message>
    <message>
        <source>What is written here serves to count visitors and nothing else; the sheet is destroyed after the report, within 30 days. Ask the reception to see or correct it.</source>
        <translation>Ces données servent uniquement à compter les visiteurs&#x202f;; la feuille est détruite après le bilan, dans les 30 jours. Pour les consulter ou les corriger, adressez-vous à l’accueil du festival.</translation>
    </message>
    <message>
        <source>Not there at %1: the seat goes to the waiting list.</source>
        <translation>Absents à %1&#x202f;: la place est proposée à la liste d’attente.</translation>
    </message>
    <message>
        <source>names inside: not to be posted</source>
        <translation>contient des noms&#x202f;: à ne pas afficher</translation>
    </message>
    <message>
        <source>“%1”: nobody has said how many seats there are; %2 lines are printed.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: le nombre de places n’est pas renseigné&#x202f;; %2 lignes sont imprimées.</translation>
    </message>
    <message>
        <source>The lines are empty: names stand in the internal edition only.</source>
        <translation>Les lignes sont vides&#x202f;: seule l’édition interne porte les noms.</translation>
    </message>
    <message>
        <source>Itineraries</source>
        <translation>Itinéraires</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Feuilles d’émargement</translation>
    </message>
    <message>
        <source>visit sheet</source>
        <translation>fiche de visite</translation>
    </message>
    <message>
        <source>founded in %1</source>
        <translation>fondée en %1</translation>
    </message>
    <message>
        <source>recruiting</source>
        <translation>recrute</translation>
    </message>
    <message>
        <source>What you will see</source>
        <translation>Ce que vous verrez</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>If it rains</source>
        <translation>S’il pleut</translation>
    </message>
    <message numerus="yes">
        <source>from %n years of age</source>
        <translation>
            <numerusform>dès %n an</numerusform>
            <numerusform>dès %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>sans inscription</translation>
    </message>
    <message>
        <source>at the reception</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>Visits</source>
        <comment>caption</comment>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Length and groups</source>
        <translation>Durée et groupe</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>“%1” has no description: its sheet says little.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de description&#x202f;: sa fiche dit peu de choses.</translation>
    </message>
    <message>
        <source>Start-up sheets</source>
        <translation>Fiches des start-up</translation>
    </message>
    <message>
        <source>two copies</source>
        <translation>deux exemplaires</translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min on foot</source>
        <translation>
            <numerusform>%1 · environ %n min à pied</numerusform>
            <numerusform>%1 · environ %n min à pied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” on page %2 has characters that the typeface of the sheets lacks: %3. They are left out, or set as question marks.</source>
        <translation>«&#x202f;%1&#x202f;», page&#xa0;%2, a des caractères que la police des documents n’a pas&#x202f;: %3. Ils sont omis, ou remplacés par des points d’interrogation.</translation>
    </message>
    <message>
        <source>“%1” is on %2, which is no day of the festival, and is not printed.</source>
        <translation>«&#x202f;%1&#x202f;» est le %2, qui n’est pas un jour du festival, et n’est pas imprimé.</translation>
    </message>
    <message>
        <source>The pages of %1 say DRAFT because of an error: %2.</source>
        <translation>Les pages du %1 portent la mention BROUILLON à cause d’une erreur&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <translation>
            <numerusform>Et %n autre erreur.</numerusform>
            <numerusform>Et %n autres erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1: the address of “%2” has no room in the head of its columns.</source>
        <translation>Page %1&#x202f;: l’adresse de «&#x202f;%2&#x202f;» n’a pas de place en tête de ses colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>Page %1: %n session(s) stand without their hosts, for whom the boxes have no room. The day leaflet names them.</source>
        <translation>
            <numerusform>Page %1&#x202f;: %n séance figure sans ses hôtes, faute de place dans sa case. Le dépliant du jour les nomme.</numerusform>
            <numerusform>Page %1&#x202f;: %n séances figurent sans leurs hôtes, faute de place dans leurs cases. Le dépliant du jour les nomme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1: the title “%2” has no room in the grid; it stands in the list of whole titles as number %3.</source>
        <translation>Page %1&#x202f;: le titre «&#x202f;%2&#x202f;» n’a pas de place dans la grille&#x202f;; il figure dans la liste des titres entiers sous le numéro %3.</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Absents du plan&#x202f;: %1</translation>
    </message>
    <message>
        <source>Internal, not to be posted</source>
        <translation>Interne, à ne pas afficher</translation>
    </message>
</context>
</TS>
