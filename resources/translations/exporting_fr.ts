<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Columns</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Opening mode</source>
        <translation>Mode d’ouverture</translation>
    </message>
    <message>
        <source>Interval (min)</source>
        <translation>Intervalle (min)</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Taille des groupes</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Fauteuil</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrits</translation>
    </message>
    <message>
        <source>Length (min)</source>
        <translation>Durée (min)</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Montage</translation>
    </message>
    <message>
        <source>Clear-up</source>
        <translation>Démontage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Souhait</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Year founded</source>
        <translation>Année de création</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Recrute</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Courriel du contact</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>On-site contact</source>
        <translation>Contact sur place</translation>
    </message>
    <message>
        <source>On-site email</source>
        <translation>Courriel du contact sur place</translation>
    </message>
    <message>
        <source>On-site phone</source>
        <translation>Portable sur place</translation>
    </message>
    <message>
        <source>Door name</source>
        <translation>Nom sur la porte</translation>
    </message>
    <message>
        <source>Preferred venue</source>
        <translation>Lieu souhaité</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Door code</source>
        <translation>Digicode</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Transports</translation>
    </message>
    <message>
        <source>Bike parking</source>
        <translation>Parking vélo</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Preferred days</source>
        <translation>Jours souhaités</translation>
    </message>
    <message>
        <source>Preferred times</source>
        <translation>Créneaux souhaités</translation>
    </message>
    <message>
        <source>Visit length</source>
        <translation>Durée de la visite</translation>
    </message>
    <message>
        <source>Group max</source>
        <translation>Groupe max</translation>
    </message>
    <message>
        <source>Group min</source>
        <translation>Groupe min</translation>
    </message>
    <message>
        <source>Safety capacity</source>
        <translation>Capacité de sécurité</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Âge minimum</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Registration address</source>
        <translation>Adresse d’inscription</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Marches</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ascenseur</translation>
    </message>
    <message>
        <source>Adapted toilet</source>
        <translation>WC adapté</translation>
    </message>
    <message>
        <source>Hearing loop</source>
        <translation>Boucle magnétique</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>LSF (langue des signes)</translation>
    </message>
    <message>
        <source>Guide dog</source>
        <translation>Chien guide</translation>
    </message>
    <message>
        <source>Quiet place</source>
        <translation>Place calme</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Interdits</translation>
    </message>
    <message>
        <source>Insured</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Rain plan</source>
        <translation>Plan de repli</translation>
    </message>
    <message>
        <source>May publish</source>
        <translation>Accepte la publication</translation>
    </message>
    <message>
        <source>May photograph</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>May print phone</source>
        <translation>Numéro imprimé au public</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Whole festival, without loss (JSON)</source>
        <translation>Festival entier, sans perte (JSON)</translation>
    </message>
    <message>
        <source>Programme for a French Excel (CSV)</source>
        <translation>Programme pour Excel en français (CSV)</translation>
    </message>
    <message>
        <source>Programme for other programs (CSV, RFC 4180)</source>
        <translation>Programme pour d’autres logiciels (CSV, RFC 4180)</translation>
    </message>
    <message>
        <source>Start-ups for a French Excel (CSV)</source>
        <translation>Start-up pour Excel en français (CSV)</translation>
    </message>
    <message>
        <source>Start-ups for other programs (CSV, RFC 4180)</source>
        <translation>Start-up pour d’autres logiciels (CSV, RFC 4180)</translation>
    </message>
    <message>
        <source>Itineraries for maps and GPS devices (GPX)</source>
        <translation>Itinéraires pour cartes et récepteurs GPS (GPX)</translation>
    </message>
    <message>
        <source>Itineraries for maps on the web (GeoJSON)</source>
        <translation>Itinéraires pour cartes en ligne (GeoJSON)</translation>
    </message>
    <message>
        <source>Itineraries for calendars (iCalendar)</source>
        <translation>Itinéraires pour agendas (iCalendar)</translation>
    </message>
    <message>
        <source>Travel times for a French Excel (CSV)</source>
        <translation>Temps de trajet pour Excel en français (CSV)</translation>
    </message>
    <message>
        <source>Venues and travel times on a map (GeoJSON)</source>
        <translation>Lieux et temps de trajet sur une carte (GeoJSON)</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>the disk is full. Nothing was replaced; free some space and try again.</source>
        <translation>le disque est plein. Rien n’a été remplacé&#x202f;; libérez de la place puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>a festival is in it, which would be lost. Choose another name.</source>
        <translation>il contient un festival, qui serait perdu. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
