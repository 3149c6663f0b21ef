<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Change</name>
    <message numerus="yes">
        <source>A festival lasts 31 days at most, not %n.</source>
        <translation>
            <numerusform>A festival lasts 31 days at most, not %n.</numerusform>
            <numerusform>A festival lasts 31 days at most, not %n.</numerusform>
        </translation>
    </message>
</context>
</TS>
