<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>VenueMap</name>
    <message numerus="yes">
        <source>%n venues without coordinates are not on the map.</source>
        <translation>
            <numerusform>%n venue without coordinates is not on the map.</numerusform>
            <numerusform>%n venues without coordinates are not on the map.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VenuesPage</name>
    <message numerus="yes">
        <source>%n sessions moved to “Unscheduled”.</source>
        <translation>
            <numerusform>%n session moved to “Unscheduled”.</numerusform>
            <numerusform>%n sessions moved to “Unscheduled”.</numerusform>
        </translation>
    </message>
</context>
</TS>
