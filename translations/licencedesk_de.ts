<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Die Regeln für Bediener sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Die Regeln für Bediener enthalten einen falschen Eintrag: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>Ein Bedienerkonto ist beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>Erste PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>Erste &amp;PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Teilen Sie sie der Person mit; bei der ersten Anmeldung wählt sie eine eigene.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Die beiden Eingaben stimmen nicht überein. Bitte noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Legen Sie Ihr Konto an, das des ersten Teamleiters. Von da an melden sich hier alle mit Namen an, und die Datensätze halten fest, wer was getan hat. Die anderen fügen Sie anschließend hinzu.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Bediener einschalten</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN oder Passphrase</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Wied&amp;erholen</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Bediener hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Name und Rolle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>PIN oder Passphrase ändern</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Neue PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN vergessen oder Handy verloren?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Eine neue PIN erhalten Sie von einem Teamleiter. Sind Sie selbst der einzige Teamleiter, können Sie mit dem ausgedruckten Wiederherstellungsschlüssel der Datensätze eine neue wählen; der zweite Faktor wird dabei entfernt.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>Wiederherstellungs&amp;schlüssel</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>Neue &amp;PIN oder Passphrase</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Diesen Namen gibt es schon. Fügen Sie eine Initiale oder eine Zahl hinzu.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Geben Sie einen Namen mit höchstens %1 Zeichen ein.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Wählen Sie eine andere PIN oder Passphrase als die bisherige.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… und %n weiterer: siehe Audit-Protokoll.</numerusform>
            <numerusform>… und %n weitere: siehe Audit-Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Ungewöhnlicher Zugriff: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>Die Schlüsseldatei enthält bei %1 einen Fehler.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>Die Schlüsseldatei ist kein JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>Unter diesem Pfad gibt es keine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Andere können die Schlüsseldatei lesen. Machen Sie sie nur für den Eigentümer lesbar: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Die Schlüsseldatei kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Das ist kein verschlüsselter Export von LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>Der verschlüsselte Export wurde verändert oder ist unvollständig. Lassen Sie ihn sich noch einmal schicken.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase stimmt nicht.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Für die Prüfung einer Passphrase fehlt Arbeitsspeicher. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Erneut angenommen</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Trotz Prüfung angenommen</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Im Klartext gezeigt</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Erneut geöffnet</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Kunde hat zugestimmt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Nach Frist gelöscht</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Für den Kunden exportiert</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Sperrliste geändert</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Korrekturen eingelesen</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Uhr zurückgestellt</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Die Datei mit den Datensätzen konnte nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>Der Server hat eigene Sicherungen; hier werden nur die Datensätze dieses Computers gesichert.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Eine Sicherung braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Auf diesem Computer gibt es Datensätze. Beim Wiederherstellen würden sie beiseitegelegt.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Die Sicherung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Die wiederhergestellte Datei konnte nicht an ihren Platz verschoben werden.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Das ist keine Sicherung von LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Es wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>Auf diesem Computer sind keine Kameras nutzbar</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Der Multimedia-Teil von Qt ist nicht installiert. Bitten Sie Ihre IT-Betreuung, libqt6multimedia6 und gstreamer1.0-plugins-good zu installieren.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Schließen Sie eine an: Sie startet von selbst.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Kein Zugriff auf die Kamera</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Dieser Benutzer darf sie nicht öffnen. Bitten Sie Ihre IT-Betreuung, ihn in die Gruppe „video“ aufzunehmen, und melden Sie sich dann neu an.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 liefert kein Bild</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Vielleicht wird sie von einem anderen Programm benutzt: Schließen Sie es. Die Verbindung wird laufend neu versucht.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 wurde abgezogen</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Stecken Sie sie wieder ein: Es geht von selbst weiter. Nichts auf dem Arbeitsplatz geht verloren.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 zeigt nur Schwarz</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Nehmen Sie die Objektivkappe ab oder öffnen Sie die Blende, und schalten Sie das Licht ein.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 ist zu Ende</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Wählen Sie wieder die Kamera oder eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>%1 kann nicht abgespielt werden</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Wählen Sie ein Video, ein Bild oder einen Ordner mit Bildern.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Kamera wird gestartet…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>Die Layoutdatei ist beschädigt. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>Die Layoutdatei enthält einen falschen Wert. Installieren Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Die Richtliniendatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Die Regel %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Der Datensatz kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>NICHT BESTANDEN</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Die Datei der firmeneigenen Zertifizierungsstelle fehlt. Wählen Sie sie in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>Die Datei der firmeneigenen Zertifizierungsstelle darf nicht gelesen werden. Wählen Sie sie in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>Die Datei der firmeneigenen Zertifizierungsstelle enthält kein Zertifikat. Nötig ist eine PEM-Datei.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>Die Datei der firmeneigenen Zertifizierungsstelle ist beschädigt. Wählen Sie sie in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Auf diesem Computer fehlt die Bibliothek für sichere Verbindungen (OpenSSL). Installieren Sie sie und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Eine leere Zelle lässt den Wert unverändert: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Ein maskierter Wert bleibt unverändert: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Eine Tabellenkalkulation hat die Nummer gerundet</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Über eine Datei lässt sich das nicht ändern: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Die Datensatz-ID fehlt.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>Der Datensatz steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Diesen Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Eine Spalte steht zweimal in der Datei: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>Die Datei hat keine Spalte mit Datensatz-IDs (id), deshalb lässt sich nichts zuordnen. Exportieren Sie mit dieser Spalte.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Ein Anführungszeichen wird nicht geschlossen; alles danach wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>Die Zeile hat %1 Zellen, die erste Zeile %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>Der Datensatz enthält an zwei Stellen verschiedene Werte: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Das ist kein vollständiges JSON-Objekt.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Die Datei enthält keinen Datensatz.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Die Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>Die Datei ist zu groß. Wählen Sie jeweils weniger Tage.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Die Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>Der Text der Datei ist beschädigt: Er ist weder UTF-8 noch GBK. Speichern Sie sie noch einmal als CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>Zu dieser Nummer ist nichts gespeichert. Geben Sie sie vollständig ein, wie sie auf dem Führerschein steht.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Jetzt aufnehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Muster ausprobieren</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Ecken setzen</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Rahmen dieses Felds verschieben</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Nächstes Prüffeld</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Dienst fragen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Nächster fraglicher</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Korrekturen einlesen…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Angenommene Führerscheine</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Arbeitsplatz prüfen…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Einfache Ansicht</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Arbeitsplatz sperren</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Bediener…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>Warum ist das markiert?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Rundgang (1 Minute)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>nicht gespiegelt</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Schalten Sie im Kameramenü „Bild spiegeln“ um.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Setzen Sie die Kamera etwa %1 cm tiefer oder wählen Sie eine höhere Auflösung.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Legen Sie die Testkarte in die Bildmitte und markieren Sie ihren Platz auf der Unterlage. Passt sie nicht ins Bild, setzen Sie die Kamera etwa 3 cm höher.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Richten Sie die Kamera senkrecht nach unten: Links im Bild ist sie zu nah.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Richten Sie die Kamera senkrecht nach unten: Rechts im Bild ist sie zu nah.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Richten Sie die Kamera senkrecht nach unten: Oben im Bild ist sie zu nah.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Richten Sie die Kamera senkrecht nach unten: Unten im Bild ist sie zu nah.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Viel zu hell: Rücken Sie die Lampe weg oder wählen Sie „Dunkler“ im Kameramenü.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Zu dunkel: Schalten Sie eine Lampe ein oder wählen Sie „Heller“ im Kameramenü.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>Links ist es dunkler: Rücken Sie die Lampe nach links oder weiter weg.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>Rechts ist es dunkler: Rücken Sie die Lampe nach rechts oder weiter weg.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Oben im Bild ist es dunkler: Rücken Sie die Lampe dorthin oder weiter weg.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Unten im Bild ist es dunkler: Rücken Sie die Lampe dorthin oder weiter weg.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Zuerst die Helligkeit korrigieren.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>An der Markierung ist eine Spiegelung: Rücken Sie die Lampe zur Seite, bis sie verschwindet.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>Die Unterlage rund um die Testkarte ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Legen Sie eine dunklere Unterlage darunter (auf dem Blatt ist eine) und schneiden Sie die Testkarte aus.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 Linienpaare/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Zuerst die Auflösung korrigieren.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Unscharf: Wischen Sie das Objektiv ab, warten Sie auf den Fokus oder drehen Sie am Fokusring, und lassen Sie die Kamera nicht wackeln.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 von 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>Das Bild rauscht: Mehr Licht am Arbeitsplatz hilft.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Bild seitenrichtig</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Auflösung auf der Karte</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Platz um die Karte</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Neigung der Kamera</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Gleichmäßigkeit des Lichts</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Spiegelungen</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Kontrast zur Unterlage</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
