<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Programme</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms hidden</source>
        <translation>
            <numerusform>%n room hidden</numerusform>
            <numerusform>%n rooms hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sessions</source>
        <translation>
            <numerusform>Move %n session</numerusform>
            <numerusform>Move %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n sessions</source>
        <translation>
            <numerusform>Change the length of %n session</numerusform>
            <numerusform>Change the length of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n sessions</source>
        <translation>
            <numerusform>Copy %n session</numerusform>
            <numerusform>Copy %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n sessions</source>
        <translation>
            <numerusform>Create %n session</numerusform>
            <numerusform>Create %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n sessions off the grid</source>
        <translation>
            <numerusform>Take %n session off the grid</numerusform>
            <numerusform>Take %n sessions off the grid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered of %1</source>
        <translation>
            <numerusform>%n registered of %1</numerusform>
            <numerusform>%n registered of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems: %1</source>
        <translation>
            <numerusform>%n problem: %1</numerusform>
            <numerusform>%n problems: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
