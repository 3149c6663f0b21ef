<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LengthCounter</name>
    <message numerus="yes">
        <source>%n characters too many for the sheets</source>
        <translation>
            <numerusform>%n character too many for the sheets</numerusform>
            <numerusform>%n characters too many for the sheets</numerusform>
        </translation>
    </message>
</context>
</TS>
