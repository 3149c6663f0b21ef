<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%1 / %n sessions</source>
        <translation>
            <numerusform>%1 / %n session</numerusform>
            <numerusform>%1 / %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceAllDialog</name>
    <message numerus="yes">
        <source>%1 of %n sessions are going to be placed, in one step.</source>
        <translation>
            <numerusform>%1 of %n session is going to be placed, in one step.</numerusform>
            <numerusform>%1 of %n sessions are going to be placed, in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n sessions</source>
        <translation>
            <numerusform>Place %n session</numerusform>
            <numerusform>Place %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions placed.</source>
        <translation>
            <numerusform>%n session placed.</numerusform>
            <numerusform>%n sessions placed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionActs</name>
    <message numerus="yes">
        <source>Place %n sessions</source>
        <translation>
            <numerusform>Place %n session</numerusform>
            <numerusform>Place %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions placed.</source>
        <translation>
            <numerusform>%n session placed.</numerusform>
            <numerusform>%n sessions placed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n sessions</source>
        <translation>
            <numerusform>Cut %n session</numerusform>
            <numerusform>Cut %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n sessions</source>
        <translation>
            <numerusform>Paste %n session</numerusform>
            <numerusform>Paste %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
</TS>