</context>
<context>
    <name>DeskSpeech</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Read, nothing to check</source>
        <translation>Gelesen, nichts zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n Feld zu prüfen: %1</numerusform>
            <numerusform>%n Felder zu prüfen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n Prüfung nicht bestanden</numerusform>
            <numerusform>%n Prüfungen nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>Das Vorlesen ist eingeschaltet</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Auf diesem Computer gibt es keine Stimme für diese Sprache. Bitten Sie Ihre IT-Betreuung, qt6-speech-speechd-plugin und speech-dispatcher zu installieren.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Bilderordner öffnen</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Videos und Bilder (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Statt der Kamera abspielen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Main page</source>
        <translation>Hauptblatt</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Beiblatt</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>E-Führerschein</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Rahmen verschieben: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Seite ersetzen</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Seite hinzufügen</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Ecken setzen</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Seite entfernen</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Korrigieren: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Bestätigen: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Mit dem Dienst vergleichen</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Vom Dienst übernehmen: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Anderer Führerschein</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS braucht ein Zertifikat und den zugehörigen Schlüssel.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Ein Unix-Socket ist nicht verschlüsselt: Lassen Sie das Zertifikat weg oder lauschen Sie an einer Adresse.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Andere Rechner könnten diese Adresse erreichen, und Führerscheine würden unverschlüsselt übertragen. Lauschen Sie an 127.0.0.1 oder einem Unix-Socket, oder geben Sie ein Zertifikat und seinen Schlüssel an.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Ohne Token dürfen nur Programme dieses Rechners zugreifen: Lauschen Sie an 127.0.0.1 oder einem Unix-Socket.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Um an allen Adressen zu lauschen, geben Sie an, unter welchen Hostnamen die Clients zugreifen.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>Am Speicherort der Datei ist kein Platz mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>Das gespeicherte Profil hat keinen Namen oder keine Spalten.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Dieser Rechner hat kein Dateisystem im Arbeitsspeicher; eine Arbeitsmappe läge daher vor dem Verschlüsseln unverschlüsselt auf der Festplatte. Wählen Sie CSV oder JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Eine Arbeitsmappe fasst höchstens %1 Datensätze. Wählen Sie weniger Tage oder CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Ein Wert ist zu lang für eine Arbeitsmappe. Wählen Sie CSV oder JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Ausnahme</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel (keeps every digit)</source>
        <translation>CSV für Excel (behält alle Ziffern)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON im Format von WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON im Format von Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON im Format von Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Führerschein-Nr.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Ersterteilung</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Aktennummer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Aktuelle Zeit</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Gültigkeitszeitraum</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Vom Dienst</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Prüfziffer stimmt</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Passt zur Nummer</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Dienst stimmt zu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Mit der Karte vergleichen: Enter behält diesen Wert, Alt+0 übernimmt den des Dienstes.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Leer gelassen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Nicht bestanden</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>Eine PIN mit mindestens %1 Ziffern oder eine Passphrase mit mindestens %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Führerschein unter die Kamera legen</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Zu dunkel: mehr Licht</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Zu hell: weniger Licht auf die Karte</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Rand nicht erkennbar: etwas Dunkles unter die Karte legen</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Abgeschnitten: alle vier Ecken zeigen</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Etwas weiter weg</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Keine Führerscheinseite: umdrehen oder aufklappen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stillhalten</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Spiegelung: Karte etwas kippen</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Ein Finger verdeckt die Schrift</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Unscharf: stillhalten oder etwas weiter weg</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Gut. So lassen</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Wird gelesen. So lassen</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Gelesen. Andere Seite hinlegen oder Karte wegnehmen</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Anderer Führerschein: erst den aktuellen annehmen oder neu beginnen</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Spiegelung: %1. Karte etwas kippen</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Finger verdeckt: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Wird noch einmal gelesen: %1. So lassen</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Das Zertifikat oder sein Schlüssel ist nicht verwendbar. Beide sind PEM-Dateien und müssen zusammengehören.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>An %1 kann nicht gelauscht werden: Die Adresse ist belegt, gehört nicht zu diesem Rechner oder ist nicht erlaubt.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 von %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Führerschein-Nr.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probezeit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Fahrzeugklasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>E-Führerschein</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Frühere Datensätze</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Führerscheine pro Woche</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Führerscheine pro Tag</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Führerscheine</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Führerscheine nach Uhrzeit</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Von Hand korrigiert, nach Feld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Korrigierter Anteil</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Nicht bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Richtig gelesen, nach Kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Anteil der Felder</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Bilder aus Dateien</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Übereinstimmung mit dem Dienst</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Gleich gelesener Anteil</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>Der Datensatz enthält einen falschen Eintrag: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>Die Antwort ist der Fehler %1, kein Führerschein.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>Sie enthält kein Führerscheinfeld.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Erwartet wird ein Datensatz, die Datei enthält %1.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>An dieser Adresse kann nicht gelauscht werden. Schreiben Sie 127.0.0.1:8787, [::1]:8787 oder unix:/pfad/zum/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Ein Unix-Socket braucht einen absoluten Pfad mit höchstens %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>Die Datei ist leer. Kopieren Sie sie noch einmal von der Kamera oder dem Handy.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Dieses Bild kann nicht gelesen werden. Verwenden Sie eine JPEG-, PNG-, BMP-, TIFF-, WebP- oder GIF-Datei.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>Das Bild ist beschädigt oder unvollständig. Kopieren Sie die Datei noch einmal oder nehmen Sie das Bild neu auf.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>Das Bild ist zu groß: %1 × %2 Pixel, gelesen werden höchstens %3 Megapixel. Speichern Sie es kleiner und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>Die Datei gibt es nicht. Vielleicht wurde sie verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, kein Bild. Öffnen Sie eine Bilddatei.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>Die Datei ist zu groß: %1, gelesen werden höchstens %2. Speichern Sie das Bild kleiner und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Die Datei kann nicht geöffnet werden. Prüfen Sie, ob Sie sie lesen dürfen und ob ein anderes Programm sie gesperrt hat.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Kein Bild enthalten. Kopieren Sie ein Bild und fügen Sie es erneut ein.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>LicenceDesk-Handbuch</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Für alle, die am Schalter stehen, und für den Administrator der Firma. Alles hier funktioniert ohne Netzwerk.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Legen Sie den Führerschein unter die Kamera. Liegt er still, scharf und vollständig im Bild, wird er automatisch aufgenommen; mit `F5` nehmen Sie ihn von Hand auf.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Ohne Kamera öffnen Sie ein Bild mit `Ctrl+O`, ziehen es auf das Fenster oder fügen es mit `Ctrl+V` ein.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Wählen Sie Fahrzeug und Mietzeitraum: Die Prüfungen hängen davon ab.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Gehen Sie die fraglichen Felder mit `Tab` durch, vergleichen Sie jedes mit der Karte und bestätigen Sie mit `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Sehen Sie sich die Prüfungen an und nehmen Sie dann mit `Ctrl+Enter` an. `Esc` leert den Arbeitsplatz, ohne etwas zu speichern.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Solange noch ein Feld offen ist, wird nichts angenommen.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Was die Zustände bedeuten</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>Farbe steht nie allein: Jeder Zustand hat eine Form und ein Wort.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Gelesen**: sicher genug. Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Prüfen**: Ein Zeichen ist unsicher, oder zwei Werte widersprechen sich. Der Grund steht unter dem Feld.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Fehlt**: Dort war nichts zu lesen. Tippen Sie es ein.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Nicht bestanden**: Der Wert wurde gelesen, erfüllt aber eine Prüfung nicht.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Bestätigt**, **Von Hand**: Sie haben es selbst angesehen.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Eine Prüfung ist **bestanden**, **zu beachten**, **nicht bestanden** oder **nicht prüfbar**, weil etwas fehlt. Das sind vier verschiedene Dinge. `Shift+F1` erklärt die Prüfung oder das Feld, auf dem Sie gerade sind: was geprüft wird, woher die Regel stammt, wie sicher das ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Ist eine Prüfung nicht bestanden, können Sie trotzdem mit einem Grund annehmen, wenn [Ihre Rolle](#operators) es erlaubt. Der Grund wird mit dem Datensatz gespeichert.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Per Tastatur korrigieren</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` und `Shift+Tab` führen von einem fraglichen Feld zum nächsten; das Bild folgt.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` bestätigt, was dort steht.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` bis `Alt+5` übernehmen eine andere Lesart aus der Liste unter dem Feld.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` verschiebt den Rahmen im Bild, wenn er neben der Schrift liegt; das Feld wird dann neu gelesen.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` setzt die vier Ecken, wenn die Karte nicht gefunden wurde.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` macht jede Korrektur rückgängig.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Alle Tasten: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Mehrere Seiten</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Legen Sie vor dem Annehmen das Beiblatt unter die Kamera: Es kommt zum Hauptblatt hinzu, und beide werden verglichen. `Ctrl+1`, `Ctrl+2` und `Ctrl+3` zeigen das Hauptblatt, das Beiblatt und den E-Führerschein. Ein Bild mit zwei Seiten wird automatisch geteilt.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>Einen ganzen Bilderordner öffnen Sie mit `Ctrl+Shift+O`; `F8` führt zum nächsten Bild, an dem etwas zu prüfen ist.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>E-Führerschein</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Lassen Sie den Kunden den E-Führerschein in 12123 auf dem eigenen Handy bei voller Helligkeit öffnen und den Live-Bildschirm unter die Kamera halten. Die Uhr auf dem Bildschirm wird mit der Aufnahmezeit verglichen, sodass ein Screenshot auffällt. Ein roter Grund oder ein roter Code bedeutet, dass der Führerschein nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>Was WeChat oder Alipay zeigen, ist nicht der Führerschein selbst.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` zeigt, was angenommen wurde. Suchen Sie nach Nummer, deren letzten vier Ziffern, Name, Datum, Bediener oder Fahrzeug. Namen und Nummern sind maskiert; jede Anzeige im Klartext wird im Audit-Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` exportiert: Tabellen, Datendateien oder ein verschlüsseltes Archiv. Korrigierte Tabellen lassen sich wieder einlesen.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Datenschutz und Aufbewahrung</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Die Datensätze sind auf der Festplatte verschlüsselt. Den Schlüssel dazu liefern nur dieser Computer, Ihre Passphrase oder der gedruckte Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Nach Ablauf der Frist werden sie automatisch gelöscht: nach 60 Tagen, wenn Ihre Firma nichts anderes festlegt.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Bilder werden nur gespeichert, wenn Ihre Firma das festlegt.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Kunden dürfen Auskunft über alles Gespeicherte oder dessen Löschung verlangen: siehe **Kunde** in den [Einstellungen](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>Das Protokoll des Programms selbst enthält Anzahlen und Zeiten, nie Werte.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Wer allein am Schalter arbeitet, braucht keine Konten. Mit Konten meldet sich jeder an: Mitarbeiter nehmen Führerscheine an, Teamleiter erlauben auch Ausnahmen und ändern Einstellungen, Revisoren lesen. `F12` sperrt den Arbeitsplatz und lässt die Arbeit, wie sie ist. Was jeder getan hat, steht im Audit-Protokoll, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Dienst und Postausgang</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Aus, solange Ihre Firma keinen Dienst einrichtet. Danach sendet `F7` das Bild auf dem Arbeitsplatz an den Dienst und zeigt dessen Lesart neben der eigenen. Wo sie abweichen, behält `Enter` die eigene und übernimmt `Alt+0` die des Dienstes.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>Angenommene Führerscheine, die gesendet werden müssen, warten im Postausgang, `Ctrl+U`. Ist das Netzwerk ausgefallen, bleiben sie dort. Ein Eintrag mit dem Zustand **Unklar** ist vielleicht schon angekommen: Senden Sie ihn nochmals oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>Die Kopfzeile des Fensters sagt immer, was diesen Computer verlässt.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Arbeitsplatz prüfen</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` misst Kamera und Licht mit einem gedruckten Blatt: Schärfe, Gleichmäßigkeit, Spiegelungen, Abstand. Tun Sie das einmal beim Einrichten des Arbeitsplatzes und wieder, wenn schlechter gelesen wird. Am besten sind eine dunkle, matte Unterlage und Licht von zwei Seiten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` öffnet die Einstellungen: Name des Schalters, Datenschutz, Schlüssel, Sicherung, Kunde, Sperrliste, Dienst und Server der Firma. Sprache, große Schrift, hoher Kontrast und die einfache Ansicht stehen im Menü, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Die Grenzen für Alter, Fahrpraxis und Gültigkeit und die Folgen einer nicht bestandenen Prüfung sind Regeln der Firma. Eine Datei `policy.json` neben den Einstellungen ändert sie auf diesem Computer; `licencedesk-cli explain` listet jede Regel mit ihrer Quelle auf.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` zeigt Führerscheine pro Tag, Sekunden pro Führerschein, was korrigiert wurde und welche Prüfungen nicht bestanden wurden, ohne Personendaten.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Erstellen Sie in den Einstellungen eine Sicherung mit eigener Passphrase und bewahren Sie sie an einem anderen Ort auf. Sie lässt sich auf jedem Computer öffnen. Drucken Sie auch den Wiederherstellungsschlüssel: Sind Schlüsselbund, Passphrase und Wiederherstellungsschlüssel alle verloren, kann niemand mehr die Datensätze öffnen.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Wenn etwas nicht klappt</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Keine Kamera**: Sehen Sie nach, ob ein anderes Programm sie verwendet; schließen Sie sie neu an. Bilder lassen sich immer öffnen.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Karte nicht gefunden**: Nehmen Sie eine Unterlage in anderer Farbe oder setzen Sie die Ecken mit `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Spiegelung**: Kippen Sie die Karte etwas oder verschieben Sie die Lampe.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Falscher Wert, aber nicht markiert**: Korrigieren Sie ihn; die Korrektur bleibt erhalten. Bitte melden Sie uns solche Fälle: ohne das Bild.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Datensätze gesperrt**: Geben Sie die Passphrase oder den Wiederherstellungsschlüssel ein. Arbeitsplatz und Prüfungen funktionieren währenddessen.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Festplatte voll**: Nichts geht verloren; der Führerschein bleibt auf dem Arbeitsplatz, bis er geschrieben werden kann.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Stromausfall**: Der Führerschein, der auf dem Arbeitsplatz lag, wird beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Wo die Daten liegen</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Unter Linux in `~/.local/share/LicenceDesk`: die Datensätze, verschlüsselt. Die Einstellungen stehen in `~/.config/LicenceDesk`. In keinem der beiden Ordner liegt ein Führerschein im Klartext. Für den Umzug auf einen anderen Computer verwenden Sie eine [Sicherung](#backup); bloß kopierte Dateien lassen sich dort nicht öffnen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` zeigt alle Tasten des Arbeitsplatzes; auch Menüs und Tooltips nennen sie. `F1` öffnet dieses Handbuch beim Kapitel zur aktuellen Seite. `F6` wechselt durch die Bereiche des Fensters, sodass alles ohne Maus erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Das ist der einzige Teamleiter, der sich anmelden kann. Bestimmen Sie zuerst einen weiteren.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Das ist der Wiederherstellungsschlüssel eines anderen Datenspeichers.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Es gibt schon Konten. Schalten Sie in den Einstellungen die Bediener ein und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>Der Wiederherstellungsschlüssel lässt nur Teamleiter wieder ein. Geben Sie den Namen eines Teamleiters ein.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>Der Code stimmt nicht. Prüfen Sie Datum und Uhrzeit beider Geräte und geben Sie den aktuell angezeigten Code ein.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Dieses Konto gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Legen Sie ein Konto für den ersten Teamleiter an.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Wählen Sie zuerst eine eigene PIN oder Passphrase und richten Sie den zweiten Faktor ein, falls er verlangt wird.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Das ist nicht Ihre PIN oder Passphrase.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Dieser Führerschein liegt schon im Postausgang.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Was gesendet werden sollte, ist nicht mehr da. Verwerfen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Ein Eintrag im Postausgang ist beschädigt.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Es ist kein Dienst zum Senden eingerichtet.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Dieser Eintrag ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Er wird gerade gesendet.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Dieser Eintrag war für eine andere Art von Dienst bestimmt. Verwerfen Sie ihn und senden Sie den Datensatz erneut.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Vom Dienst angenommen.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>Bis %1 (chinesische Zeit) wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>Der Dienst nimmt derzeit keine Aufrufe an.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Wird gesendet; %n weiterer wartet.</numerusform>
            <numerusform>Wird gesendet; %n weitere warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Wird gesendet.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>Der Dienst antwortet nicht. Nächster Versuch um %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n Führerschein wartet.</numerusform>
            <numerusform>%n Führerscheine warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Es wartet nichts auf das Senden.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Er war für %1 bestimmt. Senden Sie ihn erneut, dann geht er an den jetzigen Dienst, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Er ist vielleicht angekommen: Senden Sie ihn erneut oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Nur dort</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n Feld gleich</numerusform>
            <numerusform>%n Felder gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n abweichend</numerusform>
            <numerusform>%n abweichend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n Aufruf heute</numerusform>
            <numerusform>%n Aufrufe heute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>%1 von %2 Aufrufen heute, weiter um %3 (chinesische Zeit)</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Die Datensätze sind gesperrt. Was wartet, wird gesendet, sobald sie geöffnet sind.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Aus: Es ist kein Dienst zum Senden eingerichtet.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>Angehalten: Bis zum Fortsetzen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Gestoppt, nichts ist verloren.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Die Aufrufe von heute sind aufgebraucht. Weiter um %1 (chinesische Zeit).</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Nichts gesendet: Es konnte nicht vorher gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>Ausgabe 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>ältere Ausgabe</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation>in %1 s gelesen</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Spiegelung auf: %1. Kippen Sie die Karte und nehmen Sie das Bild neu auf.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>Das Bild ist unscharf. Vergleichen Sie jedes Feld oder nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>Die Karte ist in diesem Bild klein. Gehen Sie näher heran oder scannen Sie sie.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Das sieht nach einer Graukopie aus. Lassen Sie sich den Führerschein selbst zeigen.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>einen Führerschein annehmen</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>Datensätze dieses Schalters ansehen</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>Datensätze aller Schalter ansehen</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>einen Datensatz im Klartext anzeigen</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>maskierte Datensätze exportieren</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>Datensätze im Klartext exportieren</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>alles über einen Kunden exportieren</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>einen Führerschein trotz nicht bestandener Prüfung zulassen</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>einen Datensatz löschen</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>die Zahlen des Schalters ansehen</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>die Sperrliste ändern</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>Bediener verwalten</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>das Audit-Protokoll lesen</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>das Audit-Protokoll verifizieren</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>eine Sicherung erstellen</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleiter</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Dieses Konto darf das nicht: %1. Wenden Sie sich an einen Teamleiter.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Die Richtlinie enthält einen falschen Eintrag: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>Die Richtlinie ist kein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Die Texterkennung konnte nicht geladen werden. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Der Text konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Die Sprachdaten der Texterkennung fehlen. Installieren Sie das Paket %1 und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>Das Zertifikat des Dienstes ist abgelaufen oder noch nicht gültig. Es wurde nichts gesendet. Prüfen Sie das Datum dieses Computers und informieren Sie dann den Administrator.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>Das Zertifikat des Dienstes gehört zu einer anderen Adresse. Es wurde nichts gesendet. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Keine Stelle, der dieser Computer vertraut, bürgt für das Zertifikat des Dienstes. Es wurde nichts gesendet. Hat die Firma eine eigene Zertifizierungsstelle, wählen Sie deren Datei in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>Der Proxy dieses Netzes lässt den Aufruf nicht durch. Informieren Sie den Administrator.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>Die Adresse des Dienstes wurde nicht gefunden. Prüfen Sie die Adresse in den Einstellungen und das Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Unter der Adresse des Dienstes antwortet niemand. Versuchen Sie es später erneut; bleibt es dabei, prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Es kam keine sichere Verbindung zum Dienst zustande. Es wurde nichts gesendet. Versuchen Sie es später erneut und informieren Sie sonst den Administrator.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>Die Verbindung zum Dienst ist abgebrochen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>Der Dienst selbst meldet einen Fehler (Status %1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>Die Adresse leitet weiter (Status %1), und Führerscheine werden nicht weitergeleitet. Geben Sie in den Einstellungen die Adresse des Dienstes selbst ein.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>Der Dienst lässt diesen Schalter nicht zu (Status %1). Prüfen Sie das Token in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>Unter dieser Adresse gibt es keinen solchen Dienst (Status %1). Prüfen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>Der Dienst ist überlastet (Status %1). Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt (Status %1). Informieren Sie den Administrator.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet. Versuchen Sie es später erneut oder arbeiten Sie mit den hier gelesenen Werten weiter.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>Der Dienst hat weit mehr als eine Antwort geschickt. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>Das Bild ist zum Senden zu groß. Nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Es antwortet nicht der Dienst: Die Antwort ist nicht lesbar. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Geben Sie die Adresse des Dienstes ein, zum Beispiel https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>Die Adresse darf weder Namen noch Passwort oder Token enthalten; dafür gibt es eigene Felder.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>Führerscheine verlassen diesen Computer nur über https://; http:// ist für einen Dienst auf diesem Computer.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Die Einstellungen des entfernten Dienstes können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>Die Einstellungen des entfernten Dienstes enthalten einen falschen Eintrag: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Geben Sie die App-ID ein oder fügen Sie stattdessen ein Token ein.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Pkw bis 9 Sitze, Automatik oder elektrisch</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Pkw bis 9 Sitze, Schaltgetriebe</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Angepasster Pkw mit Automatik (behinderter Fahrer)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Transporter oder leichter Lkw, Automatik</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Transporter oder leichter Lkw, Schaltung</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Wohnmobil unter 6 m, Automatik</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Wohnmobil unter 6 m, Schaltgetriebe</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Automatik-Pkw mit Anhänger, unter 4,5 t</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Schaltgetriebe-Pkw mit Anhänger, unter 4,5 t</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Fahrzeug mit Anhänger, ab 4,5 t</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Kleinbus, 10 bis 19 Sitze, unter 6 m</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Reisebus, ab 6 m oder ab 20 Sitzen</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Lkw, ab 4,5 t oder ab 6 m</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Mofa/Moped bis 50 ml</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Motorrad, zwei Räder</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Motorrad, drei Räder</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Nicht gelesen: eintippen</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Markierte Zeichen vergleichen</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Per Prüfziffer korrigiert: vergleichen</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Mehrere Lesarten möglich: eine wählen</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Kann nicht stimmen: vergleichen</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Passt nicht zu einem anderen Feld: vergleichen</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Verdeckt oder gespiegelt: vergleichen</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Nationale Norm</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Praxis der Behörden</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Richtlinie der Firma</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Was das Programm selbst sieht</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Wahrscheinlich, aber ohne vorliegenden amtlichen Beleg.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Nicht gesichert: Weisen Sie allein deswegen niemanden ab.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Verhindert die Miete</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Ist zu beachten</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Nur zur Information</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Entscheidende Felder</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>Von diesen Feldern hängt die Miete ab. Was nicht sicher genug gelesen ist, lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Form der Nummer</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>Die Führerscheinnummer eines Bürgers ist die 18-stellige Ausweisnummer. Andere Formen gehören zu Pässen und Reisedokumenten.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Prüfzeichen</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>Das letzte Zeichen wird aus den 17 davor berechnet: Eine falsch gelesene oder erfundene Ziffer fällt auf.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Geburtsdatum in der Nummer</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Die Zeichen 7 bis 14 sind ein Geburtsdatum; es muss existieren und in der Vergangenheit liegen.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Nummer und Geburtsdatum</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>Der Führerschein wiederholt das Geburtsdatum aus der Nummer. Weichen beide ab, ist eines falsch gelesen oder verfälscht.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Nummer und Geschlecht</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>Die vorletzte Ziffer ist bei Männern ungerade, bei Frauen gerade. Eine amtliche Geschlechtsänderung kann eine Abweichung erklären.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Provinz in der Nummer</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>Die Nummer beginnt mit dem Code einer Provinz. Ein unbekannter Code wurde nie vergeben.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Kreis in der Nummer</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Die ersten sechs Ziffern nennen den Kreis der ersten Meldung. Unsere Liste alter Codes kann Lücken haben.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Damaliger Kreis</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>Der Kreis sollte bei der Geburt des Inhabers bestanden haben.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Adresse und Nummer</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>Menschen ziehen um, eine Abweichung ist also normal; Übereinstimmung spricht für richtiges Lesen.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Nationalität und Nummer</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Chinesische und ausländische Inhaber haben verschiedene Arten von Nummern.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Alte 15-stellige Nummer</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Solche Nummern sind nicht mehr gültig; der Führerschein hätte seither erneuert werden müssen.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Maskierte Nummer</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Sternchen stehen auf geteilten oder heruntergeladenen Kopien, nicht auf einem live gezeigten Führerschein.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Existierende Daten</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Ein Datum, das es in keinem Kalender gibt, ist falsch gelesen oder gefälscht.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Reihenfolge der Daten</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Geburt, Ersterteilung, Gültigkeitsbeginn und heute folgen aufeinander. Eine vorzeitige Erneuerung ist im Eintrag vermerkt.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Alter bei Ersterteilung</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>Unter 18 bekommt niemand einen Führerschein.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Höchstalter bei Ersterteilung</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Für den ersten Führerschein galten je nach Klasse Höchstalter, die sich im Lauf der Jahre geändert haben.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Dauer der Gültigkeit</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Führerscheine gelten sechs Jahre, zehn Jahre oder unbefristet.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Tag des Ablaufs</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Ein Führerschein endet am selben Tag und Monat, an dem er begann.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Tag der Erneuerung</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Eine neue Laufzeit beginnt meist am Tag und Monat der Ersterteilung. Wiedererteilte oder umgeschriebene Führerscheine weichen ab.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Frühere Laufzeiten</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Die Jahre seit der Ersterteilung sollten sich aus ganzen Laufzeiten ergeben.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Erste Laufzeit</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>Eine erste Karte gilt sechs Jahre. Umgeschriebene Führerscheine der Armee oder des Auslands können abweichen.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Unbefristeter Führerschein</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Davor liegen eine Laufzeit von sechs und eine von zehn Jahren.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Erste Karten für zehn Jahre</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Keine Karte für zehn Jahre kann vor Mai 2018 enden.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Alte Ausgabe</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Karten der Ausgabe vor 2013 müssten abgelaufen sein. Das ist unsere eigene Berechnung.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Ein abgelaufener Führerschein berechtigt nicht zum Fahren; ein Jahr später erlischt er.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Gültig bis zur Rückgabe</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>Der Führerschein darf nicht ablaufen, während der Kunde das Auto fährt.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Puffer nach der Rückgabe</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Bei verspäteter Rückgabe oder einem Unfall sollte der Führerschein nicht schon abgelaufen sein.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Erneuerung möglich</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Ein Führerschein kann in seinen letzten 90 Tagen erneuert werden.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Ohne Enddatum</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Ein solcher Führerschein läuft nicht ab; Alter und Status zählen trotzdem.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Erstes Fahrjahr</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Zwölf Monate lang: kein Anhänger, ein Aufkleber und auf Autobahnen eine erfahrene Begleitung.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Probezeit im Eintrag</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>Das Beiblatt kann ein anderes Ende der Probezeit nennen, etwa nach Erwerb einer weiteren Klasse.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Probezeit und Fahrzeug</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Fahranfänger dürfen weder einen Anhänger ziehen noch gewerblich Personen befördern.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Fahrpraxis</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Ihre Firma verlangt eine gewisse Fahrpraxis.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Mindestalter</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Ihre Firma oder deren Versicherer verlangt dieses Alter.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Höchstalter</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Ihre Firma oder deren Versicherer setzt diese Grenze.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Jährliches Attest</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>Ab 70 ist jährlich ein ärztliches Attest fällig; ohne Attest erlischt der Führerschein.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Schwere Klassen und Alter</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>Mit 63 werden diese Klassen umgetauscht, sofern nicht um bis zu drei Jahre verlängert.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Andere Klassen und Alter</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>Mit 70 werden diese Klassen umgetauscht.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Mindestalter der Klasse</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Jede Klasse hat ein Mindestalter; einen jüngeren Inhaber kann es nicht geben.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Amtliche Klasse</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Nur die Codes der amtlichen Liste sind Klassen.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Schreibweise der Klassen</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Die Behörden drucken Codes in fester Reihenfolge und lassen weg, was ein anderer einschließt.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Klasse und Fahrzeug</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>Die Klasse muss das Fahrzeug einschließen: C2 zum Beispiel gilt nur für Automatik.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Anhängerklasse zu früh</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>Klasse C6 gibt es seit April 2022; mit früherem Datum zeigt sie nur eine neu ausgestellte Karte.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Vorbesitz für Anhängerklasse</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6 setzt ein Jahr mit einer Pkw-Klasse voraus.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Form des Namens</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Wörter aus dem Vordruck oder seltsame Zeichen deuten auf einen falsch gelesenen Namen.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Name und Buchung</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>Wer fährt, muss die gebuchte Person sein.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Text des Siegels</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>Das Siegel nennt eine Verkehrspolizeibehörde. Siegel sind schwer zu lesen.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Provinz des Siegels</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>Siegel und Aktennummer stammen von derselben Behörde.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Stadt des Siegels</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>Siegel und Aktennummer nennen meist dieselbe Stadt; Kreisbehörden und umbenannte Städte weichen ab.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Rotes Siegel</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>Originale tragen ein rotes Siegel; Kopien zeigen oft ein graues oder gar keines.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Zwei Seiten, eine Person</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>Nummer und Name müssen auf allen Seiten gleich sein.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Form der Aktennummer</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Zwölf Ziffern, die mit dem Code der ausstellenden Behörde beginnen.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Beiblatt</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Viele Firmen verlangen beide Seiten: Vermerke und Probezeit stehen auf dem Beiblatt.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Erneuerungsvermerk</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>Der Vermerk auf dem Beiblatt und das Ende der Gültigkeit nennen denselben Tag.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Strichcode</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Dreizehn Zeichen nummerieren den Papierkern. Die alte Formel gilt vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Papierkern schon bekannt</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Ein Papierkern wird nur einmal verwendet; derselbe bei einer anderen Person deutet auf eine Kopie.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Live-Bildschirm</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Ein Screenshot steht still: Die Uhr auf dem Bildschirm muss zur Aufnahmezeit passen.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Erstellungsdatum</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>Der E-Führerschein kann nicht in der Zukunft erstellt worden sein.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Bei fast jedem anderen Status als dem normalen darf der Inhaber nicht fahren.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Offene Vorgänge</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>Der Inhaber darf fahren, aber Verstöße oder Unfälle sind noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>Bei zwölf Punkten wird der Führerschein bis nach Schulung und Prüfung einbehalten.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Farbe des Bildschirms</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Roter Grund oder roter Code bedeutet, dass der Führerschein nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>Die App zeigt immer einen; fehlt er, ist der Bildschirm abgeschnitten oder es ist eine andere App.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Qualität des Bildes</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Kopien, Bildschirme, Unschärfe und Spiegelungen verdecken, was die anderen Prüfungen brauchen.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Kleine Bilder verlieren die Striche, an denen sich Zeichen unterscheiden.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Auffälliger Druck</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Ein Wert mit abweichendem Druck oder Untergrund ist vielleicht eingeklebt. Das ist ein Anzeichen, kein Beweis.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Weitere offene Miete</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Ein Führerschein mit zwei Autos: Fragen Sie nach, bevor Sie das zweite übergeben.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Ihre Firma hat diesen Führerschein mit einem Grund auf ihre Liste gesetzt.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>Eine PIN braucht mindestens %1 Ziffern.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>Diese PIN ist zu leicht zu erraten. Wählen Sie eine, die kein Datum, keine Reihe und kein Muster ist.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Eine Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Mischen Sie mindestens %1 davon: Kleinbuchstaben, Großbuchstaben, Ziffern, andere Zeichen.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten. Wählen Sie mehrere Wörter, die nicht zusammengehören, ohne Ihren Namen.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Geben Sie eine PIN oder Passphrase ein.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Eine Passphrase darf höchstens %1 Zeichen haben.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>Der Schlüsselbund enthält keine Schlüssel für die Schnittstelle oder ist gesperrt. Legen Sie sie mit --store-keys FILE dort ab.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Niemand könnte zugreifen: Geben Sie --keys FILE an, oder --no-token zum Ausprobieren auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>Der Schlüsselbund konnte die Schlüssel nicht speichern: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>Die Schlüssel liegen im Schlüsselbund. Löschen Sie jetzt die Datei und starten Sie mit --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Die Protokolldatei kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>Die Übertragung wurde unterbrochen; sie geht beim nächsten Mal weiter.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Dieser Arbeitsplatz ist gesperrt.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Die Datensätze auf dem Server wurden mit anderen Schlüsseln verschlüsselt als denen dieses Arbeitsplatzes. Schließen Sie ihn mit der Passphrase oder dem Wiederherstellungsschlüssel der Firma an, bevor hier etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Die Schlüssel wurden gewechselt und alte verworfen, während andere Schalter noch Datensätze darunter haben. Es wird nichts übertragen; wenden Sie sich an Ihren Administrator.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Dieser Arbeitsplatz hat noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Der Server ist für diese Firma noch nicht eingerichtet. Holen Sie das in den Einstellungen nach.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Ein anderer Arbeitsplatz der Firma heißt schon so. Geben Sie diesem in den Einstellungen einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Warten Sie %n Sekunde.</numerusform>
            <numerusform>Warten Sie %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Warten Sie %n Minute.</numerusform>
            <numerusform>Warten Sie %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>Name und PIN oder Passphrase passen nicht zusammen. Prüfen Sie beides und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>Der Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten in Ihrer App; stimmt er nie, prüfen Sie Datum und Uhrzeit beider Geräte.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Dieses Konto ist gesperrt. Lassen Sie es von einem Teamleiter entsperren.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Personenbezogene Daten sind mit Sternchen maskiert.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Enthält personenbezogene Daten: unter Verschluss aufbewahren.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Führerscheinprüfung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>per Ausnahme angenommen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Der Führerschein</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Die Prüfungen</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Von Hand korrigiert</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Trotz nicht bestandener Prüfung angenommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Erlaubt am</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Am Schalter</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>Am Pfad des Sockets liegt eine andere Datei.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>An diesem Socket lauscht schon ein anderes Programm.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Ein alter Socket ist im Weg und lässt sich nicht entfernen.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>Unter %1 gibt es keine Datensätze.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Hier wurde nie etwas gespeichert.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Dieser Arbeitsplatz hat Bediener: Geben Sie mit --operator und --secret-file an, wer Sie sind.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Dieser Bediener meldet sich mit einem zweiten Faktor an; das geht nur im Fenster.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Zwischen den übertragenen und den folgenden Einträgen des Audit-Protokolls fehlen Einträge.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Ein Datensatz ist beschädigt und kann nicht angezeigt werden. Stellen Sie ihn aus der letzten Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Diesen Datensatz gibt es nicht mehr: Er wurde gelöscht, oder seine Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Dieser Datensatz wurde gelöscht, während er auf dem Arbeitsplatz lag. Nehmen Sie ihn als neuen an.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>Die Uhr des Computers wurde zurückgestellt. Bis sie wieder stimmt, wird nichts nach Frist gelöscht; Datensätze werden wie üblich gespeichert. Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>Das letzte Löschen nach Frist liegt über einen Monat zurück. Stimmen Datum und Uhrzeit, löschen Sie von Hand; es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Diese Datensätze stammen von einer neueren Version von LicenceDesk. Installieren Sie diese; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Einträge des Audit-Protokolls werden nie geändert oder gelöscht. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Der Datensatz konnte nicht geschrieben werden: Die Festplatte ist voll oder antwortet nicht. Schaffen Sie Platz und versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>In die Datensätze kann nicht geschrieben werden. Bitten Sie Ihren Administrator um Schreibrechte für %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>Die Datei mit den Datensätzen ist beschädigt. Sie wurde unverändert gelassen. Stellen Sie die letzte Sicherung wieder her. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Ein anderes Programm schreibt gerade in die Datensätze. Versuchen Sie es erneut. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Diesen Eintrag gibt es schon. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Die Datensätze konnten nicht gelesen werden. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>Die Datenbank auf dem Server ist beschädigt. Informieren Sie Ihren Administrator. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>Der Datenbankserver hat Name oder Passwort abgelehnt. Prüfen Sie beides in den Einstellungen. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>Der Datenbankserver erlaubt das diesem Arbeitsplatz nicht. Bitten Sie Ihren Administrator um die Rechte an %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>Der Datenbankserver hat keinen Platz mehr. Informieren Sie Ihren Administrator. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>Der Datenbankserver ist nicht erreichbar. Bis dahin bleiben die Datensätze auf diesem Computer. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Diese Nummer steht nicht auf der Sperrliste.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Die Richtlinie enthält einen falschen Eintrag: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>Die Richtlinie ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Der Schlüssel konnte nicht im Schlüsselbund dieses Computers abgelegt werden. Öffnen Sie den Schlüsselbund und versuchen Sie es erneut, oder wählen Sie eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Testkarte für die Arbeitsplatzprüfung</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Drucken Sie dieses Blatt auf weißes Papier mit 100 % (tatsächliche Größe, nicht „an Seite anpassen“). Das Lineal unten muss 100 mm messen.
2. Schneiden Sie die Testkarte entlang der gestrichelten Linie aus.
3. Legen Sie sie dorthin, wo die Führerscheine liegen, auf Ihre Unterlage. Stecken Führerscheine in einer Hülle, stecken Sie auch die Testkarte in eine: Dann zeigen sich Spiegelungen.
4. Öffnen Sie in LicenceDesk „Arbeitsplatz prüfen“ und folgen Sie den Hinweisen.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Dunkle Unterlage für helle Arbeitsplätze:
Führerschein hier hinlegen</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Die Testkarte kann hier nicht gespeichert werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Das Bild konnte nicht verarbeitet werden. Versuchen Sie ein anderes oder tippen Sie den Führerschein ein.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Das Secret zur App-ID fehlt. Geben Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Das Zugriffstoken fehlt. Fügen Sie es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Das Eingefügte ist kein Zugriffstoken: Es enthält Leerzeichen oder Zeichen, die keines hat. Fügen Sie es in den Einstellungen neu ein.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Eine Führerscheinnummer hat 18 Zeichen</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>Das Geburtsdatum in der Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Die Prüfziffer stimmt nicht</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Das ist kein Datum: Schreibweise 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Weder ein Datum noch 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Diese Klasse gibt es nicht</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Eine Aktennummer hat 12 Ziffern</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Ein Name enthält keine Ziffern oder Zeichen</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>Das Geschlecht ist 男 oder 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Die Datensätze sind verschlüsselt, aber die zugehörigen Schlüsseldaten fehlen. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Geben Sie die Passphrase des Datenspeichers ein.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>Der Schlüssel des Datenspeichers liegt im Schlüsselbund des Systems, der nicht erreichbar ist. Melden Sie sich wie gewohnt am Desktop an oder geben Sie den Wiederherstellungsschlüssel ein.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>Der Schlüsselbund des Systems ist gesperrt. Entsperren Sie ihn mit dem Passwort dieses Computerkontos und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>Der Schlüsselbund des Systems hat nicht geantwortet. Vielleicht fragt ein Fenster nach seinem Passwort: Geben Sie es ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>Der Schlüssel des Datenspeichers ist nicht mehr im Schlüsselbund des Systems. Die Datensätze sind sicher, aber verschlossen: Geben Sie den Wiederherstellungsschlüssel ein, der beim Einrichten gedruckt wurde.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>Im Schlüsselbund des Systems liegt der Schlüssel eines anderen Datenspeichers. Geben Sie die Passphrase oder den Wiederherstellungsschlüssel dieses Datenspeichers ein.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 hat zwischen %3 und %4 %2 Datensätze im Klartext angezeigt.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 hat zwischen %3 und %4 %2-mal exportiert.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 hat außerhalb der üblichen Zeiten gearbeitet: %2 Vorgänge zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 wurde zwischen %3 und %4 %2-mal bei der Anmeldung abgewiesen.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Es gibt kein Bild zum Senden.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Das Bild lässt sich nicht klein genug zum Senden machen. Nehmen Sie es neu auf.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Das ist der Schlüssel eines anderen Datenspeichers. Verwenden Sie die Passphrase oder den Wiederherstellungsschlüssel, der zu diesem gehört.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Die Schlüsseldaten des Datenspeichers wurden verändert. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Die Schlüsseldaten des Datenspeichers sind beschädigt. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>Der Datenspeicher wurde von einer neueren Programmversion angelegt. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Gespeicherte Daten wurden verändert oder beschädigt und lassen sich nicht öffnen. Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Gespeicherte Daten wurden mit einem Schlüssel verschlüsselt, den dieser Datenspeicher nicht mehr hat. Stellen Sie die Sicherung wieder her, aus der sie stammen.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Für die Prüfung der Passphrase fehlt Arbeitsspeicher. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Geben Sie eine Passphrase für den Datenspeicher ein.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Dieser Datenspeicher hat keine Passphrase. Verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Das ist nicht die Passphrase dieses Datenspeichers. Prüfen Sie Großschreibung und Tastatur und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Für diesen Datenspeicher wurde nie ein Wiederherstellungsschlüssel gedruckt.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>Der Wiederherstellungsschlüssel enthält einen Fehler. Vergleichen Sie Ihre Eingabe mit dem gedruckten Blatt.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>Der Wiederherstellungsschlüssel ist richtig eingegeben, gehört aber zu einem anderen Datenspeicher, oder es wurde inzwischen ein neuer gedruckt.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Aged %1 at the start</source>
        <translation>Bei Abholung %1 Jahre alt</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>Bei Abholung %1 Jahre alt; die Firma verlangt %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Anderen Fahrer benennen</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Altersgrenze der Firma nicht überschritten</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>Bei Abholung %1 Jahre alt; Altersgrenze der Firma ist %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Leitung fragen oder anderen Fahrer benennen</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Kein jährliches ärztliches Attest nötig</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 Jahre alt: Ab %2 ist jährlich ein ärztliches Attest fällig</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Attest oder Live-Status in 12123 zeigen lassen</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Keine Klasse ist altersbedingt umzutauschen</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 Jahre alt: Klasse %2 ist endgültig verloren, wie C1 behandeln</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 Jahre alt: Klasse %2 war mit %3 umzutauschen, sofern nicht verlängert</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Live-Status in 12123 prüfen; Fahrzeug der Klasse C1 anbieten</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Keine Klasse ist altersbedingt verloren</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 Jahre alt: Klasse %2 erlischt mit %3</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Kein Fahrzeug dieser Klasse übergeben</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 Jahre alt: Klasse %2 gibt es nicht vor %3</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Klasse und Geburtsdatum mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Alt genug für die Klasse</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Klasse mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>Die Klasse besteht aus amtlichen Codes</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>„%1“ ist keine Fahrzeugklasse</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>Klasse %1 steht neben einer, die sie einschließt</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Die Codes von %1 stehen nicht in amtlicher Reihenfolge</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>Die Klasse ist so gedruckt, wie die Behörde sie druckt</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Kein Fahrzeug gewählt</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Fahrzeug wählen</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>Klasse %1 deckt das Fahrzeug ab</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>Klasse %1 deckt das Fahrzeug nicht ab: nötig ist %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Fahrzeug der Klasse %1 anbieten oder anderen Fahrer benennen</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>Klasse C6 gab es bei Gültigkeitsbeginn der Karte</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Gültig ab %1 mit Klasse C6, die es erst seit %2 gibt</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Klasse vergleichen; eine seither neu ausgestellte Karte kann stimmen</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>Vor C6 ein Jahr lang eine Pkw-Klasse besessen</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>Klasse C6 setzt ein Jahr C1 oder C2 voraus</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Daten mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Kein Kalenderdatum: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Es wurde kein Datum gelesen</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Datumsangaben eintippen</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Alle Daten gibt es im Kalender</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Gültig ab %1, aber vorzeitig erneuert und laut Eintrag schon seit %2 gültig</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Vermerk auf dem Beiblatt vergleichen</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Gültig ab %1; der Eintrag nennt einen früheren Beginn, der nicht lesbar ist</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Nicht gültig vor dem %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Auf dem Beiblatt nach einem Vermerk suchen, dass er schon gilt</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Ersterteilung am %1, aber Geburt am %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Gültig ab %1, vor der Ersterteilung am %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Geburt, Ersterteilung und Gültigkeitsbeginn folgen aufeinander</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>Bei Ersterteilung %1 Jahre alt</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>Bei Ersterteilung %1 Jahre alt: unter %2 wird keiner erteilt</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>Bei Ersterteilung nicht zu alt</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>Bei Ersterteilung %1 Jahre alt, die Grenze war damals %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Kunden bitten, 12123 zu öffnen und den Live-Bildschirm zu zeigen</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>Der Bildschirm war beim Lesen live</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>Der Bildschirm war bei der Aufnahme am %1 live</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>Aufnahmezeit des Bildes unbekannt</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>Die Uhrzeit auf dem Bildschirm ist nicht lesbar</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>Die Uhr auf dem Bildschirm zeigt %1, das Bild ist von %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Erstellt am %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Erstellt am %1, das liegt in der Zukunft</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>Status %1: Der Inhaber darf nicht fahren</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Auto nicht übergeben</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>Der Status „%1“ ist keiner der üblichen</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Kunden bitten, den Status in 12123 zu erklären</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>Der Status erlaubt das Fahren</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>Status %1: darf fahren, aber es gibt offene Vorgänge</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Kunden informieren; Regel der Firma befolgen</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Keine offenen Verstöße</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Mit der Karte vergleichen und korrigieren</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%1 von %2 Punkten: Führerschein bis zur bestandenen Prüfung einbehalten</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Regel der Firma befolgen</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>Bildschirm oder Code ist rot: Führerschein nicht verwendbar</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>Der QR-Code ist rot: Führerschein nicht verwendbar</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>Der Bildschirmgrund ist rot: Führerschein nicht verwendbar</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>Die Bildschirmfarbe wurde nicht beurteilt</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Ansehen: grüner Grund und schwarzer Code sind gut, Rot nicht</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>Der Bildschirm ist grün</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>Es wurde kein QR-Code gesucht</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Nach dem QR-Code sehen</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>Der QR-Code ist da</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Kein QR-Code auf dem Bildschirm: abgeschnitten oder nicht 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Diese Kernnummer stand schon auf dem Führerschein einer anderen Person</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Original ansehen; eine Kernnummer wird nur einmal vergeben</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>Die Kernnummer kam bei keiner anderen Person vor</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>Mit diesem Führerschein läuft eine andere Miete bis %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Nach der anderen Miete fragen</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Mit diesem Führerschein läuft keine andere Miete</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Nicht auf der Sperrliste</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>Auf der Sperrliste: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Teamleiter rufen</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>Nummer und Geburtsdatum stimmen überein</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Laut Nummer geboren am %1, laut Führerschein am %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Beides mit der Karte vergleichen; ist es so gedruckt, nicht annehmen</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>Nummer und Geschlecht stimmen überein</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>Die Nummer gehört zu Geschlecht %1, auf dem Führerschein steht %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Mit dem Personalausweis vergleichen; eine amtliche Geschlechtsänderung kann der Grund sein</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>Die Nummer beginnt mit: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Keine Provinz hat den Code %1, mit dem die Nummer beginnt</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Führerscheinnummer Ziffer für Ziffer mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>Die Nummer beginnt mit keiner bestehenden Provinz</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Erstmals gemeldet in %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>Den Regionalcode %1 gibt es in keiner Liste seit 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Die ersten sechs Ziffern der Nummer mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>Der Regionalcode steht in keiner Liste</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>Die Region bestand bei der Geburt des Inhabers</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 wurde %2 aufgelöst, vor der Geburt des Inhabers</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>Adresse oder Nummer nennt keine Provinz</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>Adresse und Nummer nennen dieselbe Provinz</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Wohnt in %1, erstmals gemeldet in %2: Umzug möglich</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>Nationalität und Art der Nummer passen zusammen</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>Die Nummer ist die eines Ausländers, die Nationalität ist %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>Die Nummer ist die eines chinesischen Bürgers, die Nationalität ist %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Nummer und Nationalität mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>Der Name ist ein Wort aus dem Vordruck</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Namen mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>Der Name hat die Form eines Namens</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>Der Name hat nicht die Form eines Namens</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>Der Name stimmt mit der Buchung überein</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>Der Name stimmt bis auf ein seltenes Zeichen mit der Buchung überein</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Seltenes Zeichen mit dem Personalausweis vergleichen</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>Der Name ist nicht der aus der Buchung</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Fragen, wer fährt; Führerschein der gebuchten Person verlangen</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Alle nötigen Felder wurden gelesen</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Nicht sicher genug gelesen: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Bild neu aufnehmen oder diese Felder eintippen</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>Die Nummer ist die eines Reisedokuments für Einwohner von Hongkong und Macau</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>Die Nummer ist die einer Daueraufenthaltskarte für Ausländer von 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>Die Nummer ist nicht die eines Personalausweises</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Das kann keine Führerscheinnummer sein</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>Die Führerscheinnummer hat wie verlangt 18 Zeichen</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>Die Nummer hat die alte Form mit 15 Ziffern</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Pass oder Reisedokument verlangen und die Nummer vergleichen</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Zeichen %1 der Nummer ansehen: Ist es %2 statt %3?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>Das Prüfzeichen der Führerscheinnummer stimmt</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>Das Prüfzeichen passt nicht zur Führerscheinnummer: falsch gelesen, oder die Nummer wurde nie vergeben</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>Das Geburtsdatum in der Nummer, %1, kann nicht sein</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>Die Nummer enthält ein echtes Geburtsdatum</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>Die Nummer hat nicht die alte Form mit 15 Ziffern</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>Die Nummer hat 15 Ziffern: solche Nummern sind seit 2013 ungültig</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Aktuellen Personalausweis und erneuerten Führerschein verlangen</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Ein Teil der Nummer ist maskiert: eine geteilte oder gespeicherte Kopie</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Den Führerschein selbst oder den Live-Bildschirm von 12123 zeigen lassen</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Keine Ziffer der Nummer ist maskiert</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Ziffern der Führerscheinnummer sind verdeckt</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Original verlangen und die Nummer eintippen</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Eine Nummer dieser Art sagt das nicht aus</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Stattdessen Pass oder Reisedokument prüfen</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1: auf den Seiten unterschiedlich</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Seiten vergleichen: sie müssen zu einer Person gehören</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>Nummer und Name wurden nicht auf jeder Seite gelesen</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Seiten mit dem Auge vergleichen</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>Nummer und Name sind auf allen Seiten gleich</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>Die Aktennummer hat keine 12 Ziffern</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Aktennummer mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Keine Behörde hat den Code %1, mit dem die Aktennummer beginnt</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>Die Aktennummer gehört zu: %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>Das Beiblatt ist da</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Das Beiblatt fehlt</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Auch das Beiblatt lesen</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>Der Eintrag nennt das Ende der Gültigkeit</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>Laut Eintrag bis %1 zu erneuern, der Führerschein läuft bis %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Beide Blätter vergleichen: sie müssen zusammengehören</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>Der Strichcode ist nicht der eines Papierkerns</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Strichcode ansehen</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>Das Prüfzeichen des Strichcodes passt nicht zur alten Formel</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>Der Strichcode ist der eines Papierkerns</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>eine Graukopie</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>vom Bildschirm abfotografiert</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>Spiegelung über einem Feld</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>Das Bild zeigt das Original, vollständig und scharf</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Das Bild: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Vom Original neu aufnehmen, ohne Spiegelung</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>Bildgröße unbekannt</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>Das Bild ist groß genug</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>Das Bild ist nur %1 Pixel hoch oder breit</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Aus größerer Nähe neu aufnehmen</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Kein Wert fällt durch seinen Druck auf</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Druck oder Untergrund weicht von den anderen Werten ab: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Karte ansehen: Wurde etwas überklebt oder ausradiert?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Erklären: kein Anhänger, Autobahn nur mit erfahrener Begleitung, Aufkleber am Heck</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>Die Probezeit endete am %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>In der Probezeit bis %1, Ersterteilung am %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>Der Eintrag nennt eine Probezeit, ihr Ende ist nicht lesbar</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>Der Eintrag nennt keine Probezeit</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>Die Probezeit laut Eintrag endete am %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>Laut Eintrag in der Probezeit bis %1</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Nicht in der Probezeit</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>In der Probezeit: keine gewerbliche Personenbeförderung</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>In der Probezeit: kein Anhänger erlaubt</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Fahrzeug ohne Anhänger oder anderen Fahrer anbieten</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>Fahrerlaubnis seit %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>Fahrerlaubnis seit %1; die Firma verlangt %2 Monate</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>Das Siegel nennt eine Verkehrspolizeibehörde</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>Der Siegeltext ist nicht der einer Verkehrspolizeibehörde</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Siegel ansehen</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>Siegel oder Aktennummer nennt keine Provinz</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>Siegel und Aktennummer nennen dieselbe Provinz</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>Das Siegel ist von %1, die Aktennummer von %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Siegel und Aktennummer mit der Karte vergleichen</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>Siegel oder Aktennummer nennt keine Präfektur</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>Siegel und Aktennummer nennen dieselbe Präfektur</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>Das Siegel wurde nicht gesucht</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Kein Siegel an seinem Platz</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Siegel auf der Karte ansehen</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>Das Siegel ist nicht rot: vielleicht eine Kopie</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Original verlangen</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Ein rotes Siegel ist an seinem Platz</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>Der Führerschein gilt unbefristet</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>Die Laufzeit beträgt %1 Jahre</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>Von %1 bis %2: Führerscheine gelten 6 oder 10 Jahre oder unbefristet</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>Der Führerschein endet am selben Tag des Jahres, an dem er begann</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Er beginnt am %1 und endet am %2: Tag und Monat müssen gleich sein</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Gültig ab dem Jahrestag der Ersterteilung</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Ersterteilung am %1, gültig ab %2: Tag und Monat sind meist gleich</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Beide Daten vergleichen; ein wiedererteilter oder umgeschriebener Führerschein kann abweichen</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Die früheren Laufzeiten gehen auf</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 Jahre von der Ersterteilung bis zu dieser Karte: Laufzeiten von 6 und 10 Jahren ergeben das nicht</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>Die erste Karte gilt 6 Jahre</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Eine erste Karte bis %1: erste Karten gelten 6 Jahre</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Daten vergleichen; Umschreibungen von Armee oder Ausland können abweichen</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Lange genug besessen für einen unbefristeten Führerschein</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Unbefristet, aber Ersterteilung am %1: dazu braucht es %2 Jahre</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Karten für zehn Jahre gab es damals schon</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Eine Karte für zehn Jahre kann nicht am %1 enden</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>Alte Ausgabe und Daten passen zusammen</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Eine Karte der Ausgabe vor 2013, gültig bis %1: Solche Karten sind abgelaufen</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Genau ansehen: Papier, Druck und Ausgabe der Karte</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Auto nicht übergeben; erneuerten Führerschein verlangen</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Am %1 abgelaufen, vor mehr als einem Jahr: von Gesetzes wegen erloschen</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Am %1 abgelaufen</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Kein Rückgabedatum angegeben</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Rückgabedatum eingeben</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Gültig bis %1, Rückgabe am %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Läuft am %1 ab, vor der Rückgabe am %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Rückgabe bis %1 vereinbaren oder auf den erneuerten Führerschein warten</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Nach der Rückgabe noch %1 Tage gültig</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Läuft am %1 ab, nur %2 Tage nach der Rückgabe; die Firma verlangt %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Kunden an die Erneuerung vor der Miete erinnern</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Kann ab %1 erneuert werden</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Läuft am %1 ab: kann jetzt erneuert werden</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Kunden informieren</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>Der Führerschein gilt unbefristet; das Alter wird trotzdem geprüft</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Nirgends Farbe: eine Graukopie</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>Das Muster eines Bildschirms liegt über der Karte</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: Druck oder Untergrund weicht von den anderen Werten ab</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>Das Siegel ist nicht rot</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>Der Bildschirmgrund ist rot</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>Der QR-Code ist rot</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>Kein QR-Code an seinem Platz</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>Der Strichcode des Papierkerns</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1: nicht sicher genug gelesen</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Mit der Karte vergleichen und bestätigen</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1: steht auf dem Beiblatt, das nicht vorliegt</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1: nicht gelesen</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Eintippen</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>Die Eingabe ist kein Bearer-Token: Sie enthält Leerzeichen oder Zeichen, die keines hat. Geben Sie es in den Einstellungen neu ein.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Dienstes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Die Antwort des Dienstes ist zu groß.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>Das ist ein Programmfehler: Informieren Sie die Hersteller.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Prüfen Sie App-ID und Secret in den Einstellungen.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Arbeiten Sie mit den hier gelesenen Werten weiter; der Dienst antwortet wieder nach Mitternacht (chinesische Zeit).</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Der Dienst ist ausgelastet.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Das Zugriffstoken ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Prüfen Sie das Token oder App-ID und Secret in den Einstellungen.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>Der Dienst hat diese Art der Token-Anforderung abgelehnt.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>Der Dienst kennt diese App-ID nicht.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>Der Dienst akzeptiert dieses Zugriffstoken nicht.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>Das Secret gehört nicht zu dieser App-ID.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>Der Dienst lässt dieses Netz nicht zu.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>Der Administrator muss die Adresse dieses Netzes in die Positivliste des Kontos eintragen.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>Die Anfrage enthielt kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>Die Anfrage enthielt keine App-ID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>Die Anfrage enthielt kein Secret.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>Das Bild ist nicht angekommen.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Das Zugriffstoken ist abgelaufen.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>Der Dienst erwartet die Anfrage auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>Das Bild ist leer angekommen.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>Das Bild ist zu groß für den Dienst.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Die Aufrufe von heute sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Zu viele Aufrufe in einer Minute.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>In einer Minute wird es erneut versucht.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Dieses Konto darf den Dienst nicht nutzen.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>Der Administrator muss beim Dienst das Recht zum Lesen von Führerscheinen beantragen.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>Der Aufrufzähler kann diesen Monat nicht mehr zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>Der Dienst wartet, bis jemand dieses Netz bestätigt.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>Der Administrator muss die Nachricht bestätigen, die das Konto erhalten hat.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>Der Dienst konnte das Bild unter seiner Adresse nicht abrufen.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Senden Sie das Bild selbst.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>Der Dienst erkennt im Bild keinen Führerschein.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Nehmen Sie das Bild neu auf oder arbeiten Sie mit den hier gelesenen Werten weiter.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>Der Dienst kann das Bild nicht lesen.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Die von der Firma gekauften Aufrufe sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Arbeiten Sie mit den hier gelesenen Werten weiter; der Administrator kauft Aufrufe nach oder wartet bis morgen.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>Der Dienst antwortete %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Arbeiten Sie mit den hier gelesenen Werten weiter; kommt es wieder vor, geben Sie dem Administrator diese Meldung.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>&amp;Bediener melden sich mit Namen an</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>Ohne Aktivität s&amp;perren nach</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Teamleiter und Revisoren brauchen einen zweiten &amp;Faktor</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>Kürzeste PIN</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> Ziffern</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Kürzeste Passphrase</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Konten sperren, wenn ungenutzt für</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Rechte der Mitarbeiter</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Einen Datensatz im &amp;Klartext zeigen</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Datensätze im Klartext exportieren</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Wird einem Teamleiter gemeldet</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Mehr als … Datensätze pro Stunde im Klartext</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Mehr als … Exporte pro Tag</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Mehr als … abgelehnte Anmeldungen pro Stunde</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Arbeitsende</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Arbeit außerhalb dieser Zeiten</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>Zweimal dieselbe Uhrzeit: Jede Stunde gilt als üblich.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Gesperrt: %n Tag nicht benutzt</numerusform>
            <numerusform>Gesperrt: %n Tage nicht benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Wählt bei der nächsten Anmeldung eine PIN</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Kann sich anmelden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>Ich habe es angesehen</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Ungewöhnlicher Zugriff</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Mit Passphrase verschlüsseln (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Verschlüsselt; nur LicenceDesk mit der Passphrase öffnet die Datei</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Mindestens %1 Zeichen; gut sind vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Ohne die Passphrase kann niemand die Datei öffnen, auch wir nicht.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, Datensatz %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Gebrochen: Das Protokoll wurde verändert. Eintrag %1 (%2, durch %3) schließt nicht an den vorigen an; alles davor ist so, wie es geschrieben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Gekürzt: Die neuesten Einträge von %n Arbeitsplatz fehlen im Protokoll.</numerusform>
            <numerusform>Gekürzt: Die neuesten Einträge von %n Arbeitsplätzen fehlen im Protokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Vollständig: Jeder der %1 Einträge schließt an den vorigen an.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>Protokoll &amp;verifizieren</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Datensatz anzeigen</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Einträge des Audit-Protokolls, neueste zuerst</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Das ganze Protokoll lesen und feststellen, ob etwas verändert oder abgeschnitten wurde</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Zum Datensatz des gewählten Eintrags (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Nichts dergleichen ist vorgekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Das ganze Protokoll wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Ungewöhnliches am letzten %n Tag:</numerusform>
            <numerusform>Ungewöhnliches in den letzten %n Tagen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Eine Datei mit allen Datensätzen, mit eigener Passphrase verschlüsselt. Jeder Computer mit LicenceDesk kann sie öffnen, ohne die Passphrase aber niemand.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Sicherung erstellen…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Sicherung &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Wieder&amp;herstellen…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Passphrase der Sicherung</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Wied&amp;erholen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>P&amp;assphrase jener Sicherung</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>Auf diesem Computer gibt es keine Datensätze: Beim Schließen des Programms bleibt nichts gespeichert.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Mindestens %1 Zeichen; ein paar Wörter lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Es ist keine Datei gewählt.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Gestoppt: Es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Gespeichert als %1, %2. Bewahren Sie die Datei nicht bei diesem Computer auf und die Passphrase nicht bei der Datei.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>Der Datensatz dieses Computers (%n) wird beiseitegelegt und durch die der Sicherung ersetzt. Was seit der Sicherung angenommen wurde, ist nicht dabei.</numerusform>
            <numerusform>Die Datensätze dieses Computers (%n) werden beiseitegelegt und durch die der Sicherung ersetzt. Was seit der Sicherung angenommen wurde, ist nicht dabei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n Datensatz vom %1 ist wieder da.</numerusform>
            <numerusform>%n Datensätze vom %1 sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Ihr Audit-Protokoll ist nicht vollständig: Sehen Sie es sich an.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Was vorher hier war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Gelesener Ordner</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Gelesene Bilder</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Ordner schließen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 anzusehen</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 einwandfrei</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 angenommen</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 ohne Führerschein</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>noch %n Feld zu prüfen</numerusform>
            <numerusform>noch %n Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Führerschein wird gelesen…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Video oder Bild abspielen…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Bilderordner abspielen…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Bild spiegeln</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Fokus auf den Tisch festlegen</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Diese Kamera bietet das nicht</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Automatisch aufnehmen</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Wie streng</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Schnell: nimmt, was gerade noch lesbar ist</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Streng: wartet auf ein ruhiges, scharfes Bild</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Ton bei Aufnahme</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Sekunden je Führerschein zeigen</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Dieser Führerschein wurde gerade angenommen. Nehmen Sie ihn weg und legen Sie den nächsten hin.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Erneut verwenden</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 s · letzter %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Letzter Führerschein: %1 s</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Entzerrter Führerschein mit Feldrahmen</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Pfeiltasten verschieben den gewählten Rahmen, mit Shift ändern sie die Größe, mit Ctrl in feinen Schritten</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Ausbaufähig</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Die Leertaste nimmt eine Spalte auf oder heraus, Alt+↑ und Alt+↓ verschieben sie</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>Nein, so lassen</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>Der Kunde ist einverstanden, dass dieser Führerschein an %1 gesendet wird (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Bild mit den vier Ecken der Karte</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Pfeiltasten verschieben die Ecke, die Leertaste geht zur nächsten, Enter liest die Karte zwischen den Ecken</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Korrekturen aus einer Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n Datensatz ändert sich.</numerusform>
            <numerusform>%n Datensätze ändern sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n bleibt unverändert.</numerusform>
            <numerusform>%n bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n Zeile abgelehnt.</numerusform>
            <numerusform>%n Zeilen abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Fremde Spalten wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n Datensatz korrigiert.</numerusform>
            <numerusform>%n Datensätze korrigiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Dieser Schalter</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Jeder hier angenommene Führerschein trägt den Namen des Schalters.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>&amp;Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>N&amp;ame dieses Schalters</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Jeder Schalter einer Firma hat einen eigenen Namen, zum Beispiel „Flughafen 2“.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Ab jetzt werden Führerscheine an „%1“ angenommen.</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Kunden dürfen fragen, was über sie gespeichert ist, und die Löschung verlangen. Lassen Sie sich zuerst den Führerschein zeigen.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>Alles als &amp;Dateien speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>Alle Datensätze &amp;löschen…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>Vollständige Führerschein&amp;nummer</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>Zu dieser Nummer ist nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n Datensatz, %1 bis %2</numerusform>
            <numerusform>%n Datensätze, %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>ein Eintrag auf der Sperrliste</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Die Dateien enthalten alles im Klartext: Nummern, Namen, Bilder und wer die Datensätze geöffnet hatte. Geben Sie sie nur dem Kunden und löschen Sie sie danach. Der Vorgang wird im Audit-Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Dateien im Klartext speichern</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Alles über einen Kunden speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Gespeichert als %1 und zum Drucken als %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Alle Datensätze dieses Kunden samt Bildern werden endgültig gelöscht. Wer sie wann gelöscht hat, bleibt im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n Datensatz gelöscht.</numerusform>
            <numerusform>%n Datensätze gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Die Datensätze sind noch nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Bild lesen</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>Zwischen diesen Ecken wurde kein Führerschein erkannt. Setzen Sie sie auf die Ecken der Karte oder tippen Sie den Führerschein ein.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>In diesem Bild wurde kein Führerschein gefunden. Setzen Sie die vier Ecken auf die Karte oder tippen Sie den Führerschein ein.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Auf dem Arbeitsplatz liegt schon ein Hauptblatt. Nehmen Sie es zuerst an oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Während des Rundgangs wird nichts gespeichert. Esc beendet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>Noch %n Feld zu prüfen: %1. Mit der Karte vergleichen, Enter bestätigt es.</numerusform>
            <numerusform>Noch %n Felder zu prüfen: %1. Jedes mit der Karte vergleichen, Enter bestätigt es.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Angenommen und gespeichert: %1. %n Führerschein heute.</numerusform>
            <numerusform>Angenommen und gespeichert: %1. %n Führerscheine heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Angenommen: %1. %n Führerschein heute.</numerusform>
            <numerusform>Angenommen: %1. %n Führerscheine heute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 hat an diesem Führerschein gearbeitet. Vergleichen Sie jedes Feld selbst oder beginnen Sie neu.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Beim Beenden des Programms lag noch ein Führerschein auf dem Arbeitsplatz.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Neu begonnen. Ihre Eingaben bleiben erhalten: Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>Der Führerschein, an dem Sie gearbeitet haben, wurde beiseitegelegt, ohne angenommen zu sein.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Diesen Datensatz endgültig löschen? Er kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>Der Datensatz ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>Das Bild unten geht an %1; der Dienst liest es und schickt sein Ergebnis zurück.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Die Felder angenommener Führerscheine und ihre Prüfungen gehen an %1, gegebenenfalls mit dem Bild unten.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Dieser Ordner enthält keine Bilder. Wählen Sie einen mit JPEG-, PNG-, TIFF-, BMP- oder WebP-Dateien.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Bisher ist nichts anzusehen; der Ordner wird noch gelesen.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>In diesem Ordner ist nichts mehr anzusehen.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopieren Sie eines oder öffnen Sie eine Datei.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>Der Dienst nimmt bis %1 (chinesische Zeit) keine Aufrufe an.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>Der %n Aufruf von heute ist aufgebraucht; ab Mitternacht (chinesische Zeit) geht es weiter.</numerusform>
            <numerusform>Die %n Aufrufe von heute sind aufgebraucht; ab Mitternacht (chinesische Zeit) gibt es neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Für den Support: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>Der Dienst wird verwendet, aber der Schlüsselbund dieses Computers nimmt das Secret nicht an: Es bleibt im Arbeitsspeicher und muss nach dem nächsten Start neu eingegeben werden.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Die Secrets sind hier vergessen, aber der Schlüsselbund war nicht erreichbar: Entfernen Sie dort die Einträge von LicenceDesk von Hand.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 antwortet und lässt diesen Arbeitsplatz zu. Es wurde kein Bild gesendet.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Dieser Server ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Öffnen Sie zuerst die Datensätze auf diesem Computer.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>Der Server wird verwendet, aber der Schlüsselbund dieses Computers nimmt sein Passwort nicht an: Es muss nach dem nächsten Start neu eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Führerschein hier hinlegen</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Ziehen Sie ein Bild hierher oder fügen Sie eines mit Ctrl+V ein. Scans und Fotos, Hauptblatt, Beiblatt oder E-Führerschein.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Keine Kamera gefunden. Schließen Sie eine an: Sie startet von selbst.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>&amp;Maskiert</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>Im K&amp;lartext</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Dateiform</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Namen für Menschen</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Schlüssel für Programme</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Namen, Nummern, Adressen und Geburtsdaten mit Sternchen</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Alles lesbar für jeden, der die Datei hat</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Angenommen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personendaten</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>Erste &amp;Zeile</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>A&amp;uf</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Spalte nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Spalte nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Alle Spalten wählen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Keine Spalte wählen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Ganze Datensätze mit allem, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Die eigenen Felder des Dienstes, egal was hier gewählt ist.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>An diesen Tagen wurde kein Datensatz angenommen.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>Die Passphrase ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n Datensatz in %1</numerusform>
            <numerusform>%n Datensätze in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n Prüfung nicht bestanden</numerusform>
            <numerusform>%n Prüfungen nicht bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n Punkt zu beachten</numerusform>
            <numerusform>%n Punkte zu beachten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Jede mögliche Prüfung wurde bestanden</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 bestanden · %2 nicht geprüft</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Zum Arbeitsplatz (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>Als &amp;Tabellen</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>Als C&amp;SV speichern…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Alle Zahlen dieses Zeitraums, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Alle Schalter</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>angenommene Führerscheine</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>Sekunden pro Führerschein, im Durchschnitt</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>trotz nicht bestandener Prüfung angenommen</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>Die Datensätze wurden geschlossen; der Schlüsselwechsel wird beim nächsten Mal beendet.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>Die Datensätze sind verschlüsselt. Ohne einen dieser Wege öffnet sie niemand, und niemand kann einen verlorenen ermitteln.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>Wiede&amp;rherstellungsschlüssel drucken…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Im Schlüssel&amp;bund ablegen</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>S&amp;chlüssel wechseln…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stopp</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Alle Datensätze sind mit den neuen Schlüsseln verschlüsselt.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Was die Datensätze öffnet</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Schlüsselwechsel</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Andere Schlüssel</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Verschlüsselt alle Datensätze mit neuen Schlüsseln, etwa wenn jemand ausscheidet, der die alten kopiert haben könnte. Der Arbeitsplatz läuft währenddessen weiter.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Noch ist nichts verschlüsselt: Die Datensätze sind nicht geöffnet.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– nicht der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ eine Passphrase</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– keine Passphrase</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ ein gedruckter Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– kein Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>Das früher gedruckte Blatt öffnet nichts mehr, sobald es einen neuen gibt.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neuen erstellen</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>Die Passphrase öffnet jetzt die Datensätze.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>Beim nächsten Start öffnet der Schlüsselbund die Datensätze; es muss nichts eingegeben werden.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Alle Datensätze sind neu verschlüsselt. Ältere Sicherungen öffnen sich weiterhin mit ihrer eigenen Passphrase.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Schlüssel wechseln</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Livebild. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Welche Kamera, wie sie steht und wann sie aufnimmt</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>Der Führerschein in Arbeit (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Schrift %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>%n Führerschein nach %1 exportiert</numerusform>
            <numerusform>%n Führerscheine nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Korrekturen einlesen</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Datensätze · %1 heute</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Die Datensätze sind noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>Angenommene Führerscheine werden an %1 gesendet</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>Führerscheine werden an %1 gesendet, wenn Sie den Dienst fragen</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Datensätze werden verschlüsselt an den Server der Firma übertragen</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Offline: Nichts verlässt diesen Computer</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n Führerschein wurde nicht gesendet: siehe Postausgang (%1)</numerusform>
            <numerusform>%n Führerscheine wurden nicht gesendet: siehe Postausgang (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n Führerschein wartet auf das Senden an %1</numerusform>
            <numerusform>%n Führerscheine warten auf das Senden an %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n angenommener Führerschein ist noch nicht exportiert und geht verloren. Exportieren Sie ihn oder schließen Sie noch einmal.</numerusform>
            <numerusform>%n angenommene Führerscheine sind noch nicht exportiert und gehen verloren. Exportieren Sie sie oder schließen Sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>PIN oder Passphrase ändern…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Zweiter Faktor…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Name und &amp;Rolle…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>Neue &amp;PIN…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>Sperre&amp;n</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Zweiten Faktor entfernen</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>Regeln &amp;speichern</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>Konten werden nie gelöscht, weil das Audit-Protokoll sie nennt; sperren Sie die von Ausgeschiedenen.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, eingereiht %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Noch&amp;mals senden</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>Im &amp;Klartext</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>An den jetzigen Dienst, von Anfang an (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>Er wird nicht gesendet, sein Bild gelöscht (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Für eine halbe Minute; wird protokolliert (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Postausgang, neueste zuerst</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Zu klären (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Wartend (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Gesendet (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Nichts in diesem Zustand.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>Der Postausgang bewahrt angenommene Führerscheine für einen entfernten Dienst verschlüsselt auf, bis sie gesendet sind. Er ist aus: Nichts verlässt diesen Arbeitsplatz. Ein Dienst wird in den Einstellungen eingerichtet.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>Der Postausgang ist leer. Angenommene Führerscheine für den Dienst werden hier verschlüsselt aufbewahrt, bis sie gesendet sind.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Verwerfen? Vielleicht hat der Dienst ihn schon: Dann beendet das Verwerfen nur den Zweifel hier. Wenn nicht, wird er nie gesendet. Der Vorgang wird im Audit-Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Von der Liste nehmen? Er wurde gesendet; das bleibt am Datensatz vermerkt.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Verwerfen? Er wird nicht gesendet, und sein Bild wird gelöscht. Der Datensatz bleibt. Der Vorgang wird im Audit-Protokoll vermerkt.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Ja, verwerfen</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Wieder maskieren</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Dieser Arbeitsplatz:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Dienst:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Sendeverlauf</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Anfragenummer, für den Support des Dienstes</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Dieser Arbeitsplatz und der Dienst, im Klartext</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Dieser Arbeitsplatz und der Dienst</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Aufrufe heute</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Jetzt &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: noch nicht da, öffnet ein Bild</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: %n Feld zu prüfen</numerusform>
            <numerusform>%1: %n Felder zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: nichts mehr zu prüfen</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageStrip</name>
    <message>
        <source>Pages of this licence</source>
        <translation>Seiten dieses Führerscheins</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Diese Seite entfernen</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Datensätze aufbewahren</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Diese Passphrase verschließt die Datensätze auf diesem Computer und wird beim Programmstart abgefragt. Ohne sie kann niemand sie lesen, und niemand kann sie ermitteln: Drucken Sie anschließend den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Datensätze öffnen</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Die Datensätze sind verschlossen. Führerscheine können trotzdem gelesen werden; gespeichert werden sie, sobald die Datensätze geöffnet sind.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Datensätze mit dem Wiederherstellungsschlüssel öffnen</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Geben Sie den Schlüssel vom gedruckten Blatt ein. Großschreibung, Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Mindestens %1 Zeichen; ein paar Wörter lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Nehmen Sie ein neues Bild auf: der ganze Führerschein, flach, auf dunklerem Grund.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>Die Kamera ist aus. Öffnen Sie ein Bild oder schalten Sie die Kamera mit F4 ein.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Keine andere Lesart</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Führerschein unter die Kamera legen</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Nächster Führerschein</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>Im Bild wurde kein Führerschein gefunden</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: stimmt das?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nichts mehr zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Mit dem Führerschein vergleichen und bei Bedarf korrigieren. Noch %n Feld.</numerusform>
            <numerusform>Mit dem Führerschein vergleichen und bei Bedarf korrigieren. Noch %n Felder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 und %3 von vor dem %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>Was von einem Kunden wie lange gespeichert wird. Was nicht gebraucht wird, speichert man am besten nicht.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>Regeln &amp;speichern</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>&amp;Jetzt löschen…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>Die Karte ohne Porträt</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>Die ganze Karte</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>&amp;Datensätze aufbewahren für</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>Gespeicherte &amp;Bilder</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>B&amp;ilder aufbewahren für</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Was gelöscht ist</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Was seine Frist überschritten hat, wird beim Programmstart automatisch gelöscht und überschrieben; jedes Mal bleibt ein Nachweis.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Löschnachweise</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Das Gelesene wird %1 aufbewahrt; vom Führerschein wird kein Bild gespeichert.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Das Gelesene wird %1 aufbewahrt, ein Bild der Karte ohne das Gesicht des Kunden %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Das Gelesene wird %1 aufbewahrt, ein Bild der Karte mit dem Gesicht des Kunden %2. Kunden sollten das erfahren.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Gespeichert. Was seine Frist überschritten hat, wird beim nächsten Löschen entfernt.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>Datensätze von vor dem %1 werden endgültig gelöscht. Niemand kann sie zurückholen.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Wird gelöscht und überschrieben…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Keine Frist ist überschritten.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Name zum Speichern</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Spalten, Reihenfolge und Maskierung unter diesem Namen speichern</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Profil dieses Namens löschen</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN oder Passphrase des Teamleiters</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Code aus der App des Teamleiters</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Ein Teamleiter gibt es frei; Sie bleiben angemeldet.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Warum trotzdem annehmen?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Mit diesem Grund annehmen</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Name des Teamleiters</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n Prüfung nicht bestanden. Der Grund wird mit dem Datensatz gespeichert.</numerusform>
            <numerusform>%n Prüfungen nicht bestanden. Der Grund wird mit dem Datensatz gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>Der gewählte Datensatz</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Führerschein, im Klartext</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Prüfungen: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>Trotzdem angenommen von %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>Exportiert als %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>Wer ihn geöffnet hatte, 30 Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsModel</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Mit Hinweisen</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Trotzdem angenommen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Trotz nicht bestandener Prüfungen angenommen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Führerschein-Nr.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Angenommen am</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Datensatz wieder auf den Arbeitsplatz legen (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Im Klartext zeigen</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Für eine halbe Minute; wird protokolliert (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Endgültig (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Nummer, letzte vier Stellen, Name, Datum, Bediener, Fahrzeug, bestanden, fehlgeschlagen…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Datensätze durchsuchen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Nichts gefunden. Nummern und Namen müssen vollständig sein; bei Nummern genügen die letzten vier Stellen.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Noch kein Führerschein angenommen.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Wieder maskieren</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Schalter: %1. Gedruckt am %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Wiederherstellungsschlüssel der Datensätze</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Wer dieses Blatt und die Datei mit den Datensätzen hat, kann sie lesen. Bewahren Sie es im Tresor auf, nicht am Schalter.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Es wird gebraucht, wenn der Schlüsselbund des Computers verloren geht oder die Passphrase vergessen wird. Ein neueres Blatt macht dieses wertlos.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Geht der Schlüsselbund dieses Computers verloren oder wird die Passphrase vergessen, öffnet nur dieser Schlüssel die Datensätze. Er wird einmal angezeigt. Drucken Sie ihn und bewahren Sie ihn im Tresor auf, nicht am Schalter.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ich habe ihn gedruckt oder aufgeschrieben</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Als PDF zum Drucken speichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>Der Kunde muss zuerst zustimmen. Haken Sie es dann unten an.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Nicht an %1 gesendet.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Er wurde eingetippt: Es gibt kein Bild zum Senden.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Angenommen, aber nicht an %1 gesendet: Die Zustimmung des Kunden war nicht angehakt.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Angenommen, aber nicht an %1 gesendet. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Angenommen, kann aber nicht an %1 gesendet werden. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Das Bild kann nicht zum Senden vorbereitet werden.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 liest den Führerschein…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 liest %n Feld gleich.</numerusform>
            <numerusform>%1 liest %n Felder gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 hat in diesem Bild nichts gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 liest %n Feld anders: mit der Karte vergleichen.</numerusform>
            <numerusform>%1 liest %n Felder anders: jedes mit der Karte vergleichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>Der Schlüsselbund gibt nicht heraus, was %1 verlangt. Geben Sie es neu ein und wählen Sie „Diesen Dienst verwenden“.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 wird verwendet. Das Secret bleibt nur im Arbeitsspeicher: Es muss nach dem nächsten Start neu eingegeben werden.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 wird verwendet.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Entfernter Dienst</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Eine zweite Meinung von einem Dienst anderswo, oder der Weg angenommener Führerscheine ins System der Firma. Lesen und Prüfen gehen auch ohne.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>&amp;Ohne Dienst arbeiten</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>Sec&amp;rets vergessen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>Angenommene Führerscheine auto&amp;matisch senden</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Mit &amp;Bild der Karte</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>Ohne Bild t&amp;esten</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>Diesen Dienst &amp;verwenden</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>Ab jetzt verlässt nichts mehr diesen Computer.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Die Secrets sind von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Liest das Bild: Führerscheinaufruf von WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Nimmt den Datensatz: System der Firma</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>A&amp;ufgabe</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>Das Relay der Firma oder %1. Ohne Token: Dafür gibt es ein eigenes Feld.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>&amp;Zertifikat der firmeneigenen Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Leer: die, denen das System vertraut. Ein nicht vertrauenswürdiges Zertifikat wird nie akzeptiert.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>App-ID und Secret (stabiles Token)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>App-ID und Secret (älterer Aufruf)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Ein Token: eines Relays oder einer Autorisierung</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>In wessen Namen</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>Zugan&amp;g</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>App-&amp;ID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>App-&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>&amp;Name des Tokens</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Für die Leute hier, zum Beispiel authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Signaturschlüsse&amp;l</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Signiert, was gesendet wird (HMAC-SHA256). Leer: ohne Signatur.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Einmal zeigen, was gesendet wird</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Kunden jedes Mal fragen</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Bevor ein Führerschein &amp;hinausgeht</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Au&amp;frufe pro Tag</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>Ohne Vertrag erlaubt der Dienst 100; um Mitternacht (chinesische Zeit) beginnt die Zählung neu.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Zuerst müssen die Datensätze auf diesem Computer geöffnet sein: Die Einstellungen liegen bei ihnen.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Gespeichert; zum Ändern eintippen</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Secrets liegen im Schlüsselbund dieses Computers und nirgends sonst; wo es keinen gibt, bleiben sie im Arbeitsspeicher, bis das Programm geschlossen wird.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>Die Dokumentation dieses Dienstes verbietet, das App-Secret auf einem Schaltercomputer zu speichern: Wer den Computer hat, könnte im Namen der Firma aufrufen. Ein kleines Relay auf einem Server der Firma verwahrt das Secret und begrenzt die Aufrufe; geben Sie hier dessen Adresse an und fügen Sie sein Token ein.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Dieser Dienst wird ab jetzt verwendet.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>Der Dienst liest</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 übernehmen</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>Das Fahrzeug bestimmt die nötige Klasse</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>A&amp;bholung</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Rückgabe</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Fahrzeug</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Kein Fahrzeug gewählt</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReviewPanel</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>leads to the next doubtful field</source>
        <translation>führt zum nächsten fraglichen Feld</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>bestätigt und geht weiter</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>nimmt eine andere Lesart</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>nimmt den Führerschein an</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Nur was fraglich ist, wartet auf Sie.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Felder des Führerscheins</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Code aus der App</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>QR-Code des Schlüssels</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Schlüssel zum Eintippen</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Oder tippen Sie diesen Schlüssel in die App ein:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Scannen Sie dies mit einer Authenticator-App auf Ihrem Handy. Ab jetzt gibt sie Ihnen bei jeder Anmeldung einen Code.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>&amp;Code, den die App zeigt</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>Bisherige PIN oder Passphrase</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Neue PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>&amp;Bisherige PIN oder Passphrase</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>&amp;Neue PIN oder Passphrase</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Wied&amp;erholen</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Die beiden Eingaben stimmen nicht überein. Bitte noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>Das gesendete Bild</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Was diesen Arbeitsplatz verlässt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 Pixel, %3. Nur die Karte: nichts darum herum, kein Dateiname, kein Ort und keine Zeit der Aufnahme.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Das wird für jeden Dienst einmal gezeigt. In den Einstellungen lässt es sich jederzeit abschalten.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n Änderung wartet auf die Übertragung.</numerusform>
            <numerusform>%n Änderungen warten auf die Übertragung.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Dieser Schalter arbeitet für sich.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Die Datensätze auf diesem Computer sind nicht geöffnet: Es wird nichts übertragen.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>Der Schlüsselbund gibt das Passwort des Servers nicht heraus. Geben Sie es neu ein und wählen Sie „Diesen Server verwenden“.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Verbunden: Andere Schalter sehen, was hier angenommen wird.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Nicht verbunden. Der Arbeitsplatz läuft weiter und überträgt später.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Mehrere Schalter</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Die Schalter einer Firma teilen ihre Datensätze über einen PostgreSQL-Server. Was dort liegt, ist verschlüsselt; jeder Schalter arbeitet weiter, wenn der Server ausfällt.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>&amp;Ohne Server arbeiten</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>Diesen Server &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>Mit den Schlüsseln dieses Schalters &amp;einrichten</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>Die&amp;sen Schaltern beitreten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Wie es läuft</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Verschlüsselt, und der Server weist sich aus</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Verschlüsselt, egal wer antwortet</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Unverschlüsselt: nur auf diesem Computer</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Benut&amp;zer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Es liegt im Schlüsselbund dieses Computers und nirgends sonst.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>Verschl&amp;üsselung</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>Zertifi&amp;kat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Leer: das, welches das System für diesen Benutzer hat.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>Passphrase oder Wiederherstellungsschlüsse&amp;l der Firma</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Passphrase oder Wiederherstellungsschlüssel der Firma</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Zuerst müssen die Datensätze auf diesem Computer geöffnet sein: Sie werden übertragen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>Der Server antwortet, und seine Datensätze sind mit den Schlüsseln dieses Schalters verschlüsselt.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>Der Server antwortet. Noch hat ihn kein Schalter eingerichtet: Dieser kann der erste sein.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>Der Server antwortet. Seine Datensätze sind mit Schlüsseln verschlüsselt, die dieser Schalter noch nicht hat.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Dieser Server wird ab jetzt verwendet.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Testkarte als PDF speichern…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Drucken Sie die Testkarte mit 100 % und prüfen Sie ihr Lineal.
2. Schneiden Sie sie aus und legen Sie sie dorthin, wo die Führerscheine liegen, in einer Hülle, wenn die Führerscheine in einer stecken.
3. Ändern Sie, was hier steht, bis alles gut ist.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zum Arbeitsplatz</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Arbeitsplatz prüfen</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Gespeichert als %1. Drucken Sie mit 100 %, nicht „an Seite anpassen“.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Dieser Arbeitsplatz ist gut: alles bestanden</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Testkarte unter die Kamera legen: noch nicht zu sehen</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Kamera einschalten</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Nächstes Prüffeld</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Voriges Prüffeld</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Feld bestätigen und weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Nachbarfeld</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Andere Lesart nehmen</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 bis Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Wert des Dienstes übernehmen</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Rahmen verschieben, mit Shift Größe ändern</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Seite des Führerscheins</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 bis Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Kamera und Bilder</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Code aus der App</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN vergessen oder Handy verloren?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN oder Passphrase</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Eigene PIN oder Passphrase wählen</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>Ihre jetzige kennt noch jemand, %1. Die neue wird niemand kennen.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Zweiten Faktor einrichten</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Teamleiter und Revisoren melden sich zusätzlich mit einem Code an.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Der Arbeitsplatz ist gesperrt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Was in Arbeit war, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Bitte Ihren Namen und Ihre PIN oder Passphrase eingeben.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Seite automatisch erkennen</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Welche Seite das ist</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Ecken auf die Karte setzen. Pfeile verschieben, Leertaste: nächste Ecke</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Lesen (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Von Hand eingetippt, ohne Bild.
Öffnen Sie eines, um es neben den Feldern zu sehen.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>Das Foto selbst wurde nicht aufbewahrt. Öffnen Sie das Bild erneut, um die Ecken zu setzen.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Die Ecken überkreuzen sich. Setzen Sie sie der Reihe nach auf die Karte: oben links, oben rechts, unten rechts, unten links.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Angenommene Führerscheine bleiben nur bis zum Schließen des Programms gespeichert, es sei denn, Sie wählen dafür eine Passphrase.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Schlüsselbund erneut fragen</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Datensätze öffnen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Die Datensätze werden gespeichert und nur von diesem Computer verschlossen. Drucken Sie den Wiederherstellungsschlüssel: Ohne ihn gehen sie mit dem Computer verloren.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk ist schon in einem anderen Fenster geöffnet, das die Datensätze hat. Arbeiten Sie dort weiter; aus diesem wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Dieser Arbeitsplatz hat schon eigene Schlüssel.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Die Schlüssel werden gerade gewechselt; es geht beim nächsten Mal weiter.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Kamerabild: Testkarte ist zu sehen</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Kamerabild: keine Testkarte zu sehen</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Kein Bild von der Kamera</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>Der Führerschein, entzerrt</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Dieser hier ist erfunden. Das Bild folgt dem Feld, auf dem Sie gerade sind.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Nur Fragliches wartet auf Sie</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>Was nicht sicher ist, ist markiert. Tab führt zum nächsten Feld, Enter bestätigt es.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Andere Lesart mit einer Taste</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 übernimmt die erste hier aufgeführte Lesart. Oder tippen Sie ein, was auf der Karte steht.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Fahrzeug und Zeitraum</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>Davon hängen die Prüfungen ab: Klasse, Alter und Gültigkeit bis zur Rückgabe.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Prüfungen für diese Miete</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Jede ist bestanden, zu beachten oder nicht bestanden. Shift+F1 sagt, warum, und worauf die Regel beruht.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Annehmen, und der Nächste bitte</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter speichert den Führerschein und leert den Arbeitsplatz. In diesem Rundgang wird nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Rundgang beenden (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Rundgang (1 Minute)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Neu hier? Sehen Sie den Arbeitsplatz an einem erfundenen Führerschein in Aktion.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Kommt ein Führerschein mit einer dieser Nummern auf den Arbeitsplatz, ist eine Prüfung nicht bestanden und zeigt den Grund. Die Liste enthält keine Nummern, nur Merkmale, an denen sie erkannt werden; sie lässt sich befragen, aber nicht lesen.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Steht sie auf der Liste?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>Auf die &amp;Liste setzen</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>Führerschein&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Sieht jeder, der den Führerschein auf dem Arbeitsplatz hat; schreiben Sie nur, wofür Sie einstehen können.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>%n Nummer steht auf der Liste.</numerusform>
            <numerusform>%n Nummern stehen auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>Sie steht seit %1 auf der Liste: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>Sie steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>Die Nummer ist jetzt auf der Liste.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>Die Nummer ist von der Liste entfernt.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (von Ihrer Firma festgelegt; üblich: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>An der Stelle auf der Karte war nichts Lesbares zu finden.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Mindestens ein Zeichen wurde nicht so sicher gelesen, dass es ungeprüft gelten kann. Es ist markiert.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>So gelesen war es unmöglich. Genau eine Änderung macht es stimmig, und sie wurde vorgenommen.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>So gelesen war es unmöglich, und mehrere Änderungen würden es stimmig machen.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Diesen Wert kann kein Führerschein zeigen.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Ein anderes Feld, eine andere Seite oder der Dienst sagt etwas anderes.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Spiegelung, Unschärfe oder ein Finger verdeckt einen Teil davon.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Mehr im Handbuch</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Was geprüft wird und warum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Wenn nicht erfüllt</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Regel %1; eine Richtliniendatei der Firma kann das ändern.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Sicherheit der Lesung</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Vergleichen Sie es mit der Karte. Enter bestätigt es; oder tippen Sie ein, was gedruckt ist.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Vergleichen Sie es mit der Karte. Enter bestätigt es, Alt+1 übernimmt die andere Lesart; oder tippen Sie ein, was gedruckt ist.</translation>
    </message>
</context>
</TS>
