<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation>
            <numerusform>Move %n session</numerusform>
            <numerusform>Move %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n session(s)</source>
        <translation>
            <numerusform>Change the length of %n session</numerusform>
            <numerusform>Change the length of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap %n session(s)</source>
        <translation>
            <numerusform>Swap %n session</numerusform>
            <numerusform>Swap %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n session(s) off the grid</source>
        <translation>
            <numerusform>Take %n session off the grid</numerusform>
            <numerusform>Take %n sessions off the grid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n session(s)</source>
        <translation>
            <numerusform>Copy %n session</numerusform>
            <numerusform>Copy %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy a session to %n free room(s)</source>
        <translation>
            <numerusform>Copy a session to %n free room</numerusform>
            <numerusform>Copy a session to %n free rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n session(s)</source>
        <translation>
            <numerusform>Lock %n session</numerusform>
            <numerusform>Lock %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n session(s)</source>
        <translation>
            <numerusform>Unlock %n session</numerusform>
            <numerusform>Unlock %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n session(s)</source>
        <translation>
            <numerusform>Remove %n session</numerusform>
            <numerusform>Remove %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %n session(s)</source>
        <translation>
            <numerusform>Place %n session</numerusform>
            <numerusform>Place %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offer %n seat(s)</source>
        <translation>
            <numerusform>Offer %n seat</numerusform>
            <numerusform>Offer %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Groups of %n at most</source>
        <translation>
            <numerusform>Groups of %n at most</numerusform>
            <numerusform>Groups of %n at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first free slot for %n people</source>
        <translation>
            <numerusform>first free slot for %n person</numerusform>
            <numerusform>first free slot for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n new problem(s): %1</source>
        <translation>
            <numerusform>; %n new problem: %1</numerusform>
            <numerusform>; %n new problems: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no room has %n seats</source>
        <translation>
            <numerusform>no room has %n seat</numerusform>
            <numerusform>no room has %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n new problem(s))</source>
        <translation>
            <numerusform>%1 (%n new problem)</numerusform>
            <numerusform>%1 (%n new problems)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked session(s) stay as they are.</source>
        <translation>
            <numerusform>%n locked session stays as it is.</numerusform>
            <numerusform>%n locked sessions stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no venue is open for %n minutes at a stretch</source>
        <translation>
            <numerusform>no venue is open for %n minute at a stretch</numerusform>
            <numerusform>no venue is open for %n minutes at a stretch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan the itineraries of %n group(s)</source>
        <translation>
            <numerusform>Plan the itineraries of %n group</numerusform>
            <numerusform>Plan the itineraries of %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) left at most, and %1 are needed</source>
        <translation>
            <numerusform>%n seat left at most, and %1 are needed</numerusform>
            <numerusform>%n seats left at most, and %1 are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no rotation: %n round(s) do not suffice for all visits of %1.</source>
        <translation>
            <numerusform>There is no rotation: %n round does not suffice for all visits of %1.</numerusform>
            <numerusform>There is no rotation: %n rounds do not suffice for all visits of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no rotation: in %n round(s), %1 cannot take in all groups.</source>
        <translation>
            <numerusform>There is no rotation: in %n round, %1 cannot take in all groups.</numerusform>
            <numerusform>There is no rotation: in %n rounds, %1 cannot take in all groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no rotation in %n round(s): seats, opening hours and travel times contradict each other.</source>
        <translation>
            <numerusform>There is no rotation in %n round: seats, opening hours and travel times contradict each other.</numerusform>
            <numerusform>There is no rotation in %n rounds: seats, opening hours and travel times contradict each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n group(s) take turns</source>
        <translation>
            <numerusform>Let %n group take turns</numerusform>
            <numerusform>Let %n groups take turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) lost</source>
        <translation>
            <numerusform>%n booking lost</numerusform>
            <numerusform>%n bookings lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) later</source>
        <translation>
            <numerusform>%n booking later</numerusform>
            <numerusform>%n bookings later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n itineraries touched</source>
        <translation>
            <numerusform>%n itinerary touched</numerusform>
            <numerusform>%n itineraries touched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) later</source>
        <translation>
            <numerusform>%n session later</numerusform>
            <numerusform>%n sessions later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new problem(s) in the programme</source>
        <translation>
            <numerusform>%n new problem in the programme</numerusform>
            <numerusform>%n new problems in the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) moved</source>
        <translation>
            <numerusform>%n booking moved</numerusform>
            <numerusform>%n bookings moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) on the waiting list</source>
        <translation>
            <numerusform>%n booking on the waiting list</numerusform>
            <numerusform>%n bookings on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) without another slot</source>
        <translation>
            <numerusform>%n booking without another slot</numerusform>
            <numerusform>%n bookings without another slot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n itineraries mended</source>
        <translation>
            <numerusform>%n itinerary mended</numerusform>
            <numerusform>%n itineraries mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s)): %2 at %3 is lost</source>
        <comment>who, session, time</comment>
        <translation>
            <numerusform>%1 (%n seat): %2 at %3 is lost</numerusform>
            <numerusform>%1 (%n seats): %2 at %3 is lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n seat(s)): %2 at %3 instead of %4</source>
        <comment>who, session, its new time, its old time</comment>
        <translation>
            <numerusform>%1 (%n seat): %2 at %3 instead of %4</numerusform>
            <numerusform>%1 (%n seats): %2 at %3 instead of %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move the last %n booking(s) to the nearest slots</source>
        <translation>
            <numerusform>Move the last booking to the nearest slot</numerusform>
            <numerusform>Move the last %n bookings to the nearest slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put the last %n booking(s) on the waiting list</source>
        <translation>
            <numerusform>Put the last booking on the waiting list</numerusform>
            <numerusform>Put the last %n bookings on the waiting list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan its days out: %n visit(s)</source>
        <translation>
            <numerusform>Plan its days out: %n visit</numerusform>
            <numerusform>Plan its days out: %n visits</numerusform>
        </translation>
    </message>
</context>
</TS>
