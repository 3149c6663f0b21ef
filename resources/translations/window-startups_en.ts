<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StartupPanel</name>
    <message numerus="yes">
        <source>%n start-ups</source>
        <translation>
            <numerusform>%n start-up</numerusform>
            <numerusform>%n start-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupsPage</name>
    <message numerus="yes">
        <source>Add %n sessions</source>
        <translation>
            <numerusform>Add %n session</numerusform>
            <numerusform>Add %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions added, to be placed.</source>
        <translation>
            <numerusform>%n session added, to be placed.</numerusform>
            <numerusform>%n sessions added, to be placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n start-ups</source>
        <translation>
            <numerusform>Remove %n start-up</numerusform>
            <numerusform>Remove %n start-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n start-ups removed; their sessions stay.</source>
        <translation>
            <numerusform>%n start-up removed; its sessions stay.</numerusform>
            <numerusform>%n start-ups removed; their sessions stay.</numerusform>
        </translation>
    </message>
</context>
</TS>
