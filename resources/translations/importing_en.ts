<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Csv</name>
    <message numerus="yes">
        <source>The first row names %n column(s) that hold numbers, addresses or dates.</source>
        <translation>
            <numerusform>The first row names %n column that holds numbers, addresses or dates.</numerusform>
            <numerusform>The first row names %n columns that hold numbers, addresses or dates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n profile(s) added</source>
        <translation>
            <numerusform>%n profile added</numerusform>
            <numerusform>%n profiles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n row rejected</numerusform>
            <numerusform>%n rows rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The accents of %n cell(s) were damaged before this file was saved (“Ã©” in place of “é”). Ask for it again, saved as UTF-8.</source>
        <translation>
            <numerusform>The accents of %n cell were damaged before this file was saved (“Ã©” in place of “é”). Ask for it again, saved as UTF-8.</numerusform>
            <numerusform>The accents of %n cells were damaged before this file was saved (“Ã©” in place of “é”). Ask for it again, saved as UTF-8.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stands in %n row(s) of different start-ups, so it identifies none of them.</source>
        <translation>
            <numerusform>It stands in %n row of different start-ups, so it identifies none of them.</numerusform>
            <numerusform>It stands in %n rows of different start-ups, so it identifies none of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message numerus="yes">
        <source>The mapping names %n column(s) that the list does not have: %1. The list has: %2.</source>
        <translation>
            <numerusform>The mapping names a column that the list does not have: %1. The list has: %2.</numerusform>
            <numerusform>The mapping names %n columns that the list does not have: %1. The list has: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelImport</name>
    <message numerus="yes">
        <source>%n travel time(s) added, %1 updated, %2 unchanged, %3 rejected.</source>
        <translation>
            <numerusform>%n travel time added, %1 updated, %2 unchanged, %3 rejected.</numerusform>
            <numerusform>%n travel times added, %1 updated, %2 unchanged, %3 rejected.</numerusform>
        </translation>
    </message>
</context>
</TS>
