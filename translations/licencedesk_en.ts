<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeskSpeech</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n field to check: %1</numerusform>
            <numerusform>%n fields to check: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>%n field left to check</numerusform>
            <numerusform>%n fields left to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>%n field still to check: %1. Compare it with the card, Enter confirms it.</numerusform>
            <numerusform>%n fields still to check: %1. Compare each with the card, Enter confirms it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) in this session.</source>
        <translation>
            <numerusform>Accepted: %1. %n licence in this session.</numerusform>
            <numerusform>Accepted: %1. %n licences in this session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>Exported %n licence to %1</numerusform>
            <numerusform>Exported %n licences to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n record in %1</numerusform>
            <numerusform>%n records in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n point to look at</numerusform>
            <numerusform>%n points to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n accepted licence is not exported yet and will be gone. Export it, or close again.</numerusform>
            <numerusform>%n accepted licences are not exported yet and will be gone. Export them, or close again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: %n field to check</numerusform>
            <numerusform>%1: %n fields to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message numerus="yes">
        <source>Compare it with the licence and mend it, if need be. %n field(s) left.</source>
        <translation>
            <numerusform>Compare it with the licence and mend it, if need be. %n field left.</numerusform>
            <numerusform>Compare it with the licence and mend it, if need be. %n fields left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n check failed. The reason is kept with the record.</numerusform>
            <numerusform>%n checks failed. The reason is kept with the record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::SessionPage</name>
    <message numerus="yes">
        <source>%n accepted licence(s) in this session</source>
        <translation>
            <numerusform>%n accepted licence in this session</numerusform>
            <numerusform>%n accepted licences in this session</numerusform>
        </translation>
    </message>
</context>
</TS>