</context>
<context>
    <name>FestivalJson</name>
    <message>
        <source>In %1 %2, &quot;%3&quot; is missing.</source>
        <translation>Dans %1 %2, «&#x202f;%3&#x202f;» manque.</translation>
    </message>
    <message>
        <source>In %1 %2, the text of &quot;%3&quot; is too long or holds characters that are not text.</source>
        <translation>Dans %1 %2, le texte de «&#x202f;%3&#x202f;» est trop long ou contient des caractères qui n’en sont pas.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, row %2 has no &quot;id&quot; that can be read.</source>
        <translation>Dans «&#x202f;%1&#x202f;», la ligne %2 n’a pas d’«&#x202f;id&#x202f;» lisible.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is missing.</source>
        <translation>La liste «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, row %2 has the id %3 of an earlier row.</source>
        <translation>Dans «&#x202f;%1&#x202f;», la ligne %2 porte l’identifiant %3 d’une ligne précédente.</translation>
    </message>
    <message>
        <source>This JSON file is not a festival: its &quot;format&quot; is not &quot;festival-planner&quot;.</source>
        <translation>Ce fichier JSON n’est pas un festival&#x202f;: son «&#x202f;format&#x202f;» n’est pas «&#x202f;festival-planner&#x202f;».</translation>
    </message>
    <message>
        <source>This JSON file does not say which &quot;version&quot; of the format it is in.</source>
        <translation>Ce fichier JSON ne dit pas dans quelle «&#x202f;version&#x202f;» du format il est écrit.</translation>
    </message>
    <message>
        <source>This JSON file is in version %1 of the format; this program reads up to version %2.</source>
        <translation>Ce fichier JSON est en version %1 du format&#x202f;; ce programme lit jusqu’à la version %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not part of the format.</source>
        <translation>La clé «&#x202f;%1&#x202f;» ne fait pas partie du format.</translation>
    </message>
    <message>
        <source>The festival &quot;%1&quot; does not hold together. %2</source>
        <translation>Le festival «&#x202f;%1&#x202f;» n’est pas cohérent. %2</translation>
    </message>
    <message>
        <source>This JSON file is larger than %1 MB; a festival is not.</source>
        <translation>Ce fichier JSON dépasse %1 Mo&#x202f;; un festival n’est pas si gros.</translation>
    </message>
    <message>
        <source>above %1 and up to %2</source>
        <translation>au-dessus de %1 et de %2 au plus</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>In %1 %2, &quot;%3&quot; is %4; it has to be %5.</source>
        <translation>Dans %1 %2, «&#x202f;%3&#x202f;» vaut %4&#x202f;; il faut une valeur %5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list, in square brackets.</source>
        <translation>«&#x202f;%1&#x202f;» doit être une liste, entre crochets.</translation>
    </message>
</context>
<context>
    <name>Itineraries</name>
    <message>
        <source>To get there: %1</source>
        <translation>Pour venir&#x202f;: %1</translation>
    </message>
    <message>
        <source>To be confirmed: not in the programme at this time.</source>
        <translation>À confirmer&#x202f;: pas au programme à cette heure.</translation>
    </message>
    <message>
        <source>On site: %1, %2</source>
        <translation>Sur place&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Not on the map: %1. %2, %3</source>
        <translation>Hors du plan&#x202f;: %1. %2, %3</translation>
    </message>
    <message>
        <source>Stop %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 after a wait of %2</source>
        <translation>%1, après %2 d’attente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
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
        <source>Departure</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>travel time not known</source>
        <translation>trajet non renseigné</translation>
    </message>
    <message>
        <source> · %1 km</source>
        <translation> · %1 km</translation>
    </message>
</context>
</TS>
