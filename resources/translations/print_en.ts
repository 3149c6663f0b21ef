<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n&#xa0;step</numerusform>
            <numerusform>%n&#xa0;steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>booking needed, %n seat(s)</source>
        <translation>
            <numerusform>booking needed, %n&#xa0;seat</numerusform>
            <numerusform>booking needed, %n&#xa0;seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>groups of up to %n</source>
        <translation>
            <numerusform>groups of up to %n</numerusform>
            <numerusform>groups of up to %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no room or no time yet and are not on the poster.</source>
        <translation>
            <numerusform>%n session has no room or no time yet and is not on the poster.</numerusform>
            <numerusform>%n sessions have no room or no time yet and are not on the poster.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n min</source>
        <translation>
            <numerusform>every %n&#xa0;min</numerusform>
            <numerusform>every %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n&#xa0;seat</numerusform>
            <numerusform>%n&#xa0;seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group of %n</source>
        <translation>
            <numerusform>group of %n</numerusform>
            <numerusform>group of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n years of age</source>
        <translation>
            <numerusform>from %n year of age</numerusform>
            <numerusform>from %n years of age</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n min on foot</source>
        <translation>
            <numerusform>%1 · about %n min on foot</numerusform>
            <numerusform>%1 · about %n min on foot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <translation>
            <numerusform>And %n more error.</numerusform>
            <numerusform>And %n more errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page %1: %n session(s) stand without their hosts, for whom the boxes have no room. The day leaflet names them.</source>
        <translation>
            <numerusform>Page %1: %n session stands without its hosts, for whom its box has no room. The day leaflet names them.</numerusform>
            <numerusform>Page %1: %n sessions stand without their hosts, for whom their boxes have no room. The day leaflet names them.</numerusform>
        </translation>
    </message>
</context>
</TS>
