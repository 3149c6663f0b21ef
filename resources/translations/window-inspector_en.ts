<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FieldForm</name>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Move %n session</numerusform>
            <numerusform>Move %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit “%1” in %n places</source>
        <translation>
            <numerusform>Edit “%1” in %n place</numerusform>
            <numerusform>Edit “%1” in %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryBox</name>
    <message numerus="yes">
        <source>Show all %n changes</source>
        <translation>
            <numerusform>Show the change</numerusform>
            <numerusform>Show all %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemBox</name>
    <message numerus="yes">
        <source>and %n more problems in the panel below</source>
        <translation>
            <numerusform>and %n more problem in the panel below</numerusform>
            <numerusform>and %n more problems in the panel below</numerusform>
        </translation>
    </message>
</context>
</TS>
