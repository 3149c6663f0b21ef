<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Rules</name>
    <message>
        <source>%1 offers %2 seats, and %3 has %4</source>
        <translation>%1 propose %2 places, et %3 en a %4</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n seat(s)</source>
        <translation>
            <numerusform>pour %n place</numerusform>
            <numerusform>pour %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>session, registered, seats</comment>
        <translation>%1&#x202f;: %2 %3</translation>
    </message>
    <message>
        <source>%1 takes groups of %2, and its rooms may hold %3 by law</source>
        <translation>%1 accueille des groupes de %2, et ses locaux n’en admettent que %3</translation>
    </message>
    <message>
        <source>%1 is on registration, and nobody has said for how many</source>
        <translation>%1 est sur inscription, sans nombre de places</translation>
    </message>
    <message>
        <source>More people than seats</source>
        <translation>Plus de monde que de places</translation>
    </message>
    <message>
        <source>Groups larger than the law allows</source>
        <translation>Groupes plus grands que la jauge de sécurité</translation>
    </message>
    <message>
        <source>Registration without a number of seats</source>
        <translation>Inscription sans nombre de places</translation>
    </message>
    <message>
        <source>%1 and %2 overlap in %3 on %4 from %5 to %6</source>
        <translation>%1 et %2 se chevauchent dans %3 le %4 de %5 à %6</translation>
    </message>
    <message>
        <source>The start-up %1 is expected in two places on %2 at %3: %4 and %5</source>
        <translation>%1 est attendue à deux endroits le %2 à %3&#x202f;: %4 et %5</translation>
    </message>
    <message>
        <source>%1 is expected in two places on %2 at %3: %4 and %5</source>
        <translation>On attend %1 à deux endroits le %2 à %3&#x202f;: %4 et %5</translation>
    </message>
    <message>
        <source>%1 is cancelled, and %2 takes its place in %3 on %4 from %5 to %6</source>
        <translation>%1 est annulée, et %2 prend sa place dans %3 le %4 de %5 à %6</translation>
    </message>
    <message>
        <source>%1 is locked on %2 from %3 to %4, and in conflict there; it moves only once unlocked</source>
        <translation>%1 est verrouillée le %2 de %3 à %4, et en conflit à cet endroit&#x202f;; elle ne bougera qu’une fois déverrouillée</translation>
    </message>
    <message>
        <source>Two sessions in one room</source>
        <translation>Deux séances dans une salle</translation>
    </message>
    <message>
        <source>A start-up in two places</source>
        <translation>Une start-up à deux endroits</translation>
    </message>
    <message>
        <source>Somebody in two places</source>
        <translation>Quelqu’un à deux endroits</translation>
    </message>
    <message>
        <source>Locked in a conflict</source>
        <translation>Verrouillée dans un conflit</translation>
    </message>
    <message>
        <source>In the place of a cancelled session</source>
        <translation>À la place d’une séance annulée</translation>
    </message>
    <message>
        <source>%1 has no room</source>
        <translation>%1 n’a pas de salle</translation>
    </message>
    <message>
        <source>%1 is still to be placed</source>
        <translation>%1 reste à placer</translation>
    </message>
    <message>
        <source>Wheelchair access is not known for %1</source>
        <translation>Accès en fauteuil non renseigné pour %1</translation>
    </message>
    <message>
        <source>There is no session on %1</source>
        <translation>Aucune séance le %1</translation>
    </message>
    <message>
        <source>All accessible sessions of %1 take place at the same time, at %2</source>
        <translation>Toutes les visites accessibles du %1 ont lieu en même temps, à %2</translation>
    </message>
    <message>
        <source>Still to be placed</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>A day without sessions</source>
        <translation>Une journée sans séance</translation>
    </message>
    <message>
        <source>Wheelchair access not known</source>
        <translation>Accès en fauteuil non renseigné</translation>
    </message>
    <message>
        <source>Accessible sessions at the same time</source>
        <translation>Visites accessibles en même temps</translation>
    </message>
    <message>
        <source>%1 is in a room that is not in the file</source>
        <translation>%1 est dans une salle qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 belongs to a venue that is not in the file</source>
        <translation>%1 dépend d’un lieu qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 names a start-up that is not in the file</source>
        <translation>%1 cite une start-up qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 names a person who is not in the file</source>
        <translation>%1 cite une personne qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 belongs to a thread that is not in the file</source>
        <translation>%1 suit un parcours qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 has no seat at all</source>
        <translation>%1 n’a aucune place</translation>
    </message>
    <message>
        <source>%1 has fewer than 0 people registered</source>
        <translation>%1 compte moins de 0&#xa0;inscrit</translation>
    </message>
    <message>
        <source>%1 lasts more than 12 hours</source>
        <translation>%1 dure plus de 12&#xa0;heures</translation>
    </message>
    <message>
        <source>%1 is visited in small groups, and nobody has said every how many minutes</source>
        <translation>%1 se visite par petits groupes, sans l’intervalle entre deux départs</translation>
    </message>
    <message>
        <source>%1 is visited in small groups, and nobody has said how small</source>
        <translation>%1 se visite par petits groupes, sans la taille des groupes</translation>
    </message>
    <message>
        <source>%1 asks for less than 0 minutes</source>
        <translation>%1 demande moins de 0&#xa0;minute</translation>
    </message>
    <message>
        <source>%1 lets the last visitors in at %2, after its end at %3</source>
        <translation>%1 a sa dernière entrée à %2, après sa fin à %3</translation>
    </message>
    <message>
        <source>%1 lets the last visitors in at %2, before it begins at %3</source>
        <translation>%1 a sa dernière entrée à %2, avant son début à %3</translation>
    </message>
    <message>
        <source>The session on %1 at %2 has no title</source>
        <translation>La séance du %1 à %2 n’a pas de titre</translation>
    </message>
    <message>
        <source>A session that is still to be placed has no title</source>
        <translation>Une séance encore à placer n’a pas de titre</translation>
    </message>
    <message>
        <source>The break %1 is on %2, outside the festival</source>
        <translation>La pause %1 est le %2, hors du festival</translation>
    </message>
    <message>
        <source>%1 is listed twice in %2</source>
        <translation>%1 figure deux fois dans %2</translation>
    </message>
    <message>
        <source>Odd items</source>
        <translation>Choses étranges</translation>
    </message>
    <message>
        <source>%1 (%2 to %3) is outside the opening hours of %4 on %5 (%6)</source>
        <translation>%1 (de %2 à %3) dépasse les horaires du lieu «&#x202f;%4&#x202f;» le %5 (%6)</translation>
    </message>
    <message>
        <source>%1 is at %2 on %3, when that venue is closed</source>
        <translation>%1 tombe le %3, jour de fermeture du lieu «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the festival (%3 to %4)</source>
        <translation>%1 est le %2, hors du festival (du %3 au %4)</translation>
    </message>
    <message>
        <source>Outside opening hours</source>
        <translation>Hors des horaires d’ouverture</translation>
    </message>
    <message>
        <source>Venue closed that day</source>
        <translation>Lieu fermé ce jour-là</translation>
    </message>
    <message>
        <source>Outside the days of the festival</source>
        <translation>Hors des jours du festival</translation>
    </message>
    <message>
        <source>No turnaround: %1 goes straight from %2 to %3 on %4 at %5, without the %6 min to make ready</source>
        <translation>Pas de battement&#x202f;: %1 enchaîne %2 et %3 le %4 à %5 sans les %6&#xa0;min de remise en place</translation>
    </message>
    <message>
        <source>Short turnaround: %1 has %6 min between %2 and %3 on %4 at %5, and %7 min are needed to make ready</source>
        <translation>Battement trop court&#x202f;: %1 n’a que %6&#xa0;min entre %2 et %3 le %4 à %5, et il en faut %7 pour la remise en place</translation>
    </message>
    <message>
        <source>No lunch: %1 is busy on %2 from %3 to %4 without a break of %5 min</source>
        <translation>Pas de déjeuner&#x202f;: %1, le %2, de %3 à %4 sans pause de %5&#xa0;min</translation>
    </message>
    <message>
        <source>%1 runs into the break %2 on %3 from %4 to %5</source>
        <translation>%1 empiète sur la pause %2 le %3 de %4 à %5</translation>
    </message>
    <message>
        <source>No turnaround</source>
        <translation>Pas de battement</translation>
    </message>
    <message>
        <source>No lunch break</source>
        <translation>Pas de pause déjeuner</translation>
    </message>
    <message>
        <source>Across a break</source>
        <translation>Sur une pause</translation>
    </message>
    <message>
        <source>No on-site contact for %1</source>
        <translation>Aucun contact sur place pour %1</translation>
    </message>
    <message>
        <source>%1 has no session</source>
        <translation>%1 n’a aucune séance</translation>
    </message>
    <message numerus="yes">
        <source>%1 has no session left: %n cancelled</source>
        <translation>
            <numerusform>%1 n’a plus aucune séance&#x202f;: %n annulée</numerusform>
            <numerusform>%1 n’a plus aucune séance&#x202f;: %n annulées</numerusform>
        </translation>
    </message>
    <message>
        <source>Two profiles seem to be the same start-up: %1 and %2</source>
        <translation>Deux fiches semblent être la même start-up&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>%1 asks visitors to register, and nobody has said where</source>
        <translation>%1 demande une inscription, sans adresse où s’inscrire</translation>
    </message>
    <message>
        <source>%1 has sessions and is not insured for receiving the public</source>
        <translation>%1 a des séances sans être assurée pour recevoir du public</translation>
    </message>
    <message>
        <source>No on-site contact</source>
        <translation>Aucun contact sur place</translation>
    </message>
    <message>
        <source>Start-up without a session</source>
        <translation>Start-up sans séance</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Doublon possible</translation>
    </message>
    <message>
        <source>Registration without an address</source>
        <translation>Inscription sans adresse</translation>
    </message>
    <message>
        <source>Not insured for visitors</source>
        <translation>Non assurée pour les visiteurs</translation>
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
        <source>a break without a title</source>
        <translation>une pause sans titre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>something without a name</source>
        <translation>quelque chose sans nom</translation>
    </message>
    <message>
        <source>something that is not there</source>
        <translation>quelque chose qui manque</translation>
    </message>
    <message>
        <source>Nobody has said where %1 lies on the map, so travel to and from it is not checked</source>
        <translation>On ne sait pas où se trouve %1 sur la carte&#x202f;: les trajets de ce lieu aux autres ne sont pas vérifiés</translation>
    </message>
    <message>
        <source>Too little time to get there</source>
        <translation>Trajet trop court</translation>
    </message>
    <message>
        <source>Ways that cannot be checked</source>
        <translation>Trajets impossibles à vérifier</translation>
    </message>
    <message>
        <source>Wish of %1 not met by %2 on %3 at %4: &quot;%5&quot;</source>
        <translation>Souhait (%1) non respecté par %2 le %3 à %4&#x202f;: «&#x202f;%5&#x202f;»</translation>
    </message>
    <message>
        <source>Wish not met by %1 on %2 at %3: &quot;%4&quot;</source>
        <translation>Souhait non respecté par %1 le %2 à %3&#x202f;: «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>Wish not met</source>
        <translation>Souhait non respecté</translation>
    </message>
    <message>
        <source>Itinerary %1: %2 lets nobody in on %3 at %4</source>
        <translation>Itinéraire %1&#x202f;: %2 n’accueille personne le %3 à %4</translation>
    </message>
    <message>
        <source>Itinerary %1: %2 on %3 at %4 begins before the stop before it is over</source>
        <translation>Itinéraire %1&#x202f;: %2, le %3 à %4, commence avant la fin de l’étape précédente</translation>
    </message>
    <message>
        <source>Itinerary %1: %2 min to go from %3 to %4 on %5 at %6, and %7 are needed (%8)</source>
        <translation>Itinéraire %1&#x202f;: %2 min pour le trajet %3 → %4 le %5 à %6, il en faut %7 (%8)</translation>
    </message>
    <message>
        <source>Itinerary %1: nobody has said how long it takes from %2 to %3 on %4 at %5</source>
        <translation>Itinéraire %1&#x202f;: le temps du trajet %2 → %3, le %4 à %5, n’est pas renseigné</translation>
    </message>
    <message>
        <source>Itinerary %1: nobody has said whether %2 on %3 at %4 offers: %5</source>
        <translation>Itinéraire %1&#x202f;: on ne sait pas si %2, le %3 à %4, offre ce qu’il faut&#x202f;: %5</translation>
    </message>
    <message>
        <source>Itinerary %1: %2 on %3 at %4 does not offer what is needed: %5</source>
        <translation>Itinéraire %1&#x202f;: %2, le %3 à %4, n’offre pas ce qu’il faut&#x202f;: %5</translation>
    </message>
    <message>
        <source>Itinerary %1: %2 on %3 at %4 is in a language that the group does not speak (%5)</source>
        <translation>Itinéraire %1&#x202f;: %2, le %3 à %4, est dans une langue que le groupe ne parle pas (%5)</translation>
    </message>
    <message>
        <source>Itinerary %1 is on %2, when %3 is not out</source>
        <translation>L’itinéraire %1 a lieu le %2, or %3 ne sort pas ce jour-là</translation>
    </message>
    <message>
        <source>Itinerary %1: on %2 the group is back %3 min after %4</source>
        <translation>Itinéraire %1&#x202f;: le %2, le groupe rentre %3 min après %4</translation>
    </message>
    <message>
        <source>Itinerary %1: on %2 the first stop is %3 min before %4</source>
        <translation>Itinéraire %1&#x202f;: le %2, la première étape commence %3 min avant %4</translation>
    </message>
    <message>
        <source>Itinerary %1: %2 has %3 min for lunch on %4 between %5 and %6, and wants %7</source>
        <translation>Itinéraire %1&#x202f;: %2 a %3 min pour déjeuner le %4 entre %5 et %6, et en souhaite %7</translation>
    </message>
    <message>
        <source>Stops at a closed door</source>
        <translation>Étapes devant une porte fermée</translation>
    </message>
    <message>
        <source>Stops without enough seats</source>
        <translation>Étapes sans assez de places</translation>
    </message>
    <message>
        <source>Itineraries that are too tight</source>
        <translation>Itinéraires trop serrés</translation>
    </message>
    <message>
        <source>Stops that a group has no access to</source>
        <translation>Étapes inaccessibles à un groupe</translation>
    </message>
    <message>
        <source>Stops in a language not spoken</source>
        <translation>Étapes dans une langue non parlée</translation>
    </message>
    <message>
        <source>Itineraries outside the hours of the group</source>
        <translation>Itinéraires hors des horaires du groupe</translation>
    </message>
    <message>
        <source>Itineraries without lunch</source>
        <translation>Itinéraires sans déjeuner</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>%1 has %2 min to go from %3 to %4 on %5 before %6, and needs about %7 min %8</source>
        <translation>%1 a %2 min pour le trajet %3 → %4 le %5 avant %6, et il faut environ %7 min %8</translation>
    </message>
    <message>
        <source>%1 on %2 at %3: the itineraries %4 bring %5 people together, and %6 seats are left</source>
        <translation>%1 le %2 à %3&#x202f;: les itinéraires %4 amènent ensemble %5 personnes, pour %6 places libres</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>The booking of %1 (%n seat(s)) has lost its slot: %2 lets nobody in on %3 at %4 any more</source>
        <translation>
            <numerusform>L’inscription «&#x202f;%1&#x202f;» (%n place) a perdu son créneau&#x202f;: %2 n’accueille plus personne le %3 à %4</numerusform>
            <numerusform>L’inscription «&#x202f;%1&#x202f;» (%n places) a perdu son créneau&#x202f;: %2 n’accueille plus personne le %3 à %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must see %2, and no itinerary of the group goes there</source>
        <translation>%1 doit voir %2, et aucun itinéraire du groupe n’y passe</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n visitor(s)) has no itinerary</source>
        <translation>
            <numerusform>%1 (%n personne) n’a pas d’itinéraire</numerusform>
            <numerusform>%1 (%n personnes) n’a pas d’itinéraire</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has two itineraries at the same time on %2: %3 and %4</source>
        <translation>%1 a deux itinéraires en même temps le %2&#x202f;: %3 et %4</translation>
    </message>
    <message>
        <source>More bookings than seats</source>
        <translation>Plus d’inscriptions que de places</translation>
    </message>
    <message>
        <source>Too many itineraries in one slot</source>
        <translation>Trop d’itinéraires dans un créneau</translation>
    </message>
    <message>
        <source>Bookings that lost their slot</source>
        <translation>Inscriptions sans créneau</translation>
    </message>
    <message>
        <source>Must-see start-ups left out</source>
        <translation>Start-up indispensables oubliées</translation>
    </message>
    <message>
        <source>Groups with two itineraries at once</source>
        <translation>Groupes attendus sur deux itinéraires à la fois</translation>
    </message>
    <message>
        <source>Groups without an itinerary</source>
        <translation>Groupes sans itinéraire</translation>
    </message>
    <message numerus="yes">
        <source>Itinerary %1: %n seat(s) left for a group of %2 at %3, %4 at %5</source>
        <translation>
            <numerusform>Itinéraire %1&#x202f;: %n place libre pour un groupe de %2 à %3, %4 à %5</numerusform>
            <numerusform>Itinéraire %1&#x202f;: %n places libres pour un groupe de %2 à %3, %4 à %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 at %3: %n seat(s) booked, and there are %4</source>
        <translation>
            <numerusform>%1 le %2 à %3&#x202f;: %n place réservée pour %4</numerusform>
            <numerusform>%1 le %2 à %3&#x202f;: %n places réservées pour %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Itinerary %1: the visit of %2 on %3 begins at %4, after the last entry</source>
        <translation>Itinéraire %1&#x202f;: la visite de %2 le %3 commence à %4, après la dernière entrée</translation>
    </message>
    <message>
        <source>Itinerary %1: the visit of %2 on %3 at %4 ends %5 min after the door closes</source>
        <translation>Itinéraire %1&#x202f;: la visite de %2 le %3 à %4 se termine %5 min après la fermeture</translation>
    </message>
    <message>
        <source>Itinerary %1: nothing leaves any more from %2 to %3 on %4 at %5</source>
        <translation>Itinéraire %1&#x202f;: plus aucun départ pour le trajet %2 → %3 le %4 à %5</translation>
    </message>
    <message>
        <source>Itineraries with missing travel times</source>
        <translation>Itinéraires par des trajets inconnus ou sans départ</translation>
    </message>
    <message>
        <source>%1 has to go from %2 to %3 on %4 before %5, and nothing leaves any more</source>
        <translation>%1 doit faire le trajet %2 → %3 le %4 avant %5, et plus rien ne part</translation>
    </message>
    <message>
        <source>%1 goes from one itinerary to the other and back on %2, and these trips are not checked: %3 and %4</source>
        <translation>%1 passe d’un itinéraire à l’autre et revient le %2, et ces trajets ne sont pas vérifiés&#x202f;: %3 et %4</translation>
    </message>
    <message>
        <source>%1 has no time</source>
        <translation>%1 n’a pas d’heure</translation>
    </message>
    <message>
        <source>%1 has no day</source>
        <translation>%1 n’a pas de jour</translation>
    </message>
    <message>
        <source>%1 has no day and no time</source>
        <translation>%1 n’a ni jour ni heure</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>session, time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
</TS>
