<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty rows left out</source>
        <translation>
            <numerusform>%n empty row left out</numerusform>
            <numerusform>%n empty rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %n are shown</source>
        <translation>
            <numerusform>the first is shown</numerusform>
            <numerusform>the first %n are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines to check</source>
        <translation>
            <numerusform>%n line to check</numerusform>
            <numerusform>%n lines to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>Show the %n to review</source>
        <translation>
            <numerusform>Show the one to review</numerusform>
            <numerusform>Show the %n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <translation>
            <numerusform>%n empty</numerusform>
            <numerusform>%n empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewritten, such as “%1”</source>
        <translation>
            <numerusform>%n rewritten: “%1”</numerusform>
            <numerusform>%n rewritten, such as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable, such as “%1” (line %2)</source>
        <translation>
            <numerusform>%n unreadable: “%1” (line %2)</numerusform>
            <numerusform>%n unreadable, such as “%1” (line %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n profile added</numerusform>
            <numerusform>%n profiles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venues</source>
        <translation>
            <numerusform>%n venue</numerusform>
            <numerusform>%n venues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
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
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import of %1 (%n sessions)</source>
        <translation>
            <numerusform>Import of %1 (%n session)</numerusform>
            <numerusform>Import of %1 (%n sessions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartupImport</name>
    <message numerus="yes">
        <source>Import of %1 (%n rows)</source>
        <translation>
            <numerusform>Import of %1 (%n row)</numerusform>
            <numerusform>Import of %1 (%n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryStep</name>
    <message numerus="yes">
        <source>new profiles</source>
        <translation>
            <numerusform>new profile</numerusform>
            <numerusform>new profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>profiles updated</source>
        <translation>
            <numerusform>profile updated</numerusform>
            <numerusform>profiles updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>unchanged</numerusform>
            <numerusform>unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left out</source>
        <translation>
            <numerusform>left out</numerusform>
            <numerusform>left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rejected</source>
        <translation>
            <numerusform>rejected</numerusform>
            <numerusform>rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to review</source>
        <translation>
            <numerusform>to review</numerusform>
            <numerusform>to review</numerusform>
        </translation>
    </message>
</context>
</TS>
