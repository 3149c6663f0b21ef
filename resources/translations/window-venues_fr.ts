<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FormFields</name>
    <message>
        <source>Contact’s phone</source>
        <translation>Téléphone du contact</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>Courriel du contact</translation>
    </message>
</context>
<context>
    <name>HoursForm</name>
    <message>
        <source>Open on %1</source>
        <translation>Ouvert le&#x202f;%1</translation>
    </message>
    <message>
        <source>not said, e.g. 10:00–12:30, 14:00–18:00</source>
        <translation>non précisé, p. ex. 10h–12h30, 14h–18h</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Change the opening hours of “%1”</source>
        <translation>Changer les horaires de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Out on %1</source>
        <translation>Sortie du %1</translation>
    </message>
    <message>
        <source>not said, e.g. 9:30–16:30</source>
        <translation>non renseigné, ex. 9 h 30 – 16 h 30</translation>
    </message>
    <message>
        <source>not out</source>
        <translation>pas de sortie</translation>
    </message>
    <message>
        <source>Change the hours of “%1”</source>
        <translation>Modifier les heures de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>TypedPlaces</name>
    <message>
        <source>“%1” is not a time of opening. Try 10:00–12:30, 14:00–18:00.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un horaire. Exemple&#x202f;: 10h–12h30, 14h–18h.</translation>
    </message>
    <message>
        <source>Two of these times overlap: “%1”.</source>
        <translation>Deux de ces horaires se chevauchent&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a point. Type latitude and longitude, such as 43.6035, 1.4525, or paste the address of a map.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un point. Tapez latitude et longitude, comme 43,6035 1,4525, ou collez l’adresse d’une carte.</translation>
    </message>
    <message>
        <source>“%1” lies nowhere on Earth.</source>
        <translation>«&#x202f;%1&#x202f;» n’est nulle part sur Terre.</translation>
    </message>
</context>
<context>
    <name>VenueMap</name>
    <message>
        <source>Map of the venues</source>
        <translation>Plan des lieux</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The map shows the venues once there are some.</source>
        <translation>Le plan montrera les lieux quand il y en aura.</translation>
    </message>
    <message numerus="yes">
        <source>%n venues without coordinates are not on the map.</source>
        <translation>
            <numerusform>%n lieu sans coordonnées n’est pas sur le plan.</numerusform>
            <numerusform>%n lieux sans coordonnées ne sont pas sur le plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is one place only.</source>
        <translation>Il n’y a qu’un seul lieu.</translation>
    </message>
    <message>
        <source>Move “%1” on the map</source>
        <translation>Déplacer «&#x202f;%1&#x202f;» sur le plan</translation>
    </message>
</context>
<context>
    <name>VenuesModel</name>
    <message>
        <source>Venue or room</source>
        <translation>Lieu ou salle</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
</context>
<context>
    <name>VenuesPage</name>
    <message>
        <source>Venues and rooms</source>
        <translation>Lieux et salles</translation>
    </message>
    <message>
        <source>New venue</source>
        <translation>Nouveau lieu</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle salle</translation>
    </message>
    <message>
        <source>Earlier on the way</source>
        <translation>Plus tôt en chemin</translation>
    </message>
    <message>
        <source>Later on the way</source>
        <translation>Plus tard en chemin</translation>
    </message>
    <message>
        <source>Start with a venue: where will the public come? Give it its rooms, its hours and how to get in.</source>
        <translation>Commencez par un lieu&#x202f;: où le public viendra-t-il&#x202f;? Donnez-lui ses salles, ses horaires et l’accès.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Choose a venue or a room first</source>
        <translation>Choisissez d’abord un lieu ou une salle</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Add a venue</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add a room</source>
        <translation>Ajouter une salle</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Retirer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#x202f;%1&#x202f;» est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions moved to “Unscheduled”.</source>
        <translation>
            <numerusform>%n séance va dans «&#x202f;À placer&#x202f;».</numerusform>
            <numerusform>%n séances vont dans «&#x202f;À placer&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the walking order</source>
        <translation>Changer l’ordre de la marche</translation>
    </message>
    <message>
        <source>Choose a venue first</source>
        <translation>Choisissez d’abord un lieu</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Travel times</source>
        <translation>Temps de trajet</translation>
    </message>
    <message>
        <source>Choose travel times first</source>
        <translation>Choisissez d’abord des temps de trajet</translation>
    </message>
</context>
</TS>
