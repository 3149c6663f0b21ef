<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is ready: an invented festival of %n session(s).</source>
        <translation>
            <numerusform>%1 is ready: an invented festival of %n session.</numerusform>
            <numerusform>%1 is ready: an invented festival of %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n session(s))</source>
        <translation>
            <numerusform>Import of %1 (%n session)</numerusform>
            <numerusform>Import of %1 (%n sessions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read.</source>
        <translation>
            <numerusform>%n session read.</numerusform>
            <numerusform>%n sessions read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s)</source>
        <translation>
            <numerusform>%1: %n page</numerusform>
            <numerusform>%1: %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>%n ignored</numerusform>
            <numerusform>%n ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) or group(s) had names.</source>
        <translation>
            <numerusform>%n booking or group had a name.</numerusform>
            <numerusform>%n bookings or groups had names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s), on the waiting list</source>
        <translation>
            <numerusform>%1: %n seat, on the waiting list</numerusform>
            <numerusform>%1: %n seats, on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n seat(s)</source>
        <translation>
            <numerusform>%1: %n seat</numerusform>
            <numerusform>%1: %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n taken</numerusform>
            <numerusform>%n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) left</source>
        <translation>
            <numerusform>%1 of %n seat left</numerusform>
            <numerusform>%1 of %n seats left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>%n booking</numerusform>
            <numerusform>%n bookings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min away</source>
        <translation>
            <numerusform>%n min away</numerusform>
            <numerusform>%n min away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min (%1)</source>
        <translation>
            <numerusform>%n min (%1)</numerusform>
            <numerusform>%n min (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n page(s))</source>
        <translation>
            <numerusform>%1 (%n page)</numerusform>
            <numerusform>%1 (%n pages)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3, %n min on the way</source>
        <translation>
            <numerusform>%1, %2: %3, %n min on the way</numerusform>
            <numerusform>%1, %2: %3, %n min on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  not used: %1 (%n cell(s))</source>
        <translation>
            <numerusform>  not used: %1 (%n cell)</numerusform>
            <numerusform>  not used: %1 (%n cells)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n row(s))</source>
        <translation>
            <numerusform>Import of %1 (%n row)</numerusform>
            <numerusform>Import of %1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
</TS>
