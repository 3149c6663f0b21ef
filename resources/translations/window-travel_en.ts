<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TravelGrid</name>
    <message numerus="yes">
        <source>Clear %n travel times</source>
        <translation>
            <numerusform>Clear %n travel time</numerusform>
            <numerusform>Clear %n travel times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same time both ways (%n travel times)</source>
        <translation>
            <numerusform>Same time both ways (%n travel time)</numerusform>
            <numerusform>Same time both ways (%n travel times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n travel times</source>
        <translation>
            <numerusform>Paste %n travel time</numerusform>
            <numerusform>Paste %n travel times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells were not pasted: no duration, or no room for them.</source>
        <translation>
            <numerusform>%n cell was not pasted: no duration, or no room for it.</numerusform>
            <numerusform>%n cells were not pasted: no duration, or no room for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TravelPane</name>
    <message numerus="yes">
        <source>%n travel times are not known.</source>
        <translation>
            <numerusform>%n travel time is not known.</numerusform>
            <numerusform>%n travel times are not known.</numerusform>
        </translation>
    </message>
</context>
</TS>
