<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>VersionsDialog</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Save a version</source>
        <translation>Enregistrer une version</translation>
    </message>
    <message>
        <source>The version “%1” is kept.</source>
        <translation>La version «&#x202f;%1&#x202f;» est gardée.</translation>
    </message>
    <message>
        <source>Versions and history</source>
        <translation>Versions et historique</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardée le</translation>
    </message>
    <message>
        <source>Save a version…</source>
        <translation>Enregistrer une version…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Changes since the version</source>
        <translation>Changements depuis la version</translation>
    </message>
    <message>
        <source>Go back to this version (can be undone)</source>
        <translation>Revenir à cette version (annulable)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No version yet. Ctrl+S keeps the festival as it is under a name: before printing, before a meeting.</source>
        <translation>Aucune version pour l’instant. Ctrl+S garde le festival tel qu’il est sous un nom&#x202f;: avant d’imprimer, avant une réunion.</translation>
    </message>
    <message>
        <source>Nothing has changed since “%1”.</source>
        <translation>Rien n’a changé depuis «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Changed since “%1”:</source>
        <translation>Changé depuis «&#x202f;%1&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Go back to “%1”</source>
        <translation>Revenir à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The festival is as it was at “%1”.</source>
        <translation>Le festival est comme il était à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Renommer la version</translation>
    </message>
</context>
</TS>
