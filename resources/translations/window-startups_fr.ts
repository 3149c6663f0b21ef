<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FormFields</name>
    <message>
        <source>On-site phone</source>
        <translation>Téléphone sur place</translation>
    </message>
    <message>
        <source>Main contact’s e-mail</source>
        <translation>Courriel du référent</translation>
    </message>
    <message>
        <source>Main contact’s phone</source>
        <translation>Téléphone du référent</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two profiles</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>The two profiles don’t contradict each other. One is kept, and what the other adds goes into it.</source>
        <translation>Les deux fiches ne se contredisent pas. L’une est gardée, et ce que l’autre ajoute y entre.</translation>
    </message>
    <message>
        <source>Choose what holds where the two profiles differ. Blanks are filled, lists are united; sessions, people and imported rows go to the profile that is kept.</source>
        <translation>Choisissez ce qui vaut là où les deux fiches diffèrent. Les vides sont remplis, les listes réunies&#x202f;; séances, personnes et lignes importées vont à la fiche gardée.</translation>
    </message>
    <message>
        <source>Kept profile</source>
        <translation>Fiche gardée</translation>
    </message>
    <message>
        <source>Other profile</source>
        <translation>Autre fiche</translation>
    </message>
    <message>
        <source>Merge (can be undone)</source>
        <translation>Fusionner (annulable)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>– %1: %2</source>
        <translation>– %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Hello,

The sheets of %1 will soon be printed. Some profiles still lack what visitors read there:

%2

Please answer this mail with what is missing. Thank you.</source>
        <translation>Bonjour,

Les documents de %1 seront bientôt imprimés. Il manque encore à certaines fiches ce que le public doit y lire&#x202f;:

%2

Merci de répondre à ce courriel avec ce qui manque.</translation>
    </message>
    <message>
        <source>%1: what your profile still lacks</source>
        <translation>%1&#x202f;: ce qui manque encore à votre fiche</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Remind the incomplete ones</source>
        <translation>Relancer les incomplètes</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Write in the mail program</source>
        <translation>&amp;Écrire dans la messagerie</translation>
    </message>
    <message>
        <source>Copy the &amp;addresses</source>
        <translation>Copier les &amp;adresses</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Co&amp;pier le texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Cci</translation>
    </message>
</context>
<context>
    <name>StartupFields</name>
    <message>
        <source>No sector</source>
        <translation>Aucun thème</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
</context>
<context>
    <name>StartupModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Référent</translation>
    </message>
    <message>
        <source>Preferred venue</source>
        <translation>Lieu souhaité</translation>
    </message>
    <message>
        <source>Preferred times</source>
        <translation>Créneaux souhaités</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <translation>%1, sans %2</translation>
    </message>
</context>
<context>
    <name>StartupPanel</name>
    <message>
        <source>Choose a start-up to see its profile and change it here; choose several to change all.</source>
        <translation>Choisissez une start-up pour voir sa fiche et la modifier ici&#x202f;; choisissez-en plusieurs pour les modifier toutes.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Import history</source>
        <translation>Historique d’import</translation>
    </message>
    <message>
        <source>Sessions of the start-up</source>
        <translation>Séances de la start-up</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Ligne de la liste</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>As it came in</source>
        <translation>Telle que reçue</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n start-ups</source>
        <translation>
            <numerusform>%n start-up</numerusform>
            <numerusform>%n start-up</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Séances (%1)</translation>
    </message>
    <message>
        <source>From %1, as it last came in:</source>
        <translation>De&#x202f;%1, telle que reçue la dernière fois&#x202f;:</translation>
    </message>
    <message>
        <source>Printed preview</source>
        <translation>Aperçu imprimé</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>À placer</translation>
    </message>
    <message>
        <source>Everything that is printed is filled in.</source>
        <translation>Rien ne manque pour l’impression.</translation>
    </message>
    <message>
        <source>%1% of what is printed is filled in. Missing:</source>
        <translation>%1&#x202f;% de ce qui est imprimé est rempli. Il manque&#x202f;:</translation>
    </message>
    <message>
        <source>This profile was typed in.</source>
        <translation>Fiche saisie à la main.</translation>
    </message>
</context>
<context>
    <name>StartupPreview</name>
    <message>
        <source>Nothing is printed of it yet: no public session of this start-up has a room and a time.</source>
        <translation>Rien n’en est encore imprimé&#x202f;: aucune séance publique de cette start-up n’a de salle ni d’heure.</translation>
    </message>
    <message>
        <source>Laying out the sheet…</source>
        <translation>Composition de la fiche…</translation>
    </message>
    <message>
        <source>The start-up’s own sheet, as the public would read it.</source>
        <translation>La fiche de la start-up, telle que le public la lira.</translation>
    </message>
    <message>
        <source>Sheet of the start-up</source>
        <translation>Fiche de la start-up</translation>
    </message>
</context>
<context>
    <name>StartupsPage</name>
    <message>
        <source>All (%1)</source>
        <translation>Toutes (%1)</translation>
    </message>
    <message>
        <source>Incomplete (%1)</source>
        <translation>Incomplètes (%1)</translation>
    </message>
    <message>
        <source>Without session (%1)</source>
        <translation>Sans séance (%1)</translation>
    </message>
    <message>
        <source>Duplicates (%1)</source>
        <translation>Doublons (%1)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the start-ups</source>
        <translation>Filtrer les start-up</translation>
    </message>
    <message>
        <source>Start-ups</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Choose a start-up first</source>
        <translation>Choisissez d’abord une start-up</translation>
    </message>
    <message>
        <source>Choose two start-ups, or one that looks like another</source>
        <translation>Choisissez deux start-up, ou une qui ressemble à une autre</translation>
    </message>
    <message>
        <source>No start-up yet. Import a list (Ctrl+I) or add a profile (Ctrl+Shift+N).</source>
        <translation>Aucune start-up pour l’instant. Importez une liste (Ctrl+I) ou ajoutez une fiche (Ctrl+Maj+N).</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>None: well done.</source>
        <translation>Aucune&#x202f;: bravo.</translation>
    </message>
    <message>
        <source>New start-up</source>
        <translation>Nouvelle start-up</translation>
    </message>
    <message>
        <source>Add a start-up</source>
        <translation>Ajouter une start-up</translation>
    </message>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>Ajouter&#x202f;%n séance</numerusform>
            <numerusform>Ajouter&#x202f;%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions added, to be placed.</source>
        <translation>
            <numerusform>%n séance ajoutée, à placer.</numerusform>
            <numerusform>%n séances ajoutées, à placer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No incomplete profile has an e-mail address to write to.</source>
        <translation>Aucune fiche incomplète n’a de courriel où écrire.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n start-ups</source>
        <translation>
            <numerusform>Retirer&#x202f;%n start-up</numerusform>
            <numerusform>Retirer&#x202f;%n start-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start-ups removed; their sessions stay.</source>
        <translation>
            <numerusform>%n start-up retirée&#x202f;; ses séances restent.</numerusform>
            <numerusform>%n start-up retirées&#x202f;; leurs séances restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouvelle fiche</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Remind…</source>
        <translation>Relancer…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
</context>
</TS>
