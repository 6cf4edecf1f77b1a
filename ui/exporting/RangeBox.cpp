#include "ui/exporting/RangeBox.h"

#include "ui/style/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int RangeBoxDateChrome = 56; // px: padding, border and the button of a date field
enum Choice { Today, Week, Month, All, FromTo };

} // namespace

RangeBox::RangeBox(const QDate &today, QWidget *parent)
    : QWidget(parent), m_today(today), m_choice(new QComboBox(this)), m_dates(new QWidget(this)),
      m_from(makeDate(tr("From"))), m_to(makeDate(tr("To")))
{
    m_choice->addItems({tr("Today"), tr("The last 7 days"), tr("The last 30 days"),
                        tr("All records"), tr("From … to …")});
    m_choice->setAccessibleName(tr("Accepted"));
    m_from->setDate(today.addDays(-6));
    m_to->setMinimumDate(m_from->date());
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(8);
    dates->addWidget(m_from, 1);
    dates->addWidget(new QLabel(QStringLiteral("–"), m_dates));
    dates->addWidget(m_to, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_choice);
    layout->addWidget(m_dates);
    setFocusProxy(m_choice);
    showDates();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showDates();
        Q_EMIT rangeChanged();
    });
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) {
        m_to->setMinimumDate(date);
        Q_EMIT rangeChanged();
    });
    connect(m_to, &QDateEdit::dateChanged, this, &RangeBox::rangeChanged);
}

QDateEdit *RangeBox::makeDate(const QString &name)
{
    auto *edit = new QDateEdit(m_today, m_dates);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setLayoutDirection(Qt::LeftToRight); // Qt would turn year, month and day about
    const int digits = edit->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00"));
    edit->setMinimumWidth(digits + typeScaled(RangeBoxDateChrome));
    edit->setAccessibleName(name);
    return edit;
}

void RangeBox::showDates()
{
    m_dates->setVisible(m_choice->currentIndex() == FromTo);
}

DateRange RangeBox::range() const
{
    switch (m_choice->currentIndex()) {
    case Today:
        return {m_today, m_today};
    case Week:
        return {m_today.addDays(-6), m_today};
    case Month:
        return {m_today.addDays(-29), m_today};
    case FromTo:
        return {m_from->date(), m_to->date()};
    default:
        return {};
    }
}

} // namespace licencedesk
