<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Cells</name>
    <message>
        <source>It holds more than one value. All of it is kept in the note.</source>
        <translation>Elle contient plus d’une valeur. Le tout est gardé en note.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>It cannot be read. It is kept in the note.</source>
        <translation>Elle n’est pas lisible. Elle est gardée en note.</translation>
    </message>
    <message>
        <source>Latitude and longitude were the other way round.</source>
        <translation>La latitude et la longitude étaient inversées.</translation>
    </message>
    <message>
        <source>It is an error of the spreadsheet, so the field stays empty.</source>
        <translation>C’est une erreur du tableur&#x202f;: le champ reste vide.</translation>
    </message>
    <message>
        <source>drop-in</source>
        <translation>en continu</translation>
    </message>
    <message>
        <source>by small groups</source>
        <translation>par petits groupes</translation>
    </message>
    <message>
        <source>at a fixed time</source>
        <translation>à heure fixe</translation>
    </message>
    <message>
        <source>on registration</source>
        <translation>sur inscription</translation>
    </message>
    <message>
        <source>at the reception</source>
        <translation>à l’accueil</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by a link</source>
        <translation>par un lien</translation>
    </message>
    <message>
        <source>It says more than that. All of it is kept in the note.</source>
        <translation>Elle en dit plus. Le tout est gardé en note.</translation>
    </message>
    <message>
        <source>It was moved to the address.</source>
        <translation>Elle a été déplacée vers l’adresse.</translation>
    </message>
    <message>
        <source>It was moved to the city.</source>
        <translation>Elle a été déplacée vers la ville.</translation>
    </message>
    <message>
        <source>It was moved to the other parts of the address.</source>
        <translation>Elle a été déplacée vers les autres parties de l’adresse.</translation>
    </message>
    <message>
        <source>There is a phone number already. It is kept in the note.</source>
        <translation>Il y a déjà un numéro de téléphone. Celui-ci est gardé dans la note.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened the number, so it identifies nothing.</source>
        <translation>Le tableur a abrégé le nombre&#x202f;: il n’identifie donc rien.</translation>
    </message>
    <message>
        <source>Its days or times cannot be read. It is kept as it is.</source>
        <translation>Les jours ou les heures ne sont pas lisibles. Le texte est gardé tel quel.</translation>
    </message>
    <message>
        <source>It is no day of the festival. It is kept as it is.</source>
        <translation>Ce n’est pas un jour du festival. Le texte est gardé tel quel.</translation>
    </message>
    <message>
        <source>It is no French postcode. It is kept as it is.</source>
        <translation>Ce n’est pas un code postal français. Il est gardé tel quel.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Line %1, column %2: the cell is larger than %3 KB; its closing quotation mark is probably missing.</source>
        <translation>Ligne %1, colonne %2&#x202f;: la cellule dépasse %3 Ko&#x202f;; il lui manque sans doute le guillemet fermant.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell is larger than %3 KB.</source>
        <translation>Ligne %1, colonne %2&#x202f;: la cellule dépasse %3 Ko.</translation>
    </message>
    <message>
        <source>Line %1: the row has more than %2 columns.</source>
        <translation>Ligne %1&#x202f;: elle compte plus de %2 colonnes.</translation>
    </message>
    <message>
        <source>Line %1: the row is larger than %2 KB.</source>
        <translation>Ligne %1&#x202f;: elle dépasse %2 Ko.</translation>
    </message>
    <message>
        <source>Line %1: the list has more than %2 rows.</source>
        <translation>Ligne %1&#x202f;: la liste compte plus de %2 lignes.</translation>
    </message>
    <message>
        <source>Line %1: a control character (number %2) has no place in a list. Is this really a text file?</source>
        <translation>Ligne %1&#x202f;: un caractère de commande (numéro %2) n’a rien à faire dans une liste. Est-ce bien un fichier texte&#x202f;?</translation>
    </message>
    <message>
        <source>Line %1, column %2: the quotation mark that opens the cell is never closed.</source>
        <translation>Ligne %1, colonne %2&#x202f;: le guillemet qui ouvre la cellule n’est jamais refermé.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell goes on after its closing quotation mark.</source>
        <translation>Ligne %1, colonne %2&#x202f;: la cellule continue après son guillemet fermant.</translation>
    </message>
    <message>
        <source>Line %1: the row has fewer cells than the first row; the first that is missing is %2.</source>
        <translation>Ligne %1&#x202f;: elle compte moins de cellules que la première ligne&#x202f;; la première qui manque est la %2ᵉ.</translation>
    </message>
    <message>
        <source>Line %1: the row has more cells than the first row, from column %2 on.</source>
        <translation>Ligne %1&#x202f;: elle compte plus de cellules que la première ligne, à partir de la colonne %2.</translation>
    </message>
    <message>
        <source>the tab</source>
        <translation>la tabulation</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The first line names %1 as the delimiter.</source>
        <translation>La première ligne désigne %1 comme séparateur.</translation>
    </message>
    <message>
        <source>No delimiter makes more than one column.</source>
        <translation>Aucun séparateur ne donne plus d’une colonne.</translation>
    </message>
    <message>
        <source>With %1 as the delimiter, %2 of the first %3 rows have %4 columns.</source>
        <translation>Avec %1 comme séparateur, %2 des %3 premières lignes ont %4 colonnes.</translation>
    </message>
    <message>
        <source>There are no rows to tell by.</source>
        <translation>Il n’y a aucune ligne pour en juger.</translation>
    </message>
    <message>
        <source>A cell of the first row is a number, an address or a date.</source>
        <translation>Une cellule de la première ligne est un nombre, une adresse ou une date.</translation>
    </message>
    <message numerus="yes">
        <source>The first row names %n column(s) that hold numbers, addresses or dates.</source>
        <translation>
            <numerusform>La première ligne nomme %n colonne qui contient des nombres, des adresses ou des dates.</numerusform>
            <numerusform>La première ligne nomme %n colonnes qui contiennent des nombres, des adresses ou des dates.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two cells of the first row are alike.</source>
        <translation>Deux cellules de la première ligne sont identiques.</translation>
    </message>
    <message>
        <source>The cells of the first row all differ and none is a number, an address or a date.</source>
        <translation>Les cellules de la première ligne sont toutes différentes et aucune n’est un nombre, une adresse ou une date.</translation>
    </message>
    <message>
        <source>Cells of the list are enclosed in it.</source>
        <translation>Des cellules de la liste en sont entourées.</translation>
    </message>
    <message>
        <source>No cell is in quotes, so the usual sign is taken.</source>
        <translation>Aucune cellule n’est entre guillemets&#x202f;: le signe habituel convient.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The row has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>Line %1 already describes &quot;%2&quot;. This row differs in: %3.</source>
        <translation>La ligne %1 décrit déjà «&#x202f;%2&#x202f;». Celle-ci en diffère par&#x202f;: %3.</translation>
    </message>
    <message>
        <source>It says the same as line %1.</source>
        <translation>Elle dit la même chose que la ligne %1.</translation>
    </message>
    <message>
        <source>Nothing to import: everything is up to date already.</source>
        <translation>Rien à importer&#x202f;: tout est déjà à jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) added</source>
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
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à revoir</numerusform>
            <numerusform>%n à revoir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Ce fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>C’est un choix.</translation>
    </message>
    <message>
        <source>The import was stopped; nothing has changed.</source>
        <translation>L’importation a été arrêtée&#x202f;; rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>The accents of %n cell(s) were damaged before this file was saved (“Ã©” in place of “é”). Ask for it again, saved as UTF-8.</source>
        <translation>
            <numerusform>Les accents de %n cellule étaient déjà abîmés quand ce fichier a été enregistré («&#x202f;Ã©&#x202f;» au lieu de «&#x202f;é&#x202f;»). Redemandez-le, enregistré en UTF-8.</numerusform>
            <numerusform>Les accents de %n cellules étaient déjà abîmés quand ce fichier a été enregistré («&#x202f;Ã©&#x202f;» au lieu de «&#x202f;é&#x202f;»). Redemandez-le, enregistré en UTF-8.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines %1 to %2 stand in one cell: a quotation mark is missing there, or is one too many.</source>
        <translation>Les lignes %1 à %2 sont dans une seule cellule&#x202f;: un guillemet y manque, ou y est de trop.</translation>
    </message>
    <message>
        <source>They have the same identifier, but nothing else.</source>
        <translation>Elles ont le même identifiant, mais rien d’autre en commun.</translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n row(s) of different start-ups, so it identifies none of them.</source>
        <translation>
            <numerusform>Il figure sur %n ligne de start-ups différentes&#x202f;: il n’en identifie donc aucune.</numerusform>
            <numerusform>Il figure sur %n lignes de start-ups différentes&#x202f;: il n’en identifie donc aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row repeats the header.</source>
        <translation>La ligne répète l’en-tête.</translation>
    </message>
    <message>
        <source>This file has no start-ups: its only row is the header, %1.</source>
        <translation>Ce fichier ne contient aucune start-up&#x202f;: sa seule ligne est l’en-tête, %1.</translation>
    </message>
    <message>
        <source>This is a web page, not a list of start-ups. Save the list itself, as CSV.</source>
        <translation>C’est une page web, pas une liste de start-up. Enregistrez la liste elle-même, en CSV.</translation>
    </message>
    <message>
        <source>This is an XML file, not a list of start-ups. Save the list as CSV.</source>
        <translation>C’est un fichier XML, pas une liste de start-up. Enregistrez la liste en CSV.</translation>
    </message>
    <message>
        <source>This is a document, not a list of start-ups. Save the list as CSV.</source>
        <translation>C’est un document, pas une liste de start-up. Enregistrez la liste en CSV.</translation>
    </message>
    <message>
        <source>This is a JSON file, not a list of start-ups. Save the list as CSV.</source>
        <translation>C’est un fichier JSON, pas une liste de start-up. Enregistrez la liste en CSV.</translation>
    </message>
    <message>
        <source>Line %1 names the columns. What stands above it is left out: %2</source>
        <translation>La ligne %1 nomme les colonnes. Ce qui est au-dessus est laissé de côté&#x202f;: %2</translation>
    </message>
    <message>
        <source>The first row names columns that are known.</source>
        <translation>La première ligne nomme des colonnes connues.</translation>
    </message>
    <message>
        <source>The sector is called so for all its start-ups.</source>
        <translation>Le secteur s’appelle désormais ainsi pour toutes ses start-up.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>Line %1, column %2: this is not well-formed JSON.</source>
        <translation>Ligne %1, colonne %2&#x202f;: ce n’est pas du JSON bien formé.</translation>
    </message>
    <message>
        <source>Line 1: a JSON object (&quot;{&quot;) was expected, not a list.</source>
        <translation>Ligne 1&#x202f;: un objet JSON («&#x202f;{&#x202f;») était attendu, pas une liste.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the key &quot;%3&quot; is given a second time.</source>
        <translation>Ligne %1, colonne %2&#x202f;: la clé «&#x202f;%3&#x202f;» est donnée une seconde fois.</translation>
    </message>
    <message>
        <source>Line 1: a JSON object (&quot;{&quot;) was expected, not a single value.</source>
        <translation>Ligne 1&#x202f;: un objet JSON («&#x202f;{&#x202f;») était attendu, pas une valeur seule.</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>identifier in this list</source>
        <translation>identifiant dans cette liste</translation>
    </message>
    <message>
        <source>other link</source>
        <translation>autre lien</translation>
    </message>
    <message>
        <source>Twitter account</source>
        <translation>compte Twitter</translation>
    </message>
    <message>
        <source>Facebook page</source>
        <translation>page Facebook</translation>
    </message>
    <message>
        <source>Google+ page</source>
        <translation>page Google+</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <translation>page LinkedIn</translation>
    </message>
    <message>
        <source>Viadeo page</source>
        <translation>page Viadeo</translation>
    </message>
    <message>
        <source>Instagram account</source>
        <translation>compte Instagram</translation>
    </message>
    <message>
        <source>referent: name</source>
        <translation>référent&#x202f;: nom</translation>
    </message>
    <message>
        <source>referent: e-mail</source>
        <translation>référent&#x202f;: courriel</translation>
    </message>
    <message>
        <source>referent: phone</source>
        <translation>référent&#x202f;: téléphone</translation>
    </message>
    <message>
        <source>on site: name</source>
        <translation>sur place&#x202f;: nom</translation>
    </message>
    <message>
        <source>on site: e-mail</source>
        <translation>sur place&#x202f;: courriel</translation>
    </message>
    <message>
        <source>on site: phone</source>
        <translation>sur place&#x202f;: téléphone</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation>latitude</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation>longitude</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>Entry %1 of the mapping needs a &quot;column&quot; and a &quot;field&quot;, both texts (or null for no field).</source>
        <translation>L’élément %1 de la correspondance doit avoir «&#x202f;column&#x202f;» et «&#x202f;field&#x202f;», deux textes (ou null pour aucun champ).</translation>
    </message>
    <message>
        <source>The mapping gives the column &quot;%1&quot; to &quot;%2&quot;, which is no field.</source>
        <translation>La correspondance associe la colonne «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;», qui n’est pas un champ.</translation>
    </message>
    <message>
        <source>The mapping does not name it.</source>
        <translation>La correspondance n’en parle pas.</translation>
    </message>
    <message>
        <source>The mapping says so.</source>
        <translation>La correspondance le dit.</translation>
    </message>
    <message>
        <source>The columns &quot;%1&quot; and &quot;%2&quot; are both mapped to &quot;%3&quot;, which takes one. Leave one out.</source>
        <translation>Les colonnes «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;» sont toutes deux associées à «&#x202f;%3&#x202f;», qui n’en prend qu’une. Retirez-en une.</translation>
    </message>
    <message>
        <source>The mapping is not JSON: something is wrong at byte %1.</source>
        <translation>La correspondance n’est pas du JSON&#x202f;: une erreur se trouve à l’octet %1.</translation>
    </message>
    <message>
        <source>The mapping has no list of &quot;columns&quot;.</source>
        <translation>La correspondance n’a pas de liste «&#x202f;columns&#x202f;».</translation>
    </message>
    <message>
        <source>Its cells look like e-mail addresses.</source>
        <translation>Ses cellules ressemblent à des adresses électroniques.</translation>
    </message>
    <message>
        <source>Its cells look like web addresses.</source>
        <translation>Ses cellules ressemblent à des adresses de sites.</translation>
    </message>
    <message>
        <source>Its cells look like phone numbers.</source>
        <translation>Ses cellules ressemblent à des numéros de téléphone.</translation>
    </message>
    <message>
        <source>Its cells look like latitudes in France.</source>
        <translation>Ses cellules ressemblent à des latitudes en France.</translation>
    </message>
    <message>
        <source>Its cells look like longitudes in France.</source>
        <translation>Ses cellules ressemblent à des longitudes en France.</translation>
    </message>
    <message>
        <source>Its cells look like postcodes.</source>
        <translation>Ses cellules ressemblent à des codes postaux.</translation>
    </message>
    <message>
        <source>Neither its header nor its cells say what it is.</source>
        <translation>Ni son en-tête ni ses cellules ne disent ce que c’est.</translation>
    </message>
    <message>
        <source>Its header says so.</source>
        <translation>Son en-tête le dit.</translation>
    </message>
    <message>
        <source>Another column fits the field better.</source>
        <translation>Une autre colonne convient mieux à ce champ.</translation>
    </message>
    <message>
        <source>No column is mapped to &quot;Name&quot;. Choose one to continue; on the command line, --save-mapping writes a mapping to change, and --mapping takes it.</source>
        <translation>Aucune colonne n’est associée à «&#x202f;Nom&#x202f;». Choisissez-en une pour continuer&#x202f;; en ligne de commande, --save-mapping écrit une correspondance à modifier, et --mapping la prend.</translation>
    </message>
    <message numerus="yes">
        <source>The mapping names %n column(s) that the list does not have: %1. The list has: %2.</source>
        <translation>
            <numerusform>La correspondance nomme une colonne que la liste n’a pas&#x202f;: %1. La liste a&#x202f;: %2.</numerusform>
            <numerusform>La correspondance nomme %n colonnes que la liste n’a pas&#x202f;: %1. La liste a&#x202f;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>&quot;%1&quot; is not a schedule: it begins with &lt;%2&gt;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un programme&#x202f;: le fichier commence par &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>it brings a document type definition; such files are not read</source>
        <translation>le fichier apporte une définition de type de document&#x202f;; ces fichiers ne sont pas lus</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2, column %3: %4.</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2, colonne %3&#x202f;: %4.</translation>
    </message>
    <message>
        <source>the XML is damaged or incomplete here</source>
        <translation>le XML est abîmé ou incomplet à cet endroit</translation>
    </message>
    <message>
        <source>a text is longer than is read</source>
        <translation>un texte dépasse la longueur admise</translation>
    </message>
    <message>
        <source>there are more than 31 days</source>
        <translation>il y a plus de 31 jours</translation>
    </message>
    <message>
        <source>there are more events than are read</source>
        <translation>il y a plus d’événements que le maximum admis</translation>
    </message>
    <message>
        <source>there are more rooms than are read</source>
        <translation>il y a plus de salles que le maximum admis</translation>
    </message>
    <message>
        <source>there are more people than are read</source>
        <translation>il y a plus d’intervenants que le maximum admis</translation>
    </message>
    <message>
        <source>there are more links than are read</source>
        <translation>il y a plus de liens que le maximum admis</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a web page, not a schedule.</source>
        <translation>«&#x202f;%1&#x202f;» est une page web, pas un programme.</translation>
    </message>
    <message>
        <source>It lasts past noon of the next day; it was cut there.</source>
        <translation>La séance dépasse midi le lendemain&#x202f;; elle a été coupée à cette heure.</translation>
    </message>
    <message>
        <source>It begins on the next day, at noon or later; it is still to be placed.</source>
        <translation>Elle commence le lendemain, à midi ou plus tard&#x202f;; elle reste à placer.</translation>
    </message>
    <message>
        <source>Its start, %1, is before that of its day; it was put after the midnight that follows.</source>
        <translation>Son heure de début, %1, précède celle de sa journée&#x202f;; elle a été placée après le minuit qui suit.</translation>
    </message>
    <message>
        <source>Its date is not that of the day it stands in; it was put on that day.</source>
        <translation>Sa date n’est pas celle de la journée où elle figure&#x202f;; elle a été placée ce jour-là.</translation>
    </message>
    <message>
        <source>Its day is missing; it is still to be placed.</source>
        <translation>Son jour manque&#x202f;; elle reste à placer.</translation>
    </message>
    <message>
        <source>Its start is missing; it is still to be placed.</source>
        <translation>Son heure de début manque&#x202f;; elle reste à placer.</translation>
    </message>
    <message>
        <source>Its duration is missing; it is still to be placed.</source>
        <translation>Sa durée manque&#x202f;; elle reste à placer.</translation>
    </message>
    <message>
        <source>With the programme in &quot;%1&quot; the festival would last %2 days; %3 is the most.</source>
        <translation>Avec le programme de «&#x202f;%1&#x202f;», le festival durerait %2 jours&#x202f;; le maximum est de %3.</translation>
    </message>
    <message>
        <source>A name of more than 500 letters was cut.</source>
        <translation>Un nom de plus de 500 lettres a été coupé.</translation>
    </message>
    <message>
        <source>A number of more than 500 letters was left out.</source>
        <translation>Un numéro de plus de 500 lettres a été laissé de côté.</translation>
    </message>
    <message>
        <source>It has more than 200 people; the others were left out.</source>
        <translation>Elle a plus de 200 intervenants&#x202f;; les autres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>It has more than 200 links; the others were left out.</source>
        <translation>Elle a plus de 200 liens&#x202f;; les autres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Another event of the file has the same number; both are kept.</source>
        <translation>Un autre événement du fichier porte le même numéro&#x202f;; les deux sont gardés.</translation>
    </message>
    <message>
        <source>The event has no title.</source>
        <translation>L’événement n’a pas de titre.</translation>
    </message>
    <message>
        <source>A link was left out: it is no address of the web.</source>
        <translation>Un lien a été laissé de côté&#x202f;: ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Its room is missing; it is still to be placed.</source>
        <translation>Sa salle manque&#x202f;; elle reste à placer.</translation>
    </message>
    <message>
        <source>its subtitle</source>
        <translation>son sous-titre</translation>
    </message>
    <message>
        <source>its summary</source>
        <translation>son résumé</translation>
    </message>
    <message>
        <source>its description</source>
        <translation>sa description</translation>
    </message>
    <message>
        <source>its kind</source>
        <translation>son type</translation>
    </message>
    <message>
        <source>its track</source>
        <translation>son parcours</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>ses intervenants</translation>
    </message>
    <message>
        <source>The festival “%1” is now called “%2”, as in the file.</source>
        <translation>Le festival «&#x202f;%1&#x202f;» s’appelle désormais «&#x202f;%2&#x202f;», comme dans le fichier.</translation>
    </message>
    <message>
        <source>The festival now lasts from %1 to %2; it was from %3 to %4.</source>
        <translation>Le festival va désormais du %1 au %2&#x202f;; il allait du %3 au %4.</translation>
    </message>
    <message>
        <source>Of “%1”, the file leaves empty what stays here: %2.</source>
        <translation>De «&#x202f;%1&#x202f;», le fichier laisse vide ce qui reste ici&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the file; it stays here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans le fichier&#x202f;; elle reste ici.</translation>
    </message>
    <message>
        <source>The clocks of the festival are now those of %1, as in the file.</source>
        <translation>Les heures du festival sont désormais celles de %1, comme dans le fichier.</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>son titre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>conférence</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>atelier</translation>
    </message>
    <message>
        <source>guided visit</source>
        <translation>visite guidée</translation>
    </message>
    <message>
        <source>open doors</source>
        <translation>portes ouvertes</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>blocked time</source>
        <translation>créneau réservé</translation>
    </message>
    <message>
        <source>its languages</source>
        <translation>ses langues</translation>
    </message>
    <message>
        <source>its links</source>
        <translation>ses liens</translation>
    </message>
    <message>
        <source>“%1” is locked: its place and time stay, although the file has changed them.</source>
        <translation>«&#x202f;%1&#x202f;» est verrouillée&#x202f;: sa place et son horaire restent, bien que le fichier les ait changés.</translation>
    </message>
    <message>
        <source>“%1” was changed here and in the file. As it is here stays %2: %3; the file now has: %4.</source>
        <translation>«&#x202f;%1&#x202f;» a changé ici et dans le fichier. Reste comme ici %2&#x202f;: %3&#x202f;; le fichier a maintenant&#x202f;: %4.</translation>
    </message>
    <message>
        <source>its room</source>
        <translation>sa salle</translation>
    </message>
    <message>
        <source>its time</source>
        <translation>son horaire</translation>
    </message>
    <message>
        <source>“%1” has the same number in the file as “%2”; both are kept.</source>
        <translation>«&#x202f;%1&#x202f;» a le même numéro que «&#x202f;%2&#x202f;» dans le fichier&#x202f;; les deux sont gardés.</translation>
    </message>
    <message>
        <source>“%1” keeps the name that was given here; the file now has “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» garde le nom donné ici&#x202f;; le fichier a maintenant «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”, as in the file.</source>
        <translation>«&#x202f;%1&#x202f;» s’appelle désormais «&#x202f;%2&#x202f;», comme dans le fichier.</translation>
    </message>
    <message>
        <source>The day of “%1”, “%2”, cannot be read; it is still to be placed.</source>
        <translation>Le jour de «&#x202f;%1&#x202f;», «&#x202f;%2&#x202f;», est illisible&#x202f;; la séance reste à placer.</translation>
    </message>
    <message>
        <source>The start of “%1”, “%2”, cannot be read; it is still to be placed.</source>
        <translation>Le début de «&#x202f;%1&#x202f;», «&#x202f;%2&#x202f;», est illisible&#x202f;; la séance reste à placer.</translation>
    </message>
    <message>
        <source>The duration of “%1”, “%2”, cannot be read; it is still to be placed.</source>
        <translation>La durée de «&#x202f;%1&#x202f;», «&#x202f;%2&#x202f;», est illisible&#x202f;; la séance reste à placer.</translation>
    </message>
    <message>
        <source>The date of “%1”, “%2”, cannot be read; it was put on the day it stands in.</source>
        <translation>La date de «&#x202f;%1&#x202f;», «&#x202f;%2&#x202f;», est illisible&#x202f;; la séance a été mise au jour où elle figure.</translation>
    </message>
    <message>
        <source>The start of “%1”, “%2”, cannot be read; the time of its date was taken.</source>
        <translation>Le début de «&#x202f;%1&#x202f;», «&#x202f;%2&#x202f;», est illisible&#x202f;; l’heure de sa date a été prise.</translation>
    </message>
    <message>
        <source>The start of “%1” is not the time of its date, “%2”; the start was taken.</source>
        <translation>Le début de «&#x202f;%1&#x202f;» n’est pas l’heure de sa date, «&#x202f;%2&#x202f;»&#x202f;; le début a été pris.</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>Line %1, character %2: %3 stands for no letter in %4. Choose another encoding or repair the line.</source>
        <translation>Ligne %1, caractère %2&#x202f;: %3 ne correspond à aucune lettre en %4. Choisissez un autre codage ou corrigez la ligne.</translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation>Un octet sur deux est nul, comme en UTF-16.</translation>
    </message>
    <message>
        <source>The file holds no accented letters, so every encoding reads it alike.</source>
        <translation>Le fichier ne contient pas de lettres accentuées&#x202f;; tous les codages le lisent de la même façon.</translation>
    </message>
    <message>
        <source>All accented letters are valid UTF-8.</source>
        <translation>Toutes les lettres accentuées sont de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; Windows-1252 is the most usual otherwise.</source>
        <translation>Le fichier n’est pas en UTF-8&#x202f;; Windows-1252 est alors le codage le plus courant.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, and its accented letters read as French in %1.</source>
        <translation>Le fichier n’est pas en UTF-8, et ses lettres accentuées donnent du français en %1.</translation>
    </message>
    <message>
        <source>The file is %1 MB large; lists of more than %2 MB are not read.</source>
        <translation>Le fichier pèse %1 Mo&#x202f;; les listes de plus de %2 Mo ne sont pas lues.</translation>
    </message>
    <message>
        <source>The file is a workbook or an archive, not a text. Save it as CSV and import that.</source>
        <translation>Le fichier est un classeur ou une archive, pas un texte. Enregistrez-le au format CSV, puis importez le résultat.</translation>
    </message>
    <message>
        <source>The encoding was chosen by hand.</source>
        <translation>Le codage a été choisi à la main.</translation>
    </message>
    <message>
        <source>The file begins with the mark of %1.</source>
        <translation>Le fichier commence par la marque de %1.</translation>
    </message>
    <message>
        <source>They do so in %1, too: look at the accents, and choose it if they are wrong.</source>
        <translation>Elles en donnent aussi en %1&#x202f;: regardez les accents et, s’ils sont faux, choisissez cet encodage.</translation>
    </message>
</context>
<context>
    <name>TravelImport</name>
    <message>
        <source>How many minutes it takes is missing.</source>
        <translation>Le nombre de minutes manque.</translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes. Try 12 or 1:30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de minutes. Exemples&#x202f;: 12, 1:30.</translation>
    </message>
    <message>
        <source>No venue is called “%1”.</source>
        <translation>Aucun lieu ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Several venues are called “%1”.</source>
        <translation>Plusieurs lieux s’appellent «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not a day of the festival.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour du festival.</translation>
    </message>
    <message>
        <source>“%1” is not a way to travel. Try on foot, metro, bus, shuttle.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un moyen de transport. Exemples&#x202f;: à pied, métro, bus, navette.</translation>
    </message>
    <message>
        <source>“%1” is both ends of the trip.</source>
        <translation>«&#x202f;%1&#x202f;» est à la fois le départ et l’arrivée.</translation>
    </message>
    <message>
        <source>“%1” is no timetable. Try 9:00, 9:40 or every 20 min from 9:00 to 18:00.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un horaire. Exemples&#x202f;: 9h, 9h40 ou toutes les 20 min de 9h à 18h.</translation>
    </message>
    <message>
        <source>Line %1 says the same.</source>
        <translation>La ligne %1 dit la même chose.</translation>
    </message>
    <message>
        <source>Line %1 says otherwise about the same trip.</source>
        <translation>La ligne %1 dit autre chose du même trajet.</translation>
    </message>
    <message numerus="yes">
        <source>%n travel time(s) added, %1 updated, %2 unchanged, %3 rejected.</source>
        <translation>
            <numerusform>%n temps de trajet ajouté, %1 mis à jour, %2 inchangés, %3 rejetés.</numerusform>
            <numerusform>%n temps de trajet ajoutés, %1 mis à jour, %2 inchangés, %3 rejetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>Ce fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>The first line has to name the columns from, to and minutes; it may name mode, day, departures and remark.</source>
        <translation>La première ligne doit nommer les colonnes départ, arrivée et minutes&#x202f;; elle peut nommer mode, jour, horaires et remarque.</translation>
    </message>
</context>
<context>
    <name>Xml</name>
    <message>
        <source>&quot;%1&quot;, line %2, column %3: a control character has no place in XML.</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2, colonne %3&#x202f;: un caractère de commande n’a rien à faire dans du XML.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2, column %3: the file brings a document type definition; such files are not read.</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2, colonne %3&#x202f;: le fichier apporte une définition de type de document&#x202f;; ces fichiers ne sont pas lus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2, column %3: an element has more attributes than are read.</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2, colonne %3&#x202f;: un élément porte plus d’attributs que le maximum admis.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2, column %3: elements are nested more deeply than is read.</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2, colonne %3&#x202f;: les éléments sont imbriqués au-delà de la profondeur admise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 MB, which is more than is read.</source>
        <translation>«&#x202f;%1&#x202f;» dépasse %2 Mo, la taille maximale admise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as text. %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu comme un texte. %2</translation>
    </message>
    <message>
        <source>The file says that it is encoded as %1, which cannot be read here. Save it as UTF-8.</source>
        <translation>Le fichier dit être codé en %1, un codage qui ne peut pas être lu ici. Enregistrez-le en UTF-8.</translation>
    </message>
</context>
</TS>
