#pragma once
// How far the export is, and what became of it.

#include "exporting/ExportRecords.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace licencedesk {

class StateMark;

class ExportStatus : public QWidget
{
    Q_OBJECT

public:
    explicit ExportStatus(QWidget *parent = nullptr);

    void showReady(const QString &sentence); ///< what would happen, or what is missing
    void showProgress(qint64 done, qint64 expected);
    void showResult(const Result<ExportReceipt> &result);
    QString sentence() const;

private:
    void say(const QString &sentence);

    StateMark *m_mark;
    QLabel *m_sentence;
    QProgressBar *m_bar;
};

} // namespace licencedesk
