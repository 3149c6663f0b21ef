<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Change</name>
        <message>
            <source>Something without a name</source>
            <translation>Une chose sans nom</translation>
        </message>
        <message>
            <source>"%1"</source>
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2 still uses it.</source>
            <translation>%1 ne peut pas être supprimé : %2 s’en sert encore.</translation>
        </message>
        <message>
            <source>%1 refers to something that is not in the festival.</source>
            <translation>%1 renvoie à quelque chose qui n’est pas dans le festival.</translation>
        </message>
        <message>
            <source>The description of the festival cannot be removed.</source>
            <translation>La description du festival ne peut pas être supprimée.</translation>
        </message>
        <message>
            <source>These two files do not describe the same festival.</source>
            <translation>Ces deux fichiers ne décrivent pas le même festival.</translation>
        </message>
        <message>
            <source>The festival cannot end (%1) before it begins (%2).</source>
            <translation>Le festival ne peut pas finir (%1) avant de commencer (%2).</translation>
        </message>
        <message numerus="yes">
            <source>A festival lasts 31 days at most, not %n.</source>
            <translation>
                <numerusform>Un festival dure 31 jours au plus, et non %n.</numerusform>
                <numerusform>Un festival dure 31 jours au plus, et non %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>In %1 %2, the value of "%3" cannot be read.</source>
            <translation>Dans %1 %2, la valeur de « %3 » est illisible.</translation>
        </message>
    </context>
</TS>
