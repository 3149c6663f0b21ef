<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FindingsHead</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>Ignorés (%1)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No problem is listed</source>
        <translation>Aucun problème dans la liste</translation>
    </message>
    <message>
        <source>No problems. The programme is ready to print.</source>
        <translation>Aucun problème. Le programme peut être imprimé.</translation>
    </message>
    <message>
        <source>No problem matches the filter.</source>
        <translation>Aucun problème ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Problem %1 of %2: %3</source>
        <translation>Problème %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Choose a problem first</source>
        <translation>Choisissez d’abord un problème</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Ignore a problem</source>
        <translation>Ignorer un problème</translation>
    </message>
    <message>
        <source>The problem is ignored.</source>
        <translation>Le problème est ignoré.</translation>
    </message>
    <message>
        <source>Restore an ignored problem</source>
        <translation>Rétablir un problème ignoré</translation>
    </message>
    <message>
        <source>The problem is listed again.</source>
        <translation>Le problème est de nouveau dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n decisions to ignore what is no longer so</source>
        <translation>
            <numerusform>Oublier %n décision d’ignorer ce qui n’est plus vrai</numerusform>
            <numerusform>Oublier %n décisions d’ignorer ce qui n’est plus vrai</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget lapsed decisions</source>
        <translation>Oublier des décisions caduques</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions are forgotten.</source>
        <translation>
            <numerusform>%n décision est oubliée.</numerusform>
            <numerusform>%n décisions sont oubliées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IgnoreBar</name>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Why this is fine</source>
        <translation>Pourquoi ce n’en est pas un</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ignore: %1</source>
        <translation>Ignorer&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>WaysMenu</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>&amp;Ignore…</source>
        <translation>&amp;Ignorer…</translation>
    </message>
    <message>
        <source>No fix is known: only you can judge this</source>
        <translation>Pas de correction connue&#x202f;: vous seuls pouvez en juger</translation>
    </message>
</context>
</TS>
