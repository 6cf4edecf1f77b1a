<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… and %n more: see the audit log.</numerusform>
            <numerusform>… and %n more: see the audit log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
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
    <name>OutboxWords</name>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Sending; %n more waits.</numerusform>
            <numerusform>Sending; %n more wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n licence waits.</numerusform>
            <numerusform>%n licences wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n field the same</numerusform>
            <numerusform>%n fields the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n different</numerusform>
            <numerusform>%n different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n call today</numerusform>
            <numerusform>%n calls today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Wait %n second.</numerusform>
            <numerusform>Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Wait %n minute.</numerusform>
            <numerusform>Wait %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Frozen: not used for %n day</numerusform>
            <numerusform>Frozen: not used for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Cut: the newest entries of %n desk are missing from the log.</numerusform>
            <numerusform>Cut: the newest entries of %n desks are missing from the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Unusual in the last day:</numerusform>
            <numerusform>Unusual in the last %n days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>The record of this computer is moved aside, and those of the backup take its place. What was accepted since the backup is not in them.</numerusform>
            <numerusform>The %n records of this computer are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n record of %1 restored.</numerusform>
            <numerusform>%n records of %1 restored.</numerusform>
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
    <name>licencedesk::CorrectionsDialog</name>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n record changes.</numerusform>
            <numerusform>%n records change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n stays as it was.</numerusform>
            <numerusform>%n stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n line refused.</numerusform>
            <numerusform>%n lines refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n record corrected.</numerusform>
            <numerusform>%n records corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n record, from %1 to %2</numerusform>
            <numerusform>%n records, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n record deleted.</numerusform>
            <numerusform>%n records deleted.</numerusform>
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
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Accepted and kept: %1. The first licence today.</numerusform>
            <numerusform>Accepted and kept: %1. %n licences today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Accepted: %1. The first licence today.</numerusform>
            <numerusform>Accepted: %1. %n licences today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>Today&apos;s %n call is used up; it returns at midnight, China time.</numerusform>
            <numerusform>Today&apos;s %n calls are used up; they return at midnight, China time.</numerusform>
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
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>Exported %n licence to %1</numerusform>
            <numerusform>Exported %n licences to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n licence was not sent: see the outbox (%1)</numerusform>
            <numerusform>%n licences were not sent: see the outbox (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n licence waits to be sent to %1</numerusform>
            <numerusform>%n licences wait to be sent to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
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
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Compare it with the licence and correct it if necessary. %n field left.</numerusform>
            <numerusform>Compare it with the licence and correct it if necessary. %n fields left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>licencedesk::RecordsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 reads the same in %n field.</numerusform>
            <numerusform>%1 reads the same in %n fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 reads %n field differently: compare it with the card.</numerusform>
            <numerusform>%1 reads %n fields differently: compare each with the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n change waits to be transferred.</numerusform>
            <numerusform>%n changes wait to be transferred.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Next attempt in %n second.</numerusform>
            <numerusform>Next attempt in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>%n number is on the list.</numerusform>
            <numerusform>%n numbers are on the list.</numerusform>
        </translation>
    </message>
</context>
</TS>
