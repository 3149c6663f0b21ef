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
    <message numerus="yes">
        <source>Create %n sessions</source>
        <translation>
            <numerusform>Create %n session</numerusform>
            <numerusform>Create %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message numerus="yes">
        <source>The festival has %n days</source>
        <translation>
            <numerusform>The festival has %n day</numerusform>
            <numerusform>The festival has %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
