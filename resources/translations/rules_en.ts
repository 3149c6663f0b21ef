<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n seat(s)</source>
        <translation>
            <numerusform>for %n seat</numerusform>
            <numerusform>for %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no session left: %n cancelled</source>
        <translation>
            <numerusform>%1 has no session left: %n cancelled</numerusform>
            <numerusform>%1 has no session left: %n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The booking of %1 (%n seat(s)) has lost its slot: %2 lets nobody in on %3 at %4 any more</source>
        <translation>
            <numerusform>The booking of %1 (%n seat) has lost its slot: %2 lets nobody in on %3 at %4 any more</numerusform>
            <numerusform>The booking of %1 (%n seats) has lost its slot: %2 lets nobody in on %3 at %4 any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n visitor(s)) has no itinerary</source>
        <translation>
            <numerusform>%1 (%n visitor) has no itinerary</numerusform>
            <numerusform>%1 (%n visitors) has no itinerary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Itinerary %1: %n seat(s) left for a group of %2 at %3, %4 at %5</source>
        <translation>
            <numerusform>Itinerary %1: %n seat left for a group of %2 at %3, %4 at %5</numerusform>
            <numerusform>Itinerary %1: %n seats left for a group of %2 at %3, %4 at %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 at %3: %n seat(s) booked, and there are %4</source>
        <translation>
            <numerusform>%1 on %2 at %3: %n seat booked, and there are %4</numerusform>
            <numerusform>%1 on %2 at %3: %n seats booked, and there are %4</numerusform>
        </translation>
    </message>
</context>
</TS>
