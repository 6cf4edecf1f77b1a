#pragma once
// A corrected file read back: what would change in which record, line by line, what is refused and
// why. Nothing is changed before it is applied; then everything of the file is, or nothing.

#include "exporting/Corrections.h"
#include "ui/records/DeskRecords.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace licencedesk {

class CorrectionsDialog : public QDialog
{
    Q_OBJECT

public:
    CorrectionsDialog(DeskRecords &records, const QString &path, QWidget *parent = nullptr);

    QString summary() const;
    QTableWidget *table() const { return m_table; }
    QPushButton *applyButton() const { return m_apply; }

private:
    void show(const CorrectionReport &report);
    void addLine(const CorrectionLine &line);
    void apply();

    DeskRecords &m_records;
    CorrectionReport m_report;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_apply;
};

} // namespace licencedesk
