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
            <source>"%1"</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>Open %1 on %2: %3</source>
            <comment>venue, day, hours</comment>
            <translation>Ouvrir %1 le %2 : %3</translation>
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
            <translation>Accès en fauteuil : oui</translation>
        </message>
        <message>
            <source>Wheelchair access: no</source>
            <translation>Accès en fauteuil : non</translation>
        </message>
        <message>
            <source>On-site contact: %1, the referent</source>
            <translation>Contact sur place : %1, référent de la fiche</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>Visite : %1</translation>
        </message>
        <message>
            <source>Create a session: %1, %2, %3</source>
            <comment>day, time, room</comment>
            <translation>Créer une séance : %1, %2, %3</translation>
        </message>
        <message>
            <source>Create a session to place</source>
            <translation>Créer une séance à placer</translation>
        </message>
        <message>
            <source>Merge into one profile: %1</source>
            <translation>Fusionner en une seule fiche : %1</translation>
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
            <translation>Déplacer %1 : %2, même heure</translation>
        </message>
        <message>
            <source>Shorten %1 to %2</source>
            <translation>Raccourcir %1 : %2</translation>
        </message>
        <message>
            <source>Place: %1, %2, %3</source>
            <comment>day, time, room</comment>
            <translation>Placer : %1, %2, %3</translation>
        </message>
        <message>
            <source>Move %1 to %2, %3, %4</source>
            <comment>day, time, room</comment>
            <translation>Déplacer %1 : %2, %3, %4</translation>
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
                <numerusform> ; %n nouveau problème : %1</numerusform>
                <numerusform> ; %n nouveaux problèmes : %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Placed: %1, %2, %3 (%4)%5</source>
            <translation>Placée : %1, %2, %3 (%4)%5</translation>
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
            <translation>Impossible de placer %1 : %2.</translation>
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
    </context>
</TS>
