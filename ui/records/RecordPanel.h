#pragma once
// One record beside the list: its values, the checks that did not pass, where it went and who has
// looked at it in the last thirty days.

#include "exporting/ExportColumns.h"
#include "ui/records/DeskRecords.h"
#include "ui/style/LinePanel.h"

namespace licencedesk {

class RecordPanel : public LinePanel
{
    Q_OBJECT

public:
    explicit RecordPanel(DeskRecords &records, QWidget *parent = nullptr);

    /// A null id: nothing.
    void show(QUuid id, Masking masking);

private:
    void addHeading(const QString &text);
    void addLine(const QString &label, const QString &text);
    void addSentence(const QString &text);
    void addValues(const LicenceRecord &record, Masking masking);
    void addChecks(const LicenceRecord &record);
    void addHistory(const LicenceRecord &record);

    DeskRecords &m_records;
};

/// "Shown in clear", for the log and for this panel.
QString auditActText(AuditAct act);

} // namespace licencedesk
