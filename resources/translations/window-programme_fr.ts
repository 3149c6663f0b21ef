<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Programme</name>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme grid</source>
        <translation>Grille du programme</translation>
    </message>
    <message>
        <source>No room yet. Where will the public come? Add a venue under Venues and map.</source>
        <translation>Pas encore de salle. Où le public viendra-t-il&#x202f;? Ajoutez un lieu dans Lieux et plan.</translation>
    </message>
    <message>
        <source>Drag here to create a session, or import the list of start-ups.</source>
        <translation>Faites glisser ici pour créer une séance, ou importez la liste des start-up.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Renommer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la séance</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Begin at %1: press Enter</source>
        <translation>Début à %1&#x202f;: appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Copy: %1 · %2</source>
        <translation>Copie&#x202f;: %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the hidden rooms</source>
        <translation>Afficher les salles masquées</translation>
    </message>
    <message numerus="yes">
        <source>%n rooms hidden</source>
        <translation>
            <numerusform>%n salle masquée</numerusform>
            <numerusform>%n salles masquées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is locked: press L to unlock it.</source>
        <translation>«&#x202f;%1&#x202f;» est verrouillée&#x202f;: L pour déverrouiller.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%n registered of %1</source>
        <translation>
            <numerusform>%n inscrit sur %1</numerusform>
            <numerusform>%n inscrits sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n inscrit</numerusform>
            <numerusform>%n inscrits</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#x202f;: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4. %5</source>
        <translation>%1&#x202f;: %2, %3, %4. %5</translation>
    </message>
    <message>
        <source>No problem.</source>
        <translation>Aucun problème.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1</source>
        <translation>
            <numerusform>%n problème&#x202f;: %1</numerusform>
            <numerusform>%n problèmes&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows its rooms again.</source>
        <translation>%1 montre de nouveau ses salles.</translation>
    </message>
    <message>
        <source>%1 is folded into one column.</source>
        <translation>%1 est réduit à une colonne.</translation>
    </message>
    <message>
        <source>Hide the room</source>
        <translation>Masquer la salle</translation>
    </message>
    <message>
        <source>Select its sessions</source>
        <translation>Choisir ses séances</translation>
    </message>
    <message>
        <source>Venues and rooms</source>
        <translation>Lieux et salles</translation>
    </message>
    <message numerus="yes">
        <source>Create %n sessions</source>
        <translation>
            <numerusform>Créer %n séance</numerusform>
            <numerusform>Créer %n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft: it is not printed.</source>
        <translation>Brouillon : elle ne s’imprime pas.</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>The festival has %n days</source>
        <translation>
            <numerusform>Le festival dure %n jour</numerusform>
            <numerusform>Le festival dure %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of the grid</source>
        <translation>Pas de la grille</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Begin with a venue: where will the public come?</source>
        <translation>Commencez par un lieu&#x202f;: où le public viendra-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Add a venue…</source>
        <translation>Ajouter un lieu…</translation>
    </message>
    <message>
        <source>No session yet. Create one, or import the list of start-ups.</source>
        <translation>Pas encore de séance. Créez-en une, ou importez la liste des start-up.</translation>
    </message>
    <message>
        <source>No session matches the filter.</source>
        <translation>Aucune séance ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>The list has no scale</source>
        <translation>La liste n’a pas d’échelle</translation>
    </message>
    <message>
        <source>Choose a room first</source>
        <translation>Choisissez d’abord une salle</translation>
    </message>
    <message>
        <source>No room is hidden</source>
        <translation>Aucune salle n’est masquée</translation>
    </message>
    <message>
        <source>Everything is placed</source>
        <translation>Tout est placé</translation>
    </message>
    <message>
        <source>The list has no columns of rooms</source>
        <translation>La liste n’a pas de colonnes de salles</translation>
    </message>
    <message>
        <source>No venue is folded</source>
        <translation>Aucun lieu n’est réduit</translation>
    </message>
</context>
</TS>
