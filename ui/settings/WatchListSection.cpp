#include "ui/settings/WatchListSection.h"

#include "store/WatchList.h"
#include "ui/records/DeskRecords.h"
#include "ui/style/LocaleText.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace licencedesk {

namespace {
constexpr int ShortestNumber = 6; // characters: foreign licences have short ones
}

WatchListSection::WatchListSection(DeskRecords &records, QWidget *parent)
    : SettingsSection(
          tr("Do-not-rent list"),
          tr("When a licence with one of these numbers comes to the desk, a check fails "
             "and shows the reason. The list keeps no numbers, only what recognises "
             "them; it can be asked but not read."),
          parent),
      m_records(records), m_number(privateEdit()), m_why(new QLineEdit),
      m_ask(new QPushButton(tr("&Is it on the list?"))),
      m_add(new QPushButton(tr("&Put on the list"))), m_lift(new QPushButton(tr("&Take off")))
{
    addGroup({});
    m_count = addText({});
    addField(tr("Licence &number"), m_number);
    addField(tr("&Reason"), m_why,
             tr("Shown to whoever has the licence on the desk; write only what you can justify."));
    addRow({m_ask, m_add, m_lift});
    m_said = addSaid();
    for (QLineEdit *edit : {m_number, m_why}) {
        connect(edit, &QLineEdit::textChanged, this, &WatchListSection::judge);
    }
    connect(m_number, &QLineEdit::textChanged, m_said, &SaidLine::clear);
    connect(m_number, &QLineEdit::returnPressed, m_ask, &QPushButton::click);
    connect(m_why, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_ask, &QPushButton::clicked, this, &WatchListSection::ask);
    connect(m_add, &QPushButton::clicked, this, &WatchListSection::add);
    connect(m_lift, &QPushButton::clicked, this, &WatchListSection::lift);
    judge();
}

QString WatchListSection::countText() const
{
    return m_count->text();
}

void WatchListSection::refresh()
{
    const auto may = m_records.require(Permission::EditWatchList);
    setReason(may ? QString() : may.error().message);
    const auto count = WatchList(m_records.store()).count();
    m_count->setText(count ? tr("%n number(s) are on the list.", nullptr, *count)
                           : count.error().message);
}

void WatchListSection::judge()
{
    const bool number = m_number->text().trimmed().size() >= ShortestNumber;
    m_ask->setEnabled(number);
    m_lift->setEnabled(number);
    m_add->setEnabled(number && !m_why->text().trimmed().isEmpty());
}

void WatchListSection::ask()
{
    const auto found = WatchList(m_records.store()).find(m_number->text());
    if (!found) {
        say(m_said, found.error());
    } else if (*found) {
        const WatchEntry &entry = **found;
        m_said->say(
            Tone::Warning,
            tr("It has been on the list since %1: %2").arg(dayText(entry.when), entry.reason));
    } else {
        m_said->say(Tone::Passed, tr("It is not on the list."));
    }
}

void WatchListSection::add()
{
    const auto added = WatchList(m_records.store()).add(m_number->text(), m_why->text().trimmed());
    if (!added) {
        say(m_said, added.error());
        return;
    }
    m_number->clear();
    m_why->clear();
    m_said->say(Tone::Passed, tr("The number is now on the list."));
    m_records.tellChanged();
}

void WatchListSection::lift()
{
    const auto lifted = WatchList(m_records.store()).lift(m_number->text());
    if (!lifted) {
        m_said->say(lifted.error().kind == ErrorKind::NotFound ? Tone::Warning : Tone::Failed,
                    lifted.error().message);
        return;
    }
    m_number->clear();
    m_said->say(Tone::Passed, tr("The number was taken off the list."));
    m_records.tellChanged();
}

} // namespace licencedesk
