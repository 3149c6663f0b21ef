<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Csv</name>
    <message numerus="yes">
        <source>The first row names %n column(s) that hold numbers, addresses or dates.</source>
        <translation>
            <numerusform>The first row names %n column that holds numbers, addresses or dates.</numerusform>
            <numerusform>The first row names %n columns that hold numbers, addresses or dates.</numerusform>
        </translation>
    </message>
</context>
</TS>
