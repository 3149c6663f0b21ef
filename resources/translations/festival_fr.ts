<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Change</name>
    <message>
        <source>Something without a name</source>
        <translation>Une chose sans nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2 still uses it.</source>
        <translation>%1 ne peut pas être supprimé : %2 s’en sert encore.</translation>
    </message>
    <message>
        <source>The description of the festival cannot be removed.</source>
        <translation>La description du festival ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>These two files do not describe the same festival.</source>
        <translation>Ces deux fichiers ne décrivent pas le même festival.</translation>
    </message>
    <message>
        <source>The festival cannot end (%1) before it begins (%2).</source>
        <translation>Le festival ne peut pas finir (%1) avant de commencer (%2).</translation>
    </message>
    <message numerus="yes">
        <source>A festival lasts 31 days at most, not %n.</source>
        <translation>
            <numerusform>Un festival dure 31 jours au plus, et non %n.</numerusform>
            <numerusform>Un festival dure 31 jours au plus, et non %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 %2, the value of &quot;%3&quot; cannot be read.</source>
        <translation>Dans %1 %2, la valeur de « %3 » est illisible.</translation>
    </message>
    <message>
        <source>What was kept of the festival is damaged.</source>
        <translation>Ce qui a été gardé du festival est endommagé.</translation>
    </message>
    <message>
        <source>%1 refers in &quot;%2&quot; to something that is not in the festival.</source>
        <translation>%1 renvoie, dans «&#x202f;%2&#x202f;», à quelque chose qui n’est pas dans le festival.</translation>
    </message>
    <message>
        <source>In %1 %2, &quot;%3&quot; is not a field that there is.</source>
        <translation>Dans %1 %2, le champ «&#x202f;%3&#x202f;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>Added: %1 &quot;%2&quot;</source>
        <translation>Ajout&#x202f;: %1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Removed: %1 &quot;%2&quot;</source>
        <translation>Suppression&#x202f;: %1 «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;: %3</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#x202f;: %3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1&#x202f;: modification</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>motto</source>
        <translation>devise</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>relais</translation>
    </message>
    <message>
        <source>admission</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>duty manager</source>
        <translation>responsable de permanence</translation>
    </message>
    <message>
        <source>turnaround</source>
        <translation>battement</translation>
    </message>
    <message>
        <source>walking speed (km/h)</source>
        <translation>allure de marche (km/h)</translation>
    </message>
    <message>
        <source>lunch time</source>
        <translation>heures de déjeuner</translation>
    </message>
    <message>
        <source>lunch break</source>
        <translation>pause déjeuner</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordonnées</translation>
    </message>
    <message>
        <source>opening hours</source>
        <translation>heures d’ouverture</translation>
    </message>
    <message>
        <source>wheelchair access</source>
        <translation>accès en fauteuil</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>marches</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>ascenseur</translation>
    </message>
    <message>
        <source>adapted toilet</source>
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
        <source>guide dogs</source>
        <translation>chien guide</translation>
    </message>
    <message>
        <source>quiet place</source>
        <translation>lieu calme</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>transports</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>places</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>étage</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>matériel</translation>
    </message>
    <message>
        <source>pitch</source>
        <translation>accroche</translation>
    </message>
    <message>
        <source>description</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>logo file</source>
        <translation>fichier du logo</translation>
    </message>
    <message>
        <source>year founded</source>
        <translation>année de création</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>recruiting</source>
        <translation>recrute</translation>
    </message>
    <message>
        <source>on-site contact</source>
        <translation>contact sur place</translation>
    </message>
    <message>
        <source>name on the door</source>
        <translation>nom sur la porte</translation>
    </message>
    <message>
        <source>preferred venue</source>
        <translation>lieu souhaité</translation>
    </message>
    <message>
        <source>door code</source>
        <translation>code d’entrée</translation>
    </message>
    <message>
        <source>bike parking</source>
        <translation>parking vélo</translation>
    </message>
    <message>
        <source>opening mode</source>
        <translation>mode d’ouverture</translation>
    </message>
    <message>
        <source>preferred days</source>
        <translation>jours souhaités</translation>
    </message>
    <message>
        <source>preferred times</source>
        <translation>créneaux souhaités</translation>
    </message>
    <message>
        <source>visit length</source>
        <translation>durée de la visite</translation>
    </message>
    <message>
        <source>largest group</source>
        <translation>groupe maximum</translation>
    </message>
    <message>
        <source>smallest group</source>
        <translation>groupe minimum</translation>
    </message>
    <message>
        <source>safety capacity</source>
        <translation>capacité de sécurité</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>âge minimum</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>registration address</source>
        <translation>adresse d’inscription</translation>
    </message>
    <message>
        <source>last entry</source>
        <translation>dernière entrée</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>montage</translation>
    </message>
    <message>
        <source>clear-up</source>
        <translation>démontage</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>insured</source>
        <translation>assurance</translation>
    </message>
    <message>
        <source>rain plan</source>
        <translation>plan de repli</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>accepte la publication</translation>
    </message>
    <message>
        <source>may be photographed</source>
        <translation>photos acceptées</translation>
    </message>
    <message>
        <source>phone may be printed</source>
        <translation>numéro imprimé au public</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>start-up</translation>
    </message>
    <message>
        <source>key in the source</source>
        <translation>clé dans la source</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>subtitle</source>
        <translation>sous-titre</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>taille des groupes</translation>
    </message>
    <message>
        <source>track</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>time</source>
        <translation>horaire</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>start-ups</source>
        <translation>start-up</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>inscrits</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>souhait</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>cellules</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>objets concernés</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>faits</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>departures</source>
        <translation>départs</translation>
    </message>
    <message>
        <source>size</source>
        <translation>effectif</translation>
    </message>
    <message>
        <source>needs</source>
        <translation>besoins</translation>
    </message>
    <message>
        <source>pace</source>
        <translation>allure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>start</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>end</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>wishes</source>
        <translation>souhaits</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>sur liste d’attente</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>control points</source>
        <translation>points de repère</translation>
    </message>
    <message>
        <source>main contact</source>
        <translation>référent</translation>
    </message>
    <message>
        <source>words of the source</source>
        <translation>texte de la source</translation>
    </message>
