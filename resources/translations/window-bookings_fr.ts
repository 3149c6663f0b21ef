<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BookingsModel</name>
    <message>
        <source>“%1” is not a number of people. Try 3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de personnes. Exemple&#x202f;: 3.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Move “%1” in the list</source>
        <translation>Déplacer «&#x202f;%1&#x202f;» dans la liste</translation>
    </message>
    <message>
        <source>Put “%1” on the waiting list</source>
        <translation>Mettre «&#x202f;%1&#x202f;» en liste d’attente</translation>
    </message>
    <message>
        <source>Give “%1” a seat</source>
        <translation>Donner une place à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Edit the registration of “%1”</source>
        <translation>Modifier l’inscription de «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>BookingsView</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Registrations for the slot</source>
        <translation>Inscriptions au créneau</translation>
    </message>
    <message>
        <source>Remove the registration of “%1”</source>
        <translation>Retirer l’inscription de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n registrations</source>
        <translation>
            <numerusform>Retirer %n inscription</numerusform>
            <numerusform>Retirer %n inscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseNames</name>
    <message>
        <source>No registration and no group has a name to erase.</source>
        <translation>Aucune inscription ni aucun groupe n’a de nom à effacer.</translation>
    </message>
    <message>
        <source>Erase the names</source>
        <translation>Effacer les noms</translation>
    </message>
    <message numerus="yes">
        <source>Names, phone numbers and notes of %n registrations and groups are going to be erased. How many came stays.</source>
        <translation>
            <numerusform>Les noms, téléphones et notes de %n inscription ou groupe vont être effacés. Les nombres restent.</numerusform>
            <numerusform>Les noms, téléphones et notes de %n inscriptions et groupes vont être effacés. Les nombres restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history of this file still remembers them, so that this can be undone.</source>
        <translation>L’historique de ce fichier les garde encore, pour que cela puisse être annulé.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message numerus="yes">
        <source>%n registrations and groups have no names any more.</source>
        <translation>
            <numerusform>%n inscription ou groupe n’a plus de nom.</numerusform>
            <numerusform>%n inscriptions et groupes n’ont plus de nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostBookings</name>
    <message numerus="yes">
        <source>%n registrations have lost their slot:</source>
        <translation>
            <numerusform>%n inscription a perdu son créneau&#x202f;:</numerusform>
            <numerusform>%n inscriptions ont perdu leur créneau&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all %n to the nearest slots</source>
        <translation>
            <numerusform>Déplacer l’inscription vers le créneau le plus proche</numerusform>
            <numerusform>Déplacer les %n vers les créneaux les plus proches</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the nearest slot</source>
        <translation>Déplacer vers le créneau le plus proche</translation>
    </message>
    <message>
        <source>Move “%1” to the nearest slot</source>
        <translation>Déplacer «&#x202f;%1&#x202f;» vers le créneau le plus proche</translation>
    </message>
    <message numerus="yes">
        <source>Move %n registrations to the nearest slots</source>
        <translation>
            <numerusform>Déplacer %n inscription vers le créneau le plus proche</numerusform>
            <numerusform>Déplacer %n inscriptions vers les créneaux les plus proches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationsBox</name>
    <message>
        <source>Registrations</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Name; how many; phone</source>
        <translation>Nom&#x202f;; nombre&#x202f;; téléphone</translation>
    </message>
    <message>
        <source>Add a registration</source>
        <translation>Ajouter une inscription</translation>
    </message>
    <message>
        <source>Slots of the session</source>
        <translation>Créneaux de la séance</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Coller une liste</translation>
    </message>
    <message>
        <source>Erase the names…</source>
        <translation>Effacer les noms…</translation>
    </message>
    <message>
        <source>Nothing to paste. Copy a list first: a name and how many on each line.</source>
        <translation>Rien à coller. Copiez d’abord une liste&#x202f;: un nom et un nombre par ligne.</translation>
    </message>
    <message>
        <source>Register “%1”</source>
        <translation>Inscrire «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Register %n names</source>
        <translation>
            <numerusform>Inscrire %n nom</numerusform>
            <numerusform>Inscrire %n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrations went on the waiting list.</source>
        <translation>
            <numerusform>%n inscription est en liste d’attente.</numerusform>
            <numerusform>%n inscriptions sont en liste d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not read (%1): each needs a name and how many, as in “Roux; 3”.</source>
        <translation>
            <numerusform>%n ligne n’a pas été lue (%1)&#x202f;: il faut un nom et un nombre, comme «&#x202f;Roux; 3&#x202f;».</numerusform>
            <numerusform>%n lignes n’ont pas été lues (%1)&#x202f;: il faut un nom et un nombre, comme «&#x202f;Roux; 3&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Passer en liste d’attente</translation>
    </message>
    <message>
        <source>Give a seat</source>
        <translation>Donner une place</translation>
    </message>
</context>
<context>
    <name>SlotsModel</name>
    <message numerus="yes">
        <source>%n registered for %1 seats</source>
        <translation>
            <numerusform>%n inscrit pour %1 places</numerusform>
            <numerusform>%n inscrits pour %1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
</TS>
