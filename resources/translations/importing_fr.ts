<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
</TS>
