<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintNotes</name>
    <message numerus="yes">
        <source>%n errors to look at before printing</source>
        <translation>
            <numerusform>%n error to look at before printing</numerusform>
            <numerusform>%n errors to look at before printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings to look at before printing</source>
        <translation>
            <numerusform>%n warning to look at before printing</numerusform>
            <numerusform>%n warnings to look at before printing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n pages exported to %1.</source>
        <translation>
            <numerusform>%n page exported to %1.</numerusform>
            <numerusform>%n pages exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n documents are already in %1.</source>
        <translation>
            <numerusform>Cancelled. %n document is already in %1.</numerusform>
            <numerusform>Cancelled. %n documents are already in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPrompts</name>
    <message numerus="yes">
        <source>%n files are already in %1.</source>
        <translation>
            <numerusform>%n file is already in %1.</numerusform>
            <numerusform>%n files are already in %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
