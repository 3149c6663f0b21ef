<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CheckStep</name>
    <message>
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nouvelles %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mises à jour %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Inchangées %1</translation>
    </message>
    <message>
        <source>To review %1</source>
        <translation>À revoir %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rejetées %1</translation>
    </message>
    <message>
        <source>Nothing to import: everything is up to date.</source>
        <translation>Rien à importer&#x202f;: tout est déjà à jour.</translation>
    </message>
    <message>
        <source>The rows and what becomes of them</source>
        <translation>Les lignes et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>The rows are being compared with the profiles…</source>
        <translation>Comparaison des lignes avec les fiches…</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: “%2”. %3</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;». %3</translation>
    </message>
    <message>
        <source>%1: “%2” is read as “%3”.</source>
        <translation>%1&#x202f;: «&#x202f;%2&#x202f;» est lu «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>The row in full</source>
        <translation>La ligne en entier</translation>
    </message>
    <message>
        <source>Choose a row to see it in full.</source>
        <translation>Choisissez une ligne pour la voir en entier.</translation>
    </message>
    <message>
        <source>Line %1 of the list</source>
        <translation>Ligne %1 de la liste</translation>
    </message>
    <message>
        <source>Is it “%1”?</source>
        <translation>Est-ce «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It stands in line %1 of this list. If both are one start-up, leave one of the rows out.</source>
        <translation>Elle est à la ligne %1 de cette liste. Si c’est la même start-up, laissez une des deux lignes de côté.</translation>
    </message>
    <message>
        <source>Yes: update that profile</source>
        <translation>Oui&#x202f;: mettre cette fiche à jour</translation>
    </message>
    <message>
        <source>No: it is a new one</source>
        <translation>Non&#x202f;: c’est une nouvelle fiche</translation>
    </message>
    <message>
        <source>⚠ %1: changed on both sides</source>
        <translation>⚠ %1&#x202f;: modifié des deux côtés</translation>
    </message>
    <message>
        <source>Rewritten or kept in the note</source>
        <translation>Réécrit ou gardé en note</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Take it from the list</source>
        <translation>Prendre dans la liste</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>(not imported)</source>
        <translation>(ne pas importer)</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Kept with the import history only</source>
        <translation>Gardé dans l’historique d’import seulement</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Correspondances (*.json)</translation>
    </message>
    <message>
        <source>The columns and what they become</source>
        <translation>Les colonnes et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Correspondance</translation>
    </message>
    <message>
        <source>&amp;Remember it as</source>
        <translation>La &amp;retenir sous le nom</translation>
    </message>
    <message>
        <source>a name for this form</source>
        <translation>un nom pour ce formulaire</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Rete&amp;nir</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>Vers un fichier…</translation>
    </message>
    <message>
        <source>as guessed</source>
        <translation>devinée</translation>
    </message>
    <message>
        <source>The mapping “%1” is kept.</source>
        <translation>La correspondance «&#x202f;%1&#x202f;» est retenue.</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Choisir une correspondance</translation>
    </message>
    <message>
        <source>“%1” cannot be opened.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Enregistrer la correspondance</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>The list, as CSV or text</source>
        <translation>La liste, en CSV ou en texte</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Drop the list of start-ups here</source>
        <translation>Déposez ici la liste des start-up</translation>
    </message>
    <message>
        <source>A form or a spreadsheet saves it as CSV. Nothing is written before the last step, and the whole import can be undone.</source>
        <translation>Un formulaire ou un tableur l’enregistre en CSV. Rien n’est écrit avant la dernière étape, et toute l’importation peut s’annuler.</translation>
    </message>
    <message>
        <source>The first rows of the list</source>
        <translation>Les premières lignes de la liste</translation>
    </message>
    <message>
        <source>Lines in which something is wrong</source>
        <translation>Lignes où quelque chose ne va pas</translation>
    </message>
    <message>
        <source>Choose a list of start-ups</source>
        <translation>Choisir une liste de start-up</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a file to continue.</source>
        <translation>Choisissez un fichier pour continuer.</translation>
    </message>
    <message>
        <source>This file can&apos;t be imported as it is.</source>
        <translation>Ce fichier ne peut pas être importé tel quel.</translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Some accents look damaged: try %1.</source>
        <translation>Des accents semblent abîmés&#x202f;: essayez %1.</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>Some accents were damaged before this file was saved (“Ã©” in place of “é”). Ask for it again, saved as UTF-8.</source>
        <translation>Des accents étaient déjà abîmés quand ce fichier a été enregistré («&#x202f;Ã©&#x202f;» au lieu de «&#x202f;é&#x202f;»). Redemandez-le, enregistré en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows left out</source>
        <translation>
            <numerusform>%n ligne vide laissée de côté</numerusform>
            <numerusform>%n lignes vides laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>la première est montrée</numerusform>
            <numerusform>les %n premières sont montrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>%n ligne à vérifier</numerusform>
            <numerusform>%n lignes à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportEntry</name>
    <message>
        <source>Choose a programme</source>
        <translation>Choisir un programme</translation>
    </message>
    <message>
        <source>Programmes (*.xml);;All files (*)</source>
        <translation>Programmes (*.xml);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>&amp;Next: columns</source>
        <translation>&amp;Suivant&#x202f;: colonnes</translation>
    </message>
    <message>
        <source>&amp;Next: check</source>
        <translation>&amp;Suivant&#x202f;: vérifier</translation>
    </message>
    <message>
        <source>&amp;Next: summary</source>
        <translation>&amp;Suivant&#x202f;: résumé</translation>
    </message>
    <message>
        <source>&amp;Import (can be undone)</source>
        <translation>&amp;Importer (annulable)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n to review</source>
        <translation>
            <numerusform>Afficher la fiche à revoir</numerusform>
            <numerusform>Afficher les %n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Import start-ups, step %1 of %2: %3</source>
        <translation>Importer des start-up, étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n vide</numerusform>
            <numerusform>%n vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten, such as “%1”</source>
        <translation>
            <numerusform>%n réécrite&#x202f;: «&#x202f;%1&#x202f;»</numerusform>
            <numerusform>%n réécrites, comme «&#x202f;%1&#x202f;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable, such as “%1” (line %2)</source>
        <translation>
            <numerusform>%n illisible&#x202f;: «&#x202f;%1&#x202f;» (ligne %2)</numerusform>
            <numerusform>%n illisibles, comme «&#x202f;%1&#x202f;» (ligne %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissée de côté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n fiche ajoutée</numerusform>
            <numerusform>%n fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n doublon possible</numerusform>
            <numerusform>%n doublons possibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <source>UTF-8 with its mark</source>
        <translation>UTF-8 avec sa marque</translation>
    </message>
    <message>
        <source>UTF-16, low byte first</source>
        <translation>UTF-16, octet faible d’abord</translation>
    </message>
    <message>
        <source>UTF-16, high byte first</source>
        <translation>UTF-16, octet fort d’abord</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; point-virgule</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| barre</translation>
    </message>
    <message>
        <source>&quot; double</source>
        <translation>&quot; guillemets</translation>
    </message>
    <message>
        <source>&apos; single</source>
        <translation>&apos; apostrophes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sépara&amp;teur</translation>
    </message>
    <message>
        <source>Te&amp;xt is enclosed in</source>
        <translation>Te&amp;xte entouré de</translation>
    </message>
    <message>
        <source>First &amp;row</source>
        <translation>P&amp;remière ligne</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>nomme les colonnes</translation>
    </message>
    <message>
        <source>is a start-up already</source>
        <translation>est déjà une start-up</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>⚠ To review</source>
        <translation>⚠ À revoir</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n lieu</numerusform>
            <numerusform>%n lieux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n parcours</numerusform>
            <numerusform>%n parcours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import (can be undone)</source>
        <translation>&amp;Importer (annulable)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>Importer un programme</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Ce qui demande un coup d’œil</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Is it still there?</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert. Est-il toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing to import: everything is up to date.</source>
        <translation>Rien à importer&#x202f;: tout est déjà à jour.</translation>
    </message>
    <message>
        <source>Sessions: %1.</source>
        <translation>Séances&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n sessions)</source>
        <translation>
            <numerusform>Import de %1 (%n séance)</numerusform>
            <numerusform>Import de %1 (%n séances)</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme imported: %1.</source>
        <translation>Programme importé&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>StartupImport</name>
    <message>
        <source>“%1” cannot be opened. Is it still there?</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert. Est-il toujours là&#x202f;?</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>C’est un choix.</translation>
    </message>
    <message>
        <source>No column is mapped to “Name”. Choose one to continue.</source>
        <translation>Aucune colonne n’est associée à «&#x202f;Nom&#x202f;». Choisissez-en une pour continuer.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both become “%3”. Leave one of them out.</source>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» deviennent toutes deux «&#x202f;%3&#x202f;». Laissez-en une de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n rows)</source>
        <translation>
            <numerusform>Import de %1 (%n ligne)</numerusform>
            <numerusform>Import de %1 (%n lignes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message numerus="yes">
        <source>new profiles</source>
        <translation>
            <numerusform>nouvelle fiche</numerusform>
            <numerusform>nouvelles fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>profiles updated</source>
        <translation>
            <numerusform>fiche mise à jour</numerusform>
            <numerusform>fiches mises à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed here by hand stays, unless you chose otherwise.</source>
        <translation>Ce qui a été modifié ici à la main reste, sauf si vous avez choisi autrement.</translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>inchangée</numerusform>
            <numerusform>inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out</source>
        <translation>
            <numerusform>laissée de côté</numerusform>
            <numerusform>laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>The next import of this list offers them again.</source>
        <translation>La prochaine importation de cette liste les proposera de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <translation>
            <numerusform>rejetée</numerusform>
            <numerusform>rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided: what is here stays, and possible duplicates come in as new profiles.</source>
        <translation>Non tranché&#x202f;: ce qui est ici reste, et les doublons possibles entrent comme nouvelles fiches.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message numerus="yes">
        <source>to review</source>
        <translation>
            <numerusform>à revoir</numerusform>
            <numerusform>à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
</context>
</TS>
