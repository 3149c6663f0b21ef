<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookingsView</name>
    <message numerus="yes">
        <source>Remove %n registrations</source>
        <translation>
            <numerusform>Remove %n registration</numerusform>
            <numerusform>Remove %n registrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EraseNames</name>
    <message numerus="yes">
        <source>Names, phone numbers and notes of %n registrations and groups are going to be erased. How many came stays.</source>
        <translation>
            <numerusform>Names, phone numbers and notes of %n registration or group are going to be erased. How many came stays.</numerusform>
            <numerusform>Names, phone numbers and notes of %n registrations and groups are going to be erased. How many came stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrations and groups have no names any more.</source>
        <translation>
            <numerusform>%n registration or group has no name any more.</numerusform>
            <numerusform>%n registrations and groups have no names any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostBookings</name>
    <message numerus="yes">
        <source>%n registrations have lost their slot:</source>
        <translation>
            <numerusform>%n registration has lost its slot:</numerusform>
            <numerusform>%n registrations have lost their slot:</numerusform>
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
        <source>Move all %n to the nearest slots</source>
        <translation>
            <numerusform>Move the registration to the nearest slot</numerusform>
            <numerusform>Move all %n to the nearest slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n registrations to the nearest slots</source>
        <translation>
            <numerusform>Move %n registration to the nearest slot</numerusform>
            <numerusform>Move %n registrations to the nearest slots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistrationsBox</name>
    <message numerus="yes">
        <source>Register %n names</source>
        <translation>
            <numerusform>Register %n name</numerusform>
            <numerusform>Register %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registrations went on the waiting list.</source>
        <translation>
            <numerusform>%n registration went on the waiting list.</numerusform>
            <numerusform>%n registrations went on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines were not read (%1): each needs a name and how many, as in “Roux; 3”.</source>
        <translation>
            <numerusform>%n line was not read (%1): it needs a name and how many, as in “Roux; 3”.</numerusform>
            <numerusform>%n lines were not read (%1): each needs a name and how many, as in “Roux; 3”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotsModel</name>
    <message numerus="yes">
        <source>%n registered for %1 seats</source>
        <translation>
            <numerusform>%n registered for %1 seats</numerusform>
            <numerusform>%n registered for %1 seats</numerusform>
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
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
