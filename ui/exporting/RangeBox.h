#pragma once
// Which days: today, the last 7 or 30, all, or from one to another.

#include "ui/exporting/ExportService.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;

namespace licencedesk {

class RangeBox : public QWidget
{
    Q_OBJECT

public:
    explicit RangeBox(const QDate &today, QWidget *parent = nullptr);

    DateRange range() const;

Q_SIGNALS:
    void rangeChanged();

private:
    QDateEdit *makeDate(const QString &name);
    void showDates();

    QDate m_today;
    QComboBox *m_choice;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace licencedesk
