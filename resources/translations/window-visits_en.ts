<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CandidatesPanel</name>
    <message numerus="yes">
        <source>At most %n min</source>
        <translation>
            <numerusform>At most %n min</numerusform>
            <numerusform>At most %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalPane</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n % below the best that can be.</source>
        <translation>
            <numerusform>At most %n % below the best that can be.</numerusform>
            <numerusform>At most %n % below the best that can be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n wishes met.</source>
        <translation>
            <numerusform>%1 of %n wish met.</numerusform>
            <numerusform>%1 of %n wishes met.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopModel</name>
    <message numerus="yes">
        <source>%n seats missing</source>
        <translation>
            <numerusform>%n seat missing</numerusform>
            <numerusform>%n seats missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats left</source>
        <translation>
            <numerusform>%n seat left</numerusform>
            <numerusform>%n seats left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourModel</name>
    <message numerus="yes">
        <source>%n stops from %1</source>
        <translation>
            <numerusform>%n stop from %1</numerusform>
            <numerusform>%n stops from %1</numerusform>
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
        <source>%n problems</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message numerus="yes">
        <source>%n visits.</source>
        <translation>
            <numerusform>%n visit.</numerusform>
            <numerusform>%n visits.</numerusform>
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
        <source>%n other times changed.</source>
        <translation>
            <numerusform>%n other time changed.</numerusform>
            <numerusform>%n other times changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
