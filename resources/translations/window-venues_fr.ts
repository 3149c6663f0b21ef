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
    <message>
        <source>e.g. 43.6035, 1.4525</source>
        <translation>ex.&#x202f;: 43,6035 1,4525</translation>
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
    <name>MapPictureDialog</name>
    <message>
        <source>Map background</source>
        <translation>Fond de plan</translation>
    </message>
    <message>
        <source>&amp;Choose a picture…</source>
        <translation>&amp;Choisir une image…</translation>
    </message>
    <message>
        <source>Click on two spots that you know, far from each other, and say which places they are. A third spot, aside, corrects a picture that is stretched.</source>
        <translation>Cliquez sur deux endroits connus, loin l’un de l’autre, et dites quels lieux ce sont. Un troisième, à l’écart, corrige une image étirée.</translation>
    </message>
    <message>
        <source>C&amp;redit, shown on the map</source>
        <translation>C&amp;rédit, affiché sur le plan</translation>
    </message>
    <message>
        <source>© OpenStreetMap contributors</source>
        <translation>© contributeurs OpenStreetMap</translation>
    </message>
    <message>
        <source>Remove the &amp;background</source>
        <translation>Retirer le &amp;fond</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a picture of the map</source>
        <translation>Choisir une image du plan</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Point %1: click where it is on the picture.</source>
        <translation>Point %1&#xa0;: cliquez sur l’image là où il se trouve.</translation>
    </message>
    <message>
        <source>Choose a picture of the map first.</source>
        <translation>Choisissez d’abord une image du plan.</translation>
    </message>
    <message>
        <source>The picture shows %1 from left to right.</source>
        <translation>L’image montre %1 de gauche à droite.</translation>
    </message>
    <message>
        <source>Choose a map background</source>
        <translation>Choisir un fond de plan</translation>
    </message>
    <message>
        <source>Change the map background</source>
        <translation>Modifier le fond de plan</translation>
    </message>
    <message>
        <source>Remove the map background</source>
        <translation>Retirer le fond de plan</translation>
    </message>
    <message>
        <source>The map background is removed.</source>
        <translation>Le fond de plan est retiré.</translation>
    </message>
</context>
<context>
    <name>PictureBoard</name>
    <message>
        <source>Picture of the map</source>
        <translation>Image du plan</translation>
    </message>
    <message>
        <source>Point %1 is not set.</source>
        <translation>Le point %1 n’est pas placé.</translation>
    </message>
    <message>
        <source>There is no picture yet.</source>
        <translation>Il n’y a pas encore d’image.</translation>
    </message>
    <message>
        <source>Point %1: %2% from the left edge, %3% from the upper edge.</source>
        <translation>Point %1&#xa0;: à %2&#xa0;% du bord gauche, %3&#xa0;% du bord haut.</translation>
    </message>
    <message>
        <source>Drop a picture here: the town map, a screenshot, a drawing.
PNG or JPEG.</source>
        <translation>Déposez ici une image&#xa0;: plan de la ville, capture d’écran, dessin.
PNG ou JPEG.</translation>
    </message>
</context>
<context>
    <name>PicturePointRow</name>
    <message>
        <source>Point %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Venue of point %1</source>
        <translation>Lieu du point %1</translation>
    </message>
    <message>
        <source>Which venue is it?</source>
        <translation>Quel lieu est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Coordinates of point %1</source>
        <translation>Coordonnées du point %1</translation>
    </message>
    <message>
        <source>or coordinates: 43.6045, 1.4440</source>
        <translation>ou coordonnées&#xa0;: 43.6045, 1.4440</translation>
    </message>
    <message>
        <source>Take point %1 away</source>
        <translation>Enlever le point %1</translation>
    </message>
    <message>
        <source>Point %1: say which place it is.</source>
        <translation>Point %1&#xa0;: dites quel lieu c’est.</translation>
    </message>
</context>
<context>
    <name>PictureReading</name>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>“%1” is too large: 64 MB is the most.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux&#xa0;: 64&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>“%1” is not a picture: a PNG or JPEG file is needed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image&#xa0;: il faut un fichier PNG ou JPEG.</translation>
    </message>
    <message>
        <source>“%1” is too large: 30 million pixels is the most. Make it smaller first.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand&#xa0;: 30 millions de pixels au plus. Réduisez-le d’abord.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est endommagée.</translation>
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
    <message>
        <source>Map background: %1</source>
        <translation>Fond de plan&#xa0;: %1</translation>
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
    <message>
        <source>Choose a venue or a room to see all about it.</source>
        <translation>Choisissez un lieu ou une salle pour tout en voir.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Earlier in the walking order</source>
        <translation>Monter dans l’ordre de marche</translation>
    </message>
    <message>
        <source>Later in the walking order</source>
        <translation>Descendre dans l’ordre de marche</translation>
    </message>
</context>
</TS>
