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
    </context>
</TS>