</context>
<context>
    <name>Founding</name>
    <message>
        <source>The venue in the line “%1” has no name.</source>
        <translation>Le lieu de la ligne «&#x202f;%1&#x202f;» n’a pas de nom.</translation>
    </message>
    <message>
        <source>The festival needs a name.</source>
        <translation>Le festival a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Two venues are called “%1”.</source>
        <translation>Deux lieux s’appellent «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>festival</source>
        <translation>festival</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>track</source>
        <translation>parcours</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>start-up</source>
        <translation>start-up</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>imported row</source>
        <translation>ligne importée</translation>
    </message>
    <message>
        <source>ignored problem</source>
        <translation>problème ignoré</translation>
    </message>
    <message>
        <source>travel time</source>
        <translation>temps de trajet</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>itinerary</source>
        <translation>itinéraire</translation>
    </message>
    <message>
        <source>map background</source>
        <translation>fond de plan</translation>
    </message>
</context>
<context>
    <name>MapFit</name>
    <message>
        <source>Point %1 lies outside the picture.</source>
        <translation>Le point %1 est en dehors de l’image.</translation>
    </message>
    <message>
        <source>Point %1 lies nowhere on Earth.</source>
        <translation>Le point %1 n’est nulle part sur Terre.</translation>
    </message>
    <message>
        <source>The picture needs two points, or three.</source>
        <translation>Il faut à l’image deux points, ou trois.</translation>
    </message>
    <message>
        <source>A picture has three points at most.</source>
        <translation>Une image a trois points au plus.</translation>
    </message>
    <message>
        <source>The picture has no size.</source>
        <translation>L’image n’a pas de taille.</translation>
    </message>
    <message>
        <source>Points %1 and %2 lie on one spot of the picture.</source>
        <translation>Les points %1 et %2 sont au même endroit de l’image.</translation>
    </message>
    <message>
        <source>Points %1 and %2 are the same place.</source>
        <translation>Les points %1 et %2 sont le même lieu.</translation>
    </message>
    <message>
        <source>The three points lie on a line. Choose one that lies aside.</source>
        <translation>Les trois points sont alignés. Choisissez-en un à l’écart.</translation>
    </message>
    <message>
        <source>The points turn the picture over: two of them are swapped.</source>
        <translation>Les points retournent l’image&#xa0;: deux d’entre eux sont échangés.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>not said</source>
        <translation>non renseigné</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>open doors</source>
        <translation>portes ouvertes</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>room taken</source>
        <translation>salle prise</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>en continu</translation>
    </message>
    <message>
        <source>by small groups</source>
        <translation>par petits groupes</translation>
    </message>
    <message>
        <source>on registration</source>
        <translation>sur inscription</translation>
    </message>
    <message>
        <source>at the reception</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by a link</source>
        <translation>par un lien</translation>
    </message>
    <message>
        <source>host</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>intervenant</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>bénévole</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>at a fixed time</source>
        <translation>à heure fixe</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>tranquille</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>brisk</source>
        <translation>soutenue</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>à pied</translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>accès de plain-pied</translation>
    </message>
    <message>
        <source>adapted toilet</source>
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
        <source>guide dog</source>
        <translation>chien guide</translation>
    </message>
    <message>
        <source>quiet place</source>
        <translation>lieu calme</translation>
    </message>
    <message>
        <source>wished</source>
        <translation>souhaitée</translation>
    </message>
    <message>
        <source>must see</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>not to be visited</source>
        <translation>à éviter</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>déjeuner</translation>
    </message>
    <message>
        <source>meeting point</source>
        <translation>point de rencontre</translation>
    </message>
    <message>
        <source>by metro</source>
        <translation>en métro</translation>
    </message>
    <message>
        <source>by bus</source>
        <translation>en bus</translation>
    </message>
    <message>
        <source>by shuttle</source>
        <translation>en navette</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
</context>
</TS>
