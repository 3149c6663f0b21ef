<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>FestivalJson</name>
    <message>
        <source>In %1 %2, &quot;%3&quot; is missing.</source>
        <translation>Dans %1 %2, «&#x202f;%3&#x202f;» manque.</translation>
    </message>
    <message>
        <source>In %1 %2, the text of &quot;%3&quot; is too long or holds characters that are not text.</source>
        <translation>Dans %1 %2, le texte de «&#x202f;%3&#x202f;» est trop long ou contient des caractères qui n’en sont pas.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, row %2 has no &quot;id&quot; that can be read.</source>
        <translation>Dans «&#x202f;%1&#x202f;», la ligne %2 n’a pas d’«&#x202f;id&#x202f;» lisible.</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; is missing.</source>
        <translation>La liste «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>In &quot;%1&quot;, row %2 has the id %3 of an earlier row.</source>
        <translation>Dans «&#x202f;%1&#x202f;», la ligne %2 porte l’identifiant %3 d’une ligne précédente.</translation>
    </message>
    <message>
        <source>This JSON file is not a festival: its &quot;format&quot; is not &quot;festival-planner&quot;.</source>
        <translation>Ce fichier JSON n’est pas un festival&#x202f;: son «&#x202f;format&#x202f;» n’est pas «&#x202f;festival-planner&#x202f;».</translation>
    </message>
    <message>
        <source>This JSON file does not say which &quot;version&quot; of the format it is in.</source>
        <translation>Ce fichier JSON ne dit pas dans quelle «&#x202f;version&#x202f;» du format il est écrit.</translation>
    </message>
    <message>
        <source>This JSON file is in version %1 of the format; this program reads up to version %2.</source>
        <translation>Ce fichier JSON est en version %1 du format&#x202f;; ce programme lit jusqu’à la version %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not part of the format.</source>
        <translation>La clé «&#x202f;%1&#x202f;» ne fait pas partie du format.</translation>
    </message>
    <message>
        <source>The festival &quot;%1&quot; does not hold together. %2</source>
        <translation>Le festival «&#x202f;%1&#x202f;» n’est pas cohérent. %2</translation>
    </message>
    <message>
        <source>This JSON file is larger than %1 MB; a festival is not.</source>
        <translation>Ce fichier JSON dépasse %1 Mo&#x202f;; un festival n’est pas si gros.</translation>
    </message>
</context>
</TS>
