<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Csv</name>
    <message>
        <source>Line %1, column %2: the cell is larger than %3 KB; its closing quotation mark is probably missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell is larger than %3 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the row has more than %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the row is larger than %2 KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the list has more than %2 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a control character (number %2) has no place in a list. Is this really a text file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the quotation mark that opens the cell is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: the cell goes on after its closing quotation mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the row has fewer cells than the first row; the first that is missing is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the row has more cells than the first row, from column %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names %1 as the delimiter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delimiter makes more than one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 as the delimiter, %2 of the first %3 rows have %4 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to tell by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell of the first row is a number, an address or a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first row names %n column(s) that hold numbers, addresses or dates.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two cells of the first row are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of the first row all differ and none is a number, an address or a date.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>Line %1, character %2: %3 stands for no letter in %4. Choose another encoding or repair the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other byte is zero, as in UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no accented letters, so every encoding reads it alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accented letters are valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8; Windows-1252 is the most usual otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8, and its accented letters read as French in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is %1 MB large; lists of more than %2 MB are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook or an archive, not a text. Save it as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding was chosen by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file begins with the mark of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
