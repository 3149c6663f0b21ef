<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Documents exported</source>
        <translation>Documents exportés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exporting “%1”: document %2 of %3</source>
        <translation>Export de «&#x202f;%1&#x202f;»&#x202f;: document %2 sur %3</translation>
    </message>
    <message>
        <source>Export all (%1)…</source>
        <translation>Tout exporter (%1)…</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
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
        <source>All right</source>
        <translation>Tout va bien</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>OptionsPane</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Draft mark</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>internal, not to be posted</source>
        <translation>interne, à ne pas afficher</translation>
    </message>
    <message>
        <source>on days with errors</source>
        <translation>les jours avec erreurs</translation>
    </message>
    <message>
        <source>on every page</source>
        <translation>sur chaque page</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>A4 to fold, two pages on a sheet</source>
        <translation>A4 à plier, deux pages par feuille</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>A4 to cut, two copies on a sheet</source>
        <translation>A4 à couper, deux exemplaires par feuille</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page shown</source>
        <translation>Page affichée</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Size shown</source>
        <translation>Taille affichée</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
</context>
<context>
    <name>PrintNotes</name>
    <message>
        <source>No public session on %1 yet.</source>
        <translation>Aucune séance publique %1 pour l’instant.</translation>
    </message>
    <message>
        <source>All text fits; smallest type: %1 pt.</source>
        <translation>Tout le texte tient&#x202f;; plus petit corps&#x202f;: %1&#xa0;pt.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors to look at before printing</source>
        <translation>
            <numerusform>%n erreur à voir avant d’imprimer</numerusform>
            <numerusform>%n erreurs à voir avant d’imprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to look at before printing</source>
        <translation>
            <numerusform>%n avertissement à voir avant d’imprimer</numerusform>
            <numerusform>%n avertissements à voir avant d’imprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to print</source>
        <translation>Prêt à imprimer</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Documents to print</source>
        <translation>Documents à imprimer</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Avant d’imprimer</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>No document is ticked.</source>
        <translation>Aucun document n’est coché.</translation>
    </message>
    <message>
        <source>Laying out “%1”…</source>
        <translation>Mise en page de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Preview of “%1”</source>
        <translation>Aperçu de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Un export est en cours.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>Annulé. Rien n’a été imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages exported to %1.</source>
        <translation>
            <numerusform>%n page exportée dans %1.</numerusform>
            <numerusform>%n pages exportées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n documents are already in %1.</source>
        <translation>
            <numerusform>Annulé. %n document est déjà dans %1.</numerusform>
            <numerusform>Annulé. %n documents sont déjà dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No print service was found, so “%1” opens in your PDF viewer. Print it there.</source>
        <translation>Aucun service d’impression n’a été trouvé&#x202f;: «&#x202f;%1&#x202f;» s’ouvre dans votre lecteur de PDF. Imprimez depuis là.</translation>
    </message>
    <message>
        <source>Neither a print service nor a PDF viewer was found. “%1” can be exported and printed elsewhere.</source>
        <translation>Ni service d’impression ni lecteur de PDF n’ont été trouvés. «&#x202f;%1&#x202f;» peut être exporté, puis imprimé ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page envoyée à l’imprimante.</numerusform>
            <numerusform>%n pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPrompts</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>“%1” is already in %2.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are already in %1.</source>
        <translation>
            <numerusform>%n fichier est déjà dans %1.</numerusform>
            <numerusform>%n fichiers sont déjà dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing loses what was there; keeping both gives the new one another name.</source>
        <translation>Remplacer perd ce qui s’y trouvait&#x202f;; garder les deux donne un autre nom au nouveau.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export this document</source>
        <translation>Exporter ce document</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export all ticked to a folder</source>
        <translation>Exporter tout ce qui est coché dans un dossier</translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>“%1” was not printed: the print service did not take it. %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été imprimé&#x202f;: le service d’impression l’a refusé. %2</translation>
    </message>
</context>
<context>
    <name>PrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>the usual printer</source>
        <translation>l’imprimante habituelle</translation>
    </message>
    <message>
        <source>one side</source>
        <translation>recto</translation>
    </message>
    <message>
        <source>both sides, turned on the long edge</source>
        <translation>recto verso, bord long</translation>
    </message>
    <message>
        <source>both sides, turned on the short edge</source>
        <translation>recto verso, bord court</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ProductModel</name>
    <message>
        <source>For visitors</source>
        <translation>Pour le public</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>For the team</source>
        <translation>Pour l’équipe</translation>
    </message>
</context>
</TS>
