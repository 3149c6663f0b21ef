<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command or a thing</source>
        <translation>Trouver une commande ou une chose</translation>
    </message>
    <message>
        <source>A command, a start-up, a room, a session, a time…</source>
        <translation>Une commande, une start-up, une salle, une séance, une heure…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>&gt; commands   @ start-ups   # rooms   : a time, such as :14h30   ! problems</source>
        <translation>&gt; commandes   @ start-up   # salles   : une heure, comme :14h30   ! problèmes</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>to place</source>
        <translation>à placer</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Séance sans titre</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>appearance dark light language</source>
        <translation>apparence sombre clair langue</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou lancer une commande</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
</TS>
