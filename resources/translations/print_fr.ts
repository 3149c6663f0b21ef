<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
                <numerusform>%n session</numerusform>
                <numerusform>%n sessions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n seats</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Page %1: the name “%2” is too long for the head of its column.</source>
            <translation>Page %1 : le nom « %2 » est trop long pour la tête de sa colonne.</translation>
        </message>
        <message>
            <source>Page %1: the title “%2” has no room in its box; it stands in the list of whole titles as number %3.</source>
            <translation>Page %1 : le titre « %2 » ne tient pas dans sa case ; il figure en entier dans la liste des titres, au numéro %3.</translation>
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
                <numerusform>%n marche</numerusform>
                <numerusform>%n marches</numerusform>
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
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Page %1: the name “%2” is too long for its line.</source>
            <translation>Page %1 : le nom « %2 » est trop long pour sa ligne.</translation>
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
            <translation>Les horaires peuvent changer : le programme à jour est affiché à l’accueil de chaque lieu</translation>
        </message>
        <message>
            <source>Times may change: the latest programme is at the reception of each venue and on %1</source>
            <translation>Les horaires peuvent changer : le programme à jour est affiché à l’accueil de chaque lieu et sur %1</translation>
        </message>
        <message>
            <source>Organised by %1</source>
            <translation>Organisation : %1</translation>
        </message>
        <message>
            <source>Relayed by %1</source>
            <translation>Relais : %1</translation>
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
                <numerusform>sur inscription, %n place</numerusform>
                <numerusform>sur inscription, %n places</numerusform>
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
            <translation>dernière entrée %1</translation>
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
                <numerusform>toutes les %n min</numerusform>
                <numerusform>toutes les %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>Page %1 has type below %2 pt, which is hard to read.</source>
            <translation>La page %1 contient des caractères de moins de %2 points, difficiles à lire.</translation>
        </message>
        <message>
            <source>“%1” does not fit on page %2.</source>
            <translation>« %1 » ne tient pas sur la page %2.</translation>
        </message>
        <message>
            <source>“%1” is a draft and is not printed.</source>
            <translation>« %1 » est un brouillon et n’est pas imprimé.</translation>
        </message>
        <message>
            <source>“%1” has no room or no time yet and is not printed.</source>
            <translation>« %1 » n’a pas encore de salle ou d’heure et n’est pas imprimé.</translation>
        </message>
        <message>
            <source>“%1” is not printed: its room is not on this sheet.</source>
            <translation>« %1 » n’est pas imprimé : sa salle n’est pas sur cette feuille.</translation>
        </message>
        <message>
            <source>Nothing is announced for this day yet.</source>
            <translation>Rien n’est encore annoncé pour ce jour.</translation>
        </message>
        <message>
            <source>On site: %1</source>
            <comment>contacts</comment>
            <translation>Contact sur place : %1</translation>
        </message>
        <message numerus="yes">
            <source>%n seat(s)</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message>
            <source>Room empty? The whole programme is at the reception.</source>
            <translation>Salle vide ? Le programme complet est à l’accueil.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>name and fact</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Sur place</translation>
        </message>
        <message>
            <source>Information: %1</source>
            <translation>Renseignements : %1</translation>
        </message>
        <message>
            <source>All venues, ways there and access: page %1</source>
            <translation>Tous les lieux, comment s’y rendre, accessibilité : page %1</translation>
        </message>
        <message>
            <source>p. %1</source>
            <translation>p. %1</translation>
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
    </context>
</TS>
