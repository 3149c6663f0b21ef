<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AftermathList</name>
    <message numerus="yes">
        <source>%n booking(s) lost</source>
        <translation>
            <numerusform>%n booking lost</numerusform>
            <numerusform>%n bookings lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n itineraries</source>
        <translation>
            <numerusform>%n itinerary</numerusform>
            <numerusform>%n itineraries</numerusform>
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
</context>
</TS>
