<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Planning</name>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation>
            <numerusform>Déplacer %n séance</numerusform>
            <numerusform>Déplacer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the length of %1</source>
        <translation>Changer la durée de %1</translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n session(s)</source>
        <translation>
            <numerusform>Changer la durée de %n séance</numerusform>
            <numerusform>Changer la durée de %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap %1</source>
        <translation>Échanger %1</translation>
    </message>
    <message numerus="yes">
        <source>Swap %n session(s)</source>
        <translation>
            <numerusform>Échanger %n séance</numerusform>
            <numerusform>Échanger %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the grid</source>
        <translation>Retirer %1 de la grille</translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) off the grid</source>
        <translation>
            <numerusform>Retirer %n séance de la grille</numerusform>
            <numerusform>Retirer %n séances de la grille</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n session(s)</source>
        <translation>
            <numerusform>Copier %n séance</numerusform>
            <numerusform>Copier %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 to a free room</source>
        <translation>Copier %1 dans une salle libre</translation>
    </message>
    <message numerus="yes">
        <source>Copy a session to %n free room(s)</source>
        <translation>
            <numerusform>Copier une séance dans %n salle libre</numerusform>
            <numerusform>Copier une séance dans %n salles libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)</source>
        <translation>
            <numerusform>Verrouiller %n séance</numerusform>
            <numerusform>Verrouiller %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)</source>
        <translation>
            <numerusform>Déverrouiller %n séance</numerusform>
            <numerusform>Déverrouiller %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n session(s)</source>
        <translation>
            <numerusform>Supprimer %n séance</numerusform>
            <numerusform>Supprimer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Placer %1</translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s)</source>
        <translation>
            <numerusform>Placer %n séance</numerusform>
            <numerusform>Placer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>a session without a title</source>
        <translation>une séance sans titre</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Open %1 on %2: %3</source>
        <comment>venue, day, hours</comment>
        <translation>Ouvrir %1 le %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>Offer %n seat(s)</source>
        <translation>
            <numerusform>Proposer %n place</numerusform>
            <numerusform>Proposer %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of %n at most</source>
        <translation>
            <numerusform>Groupes de %n personne au plus</numerusform>
            <numerusform>Groupes de %n personnes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Wheelchair access: yes</source>
        <translation>Accès en fauteuil&#x202f;: oui</translation>
    </message>
    <message>
        <source>Wheelchair access: no</source>
        <translation>Accès en fauteuil&#x202f;: non</translation>
    </message>
    <message>
        <source>On-site contact: %1, the referent</source>
        <translation>Contact sur place&#x202f;: %1, référent de la fiche</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <translation>Visite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Create a session: %1, %2, %3</source>
        <comment>day, time, room</comment>
        <translation>Créer une séance&#x202f;: %1, %2, %3</translation>
    </message>
    <message>
        <source>Create a session to place</source>
        <translation>Créer une séance à placer</translation>
    </message>
    <message>
        <source>Merge into one profile: %1</source>
        <translation>Fusionner en une seule fiche&#x202f;: %1</translation>
    </message>
    <message>
        <source>Register at %1</source>
        <translation>Inscription sur %1</translation>
    </message>
    <message>
        <source>Register at the reception</source>
        <translation>Inscription à l’accueil</translation>
    </message>
    <message>
        <source>Without a last entry</source>
        <translation>Sans dernière entrée</translation>
    </message>
    <message>
        <source>As many seats as the room has</source>
        <translation>Autant de places que la salle</translation>
    </message>
    <message>
        <source>Without a number of people registered</source>
        <translation>Sans nombre d’inscrits</translation>
    </message>
    <message>
        <source>List everybody once</source>
        <translation>Citer chacun une seule fois</translation>
    </message>
    <message>
        <source>No minutes below 0</source>
        <translation>Ramener à 0 les durées négatives</translation>
    </message>
    <message>
        <source>Without a number of seats</source>
        <translation>Sans nombre de places</translation>
    </message>
    <message>
        <source>Remove the break</source>
        <translation>Supprimer la pause</translation>
    </message>
    <message>
        <source>One of the sessions would leave the day or the rooms.</source>
        <translation>Une des séances sortirait de la journée ou des salles.</translation>
    </message>
    <message>
        <source>No other room is open and free at that time.</source>
        <translation>Aucune autre salle n’est ouverte et libre à cette heure.</translation>
    </message>
    <message>
        <source>Move %1 to %2, same time</source>
        <translation>Déplacer %1&#x202f;: %2, même heure</translation>
    </message>
    <message>
        <source>Shorten %1 to %2</source>
        <translation>Raccourcir %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Place: %1, %2, %3</source>
        <comment>day, time, room</comment>
        <translation>Placer&#x202f;: %1, %2, %3</translation>
    </message>
    <message>
        <source>Move %1 to %2, %3, %4</source>
        <comment>day, time, room</comment>
        <translation>Déplacer %1&#x202f;: %2, %3, %4</translation>
    </message>
    <message>
        <source>Shift %1 to %2</source>
        <comment>session, time</comment>
        <translation>Décaler %1 à %2</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>le soir</translation>
    </message>
    <message numerus="yes">
        <source>first free slot for %n people</source>
        <translation>
            <numerusform>premier créneau libre de %n place</numerusform>
            <numerusform>premier créneau libre de %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>first free slot</source>
        <translation>premier créneau libre</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>first free slot, in the morning</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>; %n new problem(s): %1</source>
        <translation>
            <numerusform>&#x202f;; %n nouveau problème&#x202f;: %1</numerusform>
            <numerusform>&#x202f;; %n nouveaux problèmes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Placed: %1, %2, %3 (%4)%5</source>
        <translation>Placée&#x202f;: %1, %2, %3 (%4)%5</translation>
    </message>
    <message>
        <source>there is no room yet</source>
        <translation>il n’y a pas encore de salle</translation>
    </message>
    <message numerus="yes">
        <source>no room has %n seats</source>
        <translation>
            <numerusform>aucune salle n’a %n place</numerusform>
            <numerusform>aucune salle n’a %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be placed: %2.</source>
        <translation>Impossible de placer %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Merge the profiles %1 and %2</source>
        <translation>Fusionner les fiches %1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n new problem(s))</source>
        <translation>
            <numerusform>%1 (%n nouveau problème)</numerusform>
            <numerusform>%1 (%n nouveaux problèmes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked session(s) stay as they are.</source>
        <translation>
            <numerusform>%n séance verrouillée reste telle quelle.</numerusform>
            <numerusform>%n séances verrouillées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no venue is open for %n minutes at a stretch</source>
        <translation>
            <numerusform>aucun lieu n’est ouvert pendant %n minute d’affilée</numerusform>
            <numerusform>aucun lieu n’est ouvert pendant %n minutes d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>at no time is a room free that is large enough while all who take part are free, too</source>
        <translation>à aucun moment une salle assez grande n’est libre en même temps que tous les participants</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>room, venue</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The plan did not stand up to its check.</source>
        <translation>Le plan n’a pas tenu à la vérification.</translation>
    </message>
    <message>
        <source>The itinerary is not there any more.</source>
        <translation>L’itinéraire n’est plus là.</translation>
    </message>
    <message>
        <source>The group is not out on that day.</source>
        <translation>Le groupe n’est pas là ce jour-là.</translation>
    </message>
    <message>
        <source>No group is out on these days.</source>
        <translation>Aucun groupe n’est là ces jours-là.</translation>
    </message>
    <message>
        <source>Plan the itinerary of %1</source>
        <translation>Planifier l’itinéraire de %1</translation>
    </message>
    <message numerus="yes">
        <source>Plan the itineraries of %n group(s)</source>
        <translation>
            <numerusform>Planifier les itinéraires de %n groupe</numerusform>
            <numerusform>Planifier les itinéraires de %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>start-up, why it is not visited</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>the group asks not to go there</source>
        <translation>le groupe demande à ne pas y aller</translation>
    </message>
    <message>
        <source>there is no session</source>
        <translation>il n’y a aucune séance</translation>
    </message>
    <message>
        <source>the session is cancelled</source>
        <translation>la séance est annulée</translation>
    </message>
    <message>
        <source>the session has no place and time yet</source>
        <translation>la séance n’a pas encore de lieu ni d’heure</translation>
    </message>
    <message>
        <source>the venue is closed, or at rest, whenever the session would let people in</source>
        <translation>le lieu est fermé, ou en pause, chaque fois que la séance laisserait entrer</translation>
    </message>
    <message>
        <source>the group does not speak the language (%1)</source>
        <translation>le groupe ne parle pas la langue (%1)</translation>
    </message>
    <message>
        <source>it does not offer what the group needs (%1)</source>
        <translation>il y manque ce dont le groupe a besoin (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left at most, and %1 are needed</source>
        <translation>
            <numerusform>il reste au mieux %n place, il en faut %1</numerusform>
            <numerusform>il reste au mieux %n places, il en faut %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it leaves no time for lunch</source>
        <translation>il ne resterait pas le temps de déjeuner</translation>
    </message>
    <message>
        <source>it takes visitors on %1 only, when the group is not out</source>
        <translation>on n’y entre que le %1, quand le groupe n’est pas là</translation>
    </message>
    <message>
        <source>it takes visitors only when the group is not out</source>
        <translation>on n’y entre que quand le groupe n’est pas là</translation>
    </message>
    <message>
        <source>on %1 it takes visitors %2, and the group is out %3</source>
        <translation>%1&#x202f;: visites %2, groupe présent %3</translation>
    </message>
    <message>
        <source>nobody has said how long it takes from %1 to %2</source>
        <translation>personne n’a dit combien de temps prend le trajet de %1 à %2</translation>
    </message>
    <message>
        <source>what is pinned leaves no time for it (%1)</source>
        <translation>ce qui est épinglé n’en laisse pas le temps (%1)</translation>
    </message>
    <message>
        <source>it is too far</source>
        <translation>c’est trop loin</translation>
    </message>
    <message>
        <source>it is too far: %1 min there and back, and there are %2</source>
        <translation>c’est trop loin&#x202f;: %1 min aller et retour, et il y en a %2</translation>
    </message>
    <message>
        <source>it is too far: %1 min from %2 to %3, and there are %4</source>
        <translation>c’est trop loin&#x202f;: %1 min de %2 à %3, et il y en a %4</translation>
    </message>
    <message>
        <source>planning again may find a time for it</source>
        <translation>en planifiant à nouveau, une heure se trouvera peut-être</translation>
    </message>
    <message>
        <source>it can be had on %1 at %2</source>
        <translation>c’est possible %1 à %2</translation>
    </message>
    <message>
        <source>it can be had on %1 at %2 in place of %3</source>
        <translation>c’est possible %1 à %2, à la place de %3</translation>
    </message>
    <message>
        <source>Not out on that day: %1.</source>
        <translation>Pas de sortie ce jour-là : %1.</translation>
    </message>
    <message>
        <source>No group is out on that day.</source>
        <translation>Aucun groupe n’est de sortie ce jour-là.</translation>
    </message>
    <message>
        <source>None of these takes visitors on that day.</source>
        <translation>Rien de tout cela ne se visite ce jour-là.</translation>
    </message>
    <message>
        <source>A round takes at least a minute.</source>
        <translation>Un tour dure au moins une minute.</translation>
    </message>
    <message>
        <source>%1 does not speak the language of %2.</source>
        <translation>%1 ne parle pas la langue de %2.</translation>
    </message>
    <message>
        <source>%1 needs access that %2 does not offer.</source>
        <translation>%1 a besoin d’un accès que %2 n’offre pas.</translation>
    </message>
    <message>
        <source>%1 is too large for %2.</source>
        <translation>%1 compte trop de monde pour %2.</translation>
    </message>
    <message>
        <source>No rotation was found in the time given; there may be one.</source>
        <translation>Aucune rotation n’a été trouvée dans le temps imparti&#x202f;; il y en a peut-être une.</translation>
    </message>
    <message numerus="yes">
        <source>There is no rotation: %n round(s) do not suffice for all visits of %1.</source>
        <translation>
            <numerusform>Il n’y a pas de rotation&#x202f;: %n tour ne suffit pas à toutes les visites de %1.</numerusform>
            <numerusform>Il n’y a pas de rotation&#x202f;: %n tours ne suffisent pas à toutes les visites de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no rotation: in %n round(s), %1 cannot take in all groups.</source>
        <translation>
            <numerusform>Il n’y a pas de rotation&#x202f;: en %n tour, %1 ne peut pas accueillir tous les groupes.</numerusform>
            <numerusform>Il n’y a pas de rotation&#x202f;: en %n tours, %1 ne peut pas accueillir tous les groupes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no rotation in %n round(s): seats, opening hours and travel times contradict each other.</source>
        <translation>
            <numerusform>Il n’y a pas de rotation en %n tour&#x202f;: places, horaires et trajets se contredisent.</numerusform>
            <numerusform>Il n’y a pas de rotation en %n tours&#x202f;: places, horaires et trajets se contredisent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n group(s) take turns</source>
        <translation>
            <numerusform>Faire tourner %n groupe</numerusform>
            <numerusform>Faire tourner %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>a session that is gone</source>
        <translation>une séance disparue</translation>
    </message>
    <message>
        <source>%1 closed on %2, %3</source>
        <comment>venue, day, hours</comment>
        <translation>%1 fermé le %2, %3</translation>
    </message>
    <message>
        <source>%1 %2 min late on %3 from %4</source>
        <comment>venue, minutes, day, time</comment>
        <translation>%1 en retard de %2 min le %3 à partir de %4</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) lost</source>
        <translation>
            <numerusform>%n réservation perdue</numerusform>
            <numerusform>%n réservations perdues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) later</source>
        <translation>
            <numerusform>%n réservation plus tard</numerusform>
            <numerusform>%n réservations plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n itineraries touched</source>
        <translation>
            <numerusform>%n itinéraire touché</numerusform>
            <numerusform>%n itinéraires touchés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) later</source>
        <translation>
            <numerusform>%n séance plus tard</numerusform>
            <numerusform>%n séances plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s) in the programme</source>
        <translation>
            <numerusform>%n nouveau problème dans le programme</numerusform>
            <numerusform>%n nouveaux problèmes dans le programme</numerusform>
        </translation>
    </message>
    <message>
        <source>This touches nobody.</source>
        <translation>Cela ne touche personne.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n réservation déplacée</numerusform>
            <numerusform>%n réservations déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) on the waiting list</source>
        <translation>
            <numerusform>%n réservation en liste d’attente</numerusform>
            <numerusform>%n réservations en liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) without another slot</source>
        <translation>
            <numerusform>%n réservation sans autre créneau</numerusform>
            <numerusform>%n réservations sans autre créneau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n itineraries mended</source>
        <translation>
            <numerusform>%n itinéraire réparé</numerusform>
            <numerusform>%n itinéraires réparés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <comment>session, its new time, its old time</comment>
        <translation>%1&#x202f;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 (locked, and late all the same)</source>
        <translation>%1 (verrouillée, en retard tout de même)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s)): %2 at %3 is lost</source>
        <comment>who, session, time</comment>
        <translation>
            <numerusform>%1 (%n place)&#x202f;: %2 à %3 n’a plus lieu</numerusform>
            <numerusform>%1 (%n places)&#x202f;: %2 à %3 n’a plus lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s)): %2 at %3 instead of %4</source>
        <comment>who, session, its new time, its old time</comment>
        <translation>
            <numerusform>%1 (%n place)&#x202f;: %2 à %3 au lieu de %4</numerusform>
            <numerusform>%1 (%n places)&#x202f;: %2 à %3 au lieu de %4</numerusform>
        </translation>
    </message>
    <message>
        <source>No other slot: to be told</source>
        <translation>Aucun autre créneau&#x202f;: à prévenir</translation>
    </message>
    <message>
        <source>On the waiting list: %1%2, %3</source>
        <comment>session, day, time</comment>
        <translation>Sur liste d’attente&#x202f;: %1%2, %3</translation>
    </message>
    <message>
        <source>To %1%2, %3</source>
        <comment>session, day, time</comment>
        <translation>Vers %1%2, %3</translation>
    </message>
    <message>
        <source>%1 at %2 is left out</source>
        <translation>%1 à %2 est retirée</translation>
    </message>
    <message>
        <source>%1 at %2 instead of %3</source>
        <translation>%1 à %2 au lieu de %3</translation>
    </message>
    <message>
        <source>%1 at %2 comes in</source>
        <translation>%1 à %2 s’ajoute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Put the booking on the waiting list of %1</source>
        <translation>Mettre la réservation sur la liste d’attente du %1</translation>
    </message>
    <message>
        <source>Move the booking to %1</source>
        <translation>Déplacer la réservation au %1</translation>
    </message>
    <message>
        <source>Move the booking to %1, %2</source>
        <comment>session, day and time</comment>
        <translation>Déplacer la réservation vers %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Move the last %n booking(s) to the nearest slots</source>
        <translation>
            <numerusform>Déplacer la dernière réservation au créneau le plus proche</numerusform>
            <numerusform>Déplacer les %n dernières réservations aux créneaux les plus proches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n booking(s) on the waiting list</source>
        <translation>
            <numerusform>Mettre la dernière réservation sur la liste d’attente</numerusform>
            <numerusform>Mettre les %n dernières réservations sur la liste d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the quickest route</source>
        <translation>Prendre le trajet le plus rapide</translation>
    </message>
    <message>
        <source>Shorten the lunch of %1 to %2 min</source>
        <comment>group, minutes</comment>
        <translation>Raccourcir à %2&#xa0;min le déjeuner de %1</translation>
    </message>
    <message>
        <source>Extend the outing of %1 on %2: %3</source>
        <comment>group, day, hours</comment>
        <translation>Prolonger la sortie de %1 le %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Rearrange: %1</source>
        <comment>changed stops</comment>
        <translation>Réorganiser&#x202f;: %1</translation>
    </message>
    <message>
        <source>Visit %1: %2, %3</source>
        <comment>session, day, time</comment>
        <translation>Visiter %1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>Make one itinerary of the two</source>
        <translation>Réunir les deux en un seul itinéraire</translation>
    </message>
    <message>
        <source>Take the itinerary %1 away</source>
        <translation>Supprimer l’itinéraire %1</translation>
    </message>
    <message numerus="yes">
        <source>Plan its days out: %n visit(s)</source>
        <translation>
            <numerusform>Composer ses itinéraires&#x202f;: %n visite</numerusform>
            <numerusform>Composer ses itinéraires&#x202f;: %n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit %1 at %2</source>
        <comment>session, time</comment>
        <translation>Visiter %1 à %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Quelqu’un dont on ignore le nom</translation>
    </message>
    <message>
        <source>%1 at %2: the door is closed</source>
        <comment>lunch or a meeting, time</comment>
        <translation>%1 à %2&#x202f;: la porte est close</translation>
    </message>
    <message>
        <source>it is full, and %1 seats are needed</source>
        <translation>c’est complet, et il faut %1 places</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a venue</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <comment>people at a stop</comment>
        <translation>%1 min de retard</translation>
    </message>
    <message>
        <source>begins before the stop before it is over</source>
        <translation>commence avant la fin de l’étape précédente</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>time of a stop</comment>
        <translation>au lieu de %1</translation>
    </message>
    <message>
        <source>Back %1 min late</source>
        <translation>Retour avec %1 min de retard</translation>
    </message>
    <message>
        <source>Lunch: %1 min instead of %2</source>
        <translation>Déjeuner&#x202f;: %1 min au lieu de %2</translation>
    </message>
    <message>
        <source>Another way to travel between the stops</source>
        <translation>Un autre moyen de transport entre les étapes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stop, what happens to it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>a stop</comment>
        <translation>à retirer</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of a stop</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>comes in</source>
        <comment>a stop</comment>
        <translation>à ajouter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>itinerary, what is done to it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
</TS>
