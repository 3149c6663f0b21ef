<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>About festival-planner</source>
        <translation>À propos de festival-planner</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Plans open-doors festivals and prints what hangs at the doors. Offline, in one file that is yours.</source>
        <translation>Prépare des festivals portes ouvertes et imprime ce qui s’affiche aux portes. Sans réseau, dans un fichier qui est à vous.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Il s’appuie sur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Nothing in the help matches “%1”.</source>
        <translation>Rien dans l’aide ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>KeysOverlay</name>
    <message>
        <source>Esc closes. F1 opens the help.</source>
        <translation>Échap ferme. F1 ouvre l’aide.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <translation>Clavier&#x202f;: %1</translation>
    </message>
</context>
</TS>
