#include "ui/settings/CustomerSection.h"

#include "store/CustomerData.h"
#include "ui/records/DeskRecords.h"
#include "ui/settings/ConfirmPanel.h"
#include "ui/shell/FilePort.h"
#include "ui/style/LocaleText.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace licencedesk {

CustomerSection::CustomerSection(DeskRecords &records, FilePort &files, QWidget *parent)
    : SettingsSection(tr("Customer"),
                      tr("A customer may ask what is kept about them, and that it be deleted. Ask "
                         "for their licence first."),
                      parent),
      m_records(records), m_files(files), m_number(privateEdit()),
      m_find(new QPushButton(tr("&Find"))),
      m_save(new QPushButton(tr("&Save everything as files…"))),
      m_remove(new QPushButton(tr("&Delete all records…")))
{
    addGroup({});
    addField(tr("Licence &number, whole"), m_number);
    addRow({m_find});
    m_found = addSaid();
    addRow({m_save, m_remove});
    m_confirm = addConfirm();
    m_said = addSaid();
    connect(m_number, &QLineEdit::textChanged, this, &CustomerSection::forget);
    connect(m_number, &QLineEdit::returnPressed, m_find, &QPushButton::click);
    connect(m_find, &QPushButton::clicked, this, &CustomerSection::find);
    connect(m_save, &QPushButton::clicked, this, &CustomerSection::askSave);
    connect(m_remove, &QPushButton::clicked, this, &CustomerSection::askRemove);
    forget();
}

void CustomerSection::refresh()
{
    const auto mayExport = m_records.require(Permission::ExportPerson);
    const bool mayDelete = m_records.may(Permission::DeleteRecord);
    setReason(mayExport || mayDelete ? QString() : mayExport.error().message);
    m_save->setVisible(mayExport.has_value());
    m_remove->setVisible(mayDelete);
}

void CustomerSection::forget()
{
    m_find->setEnabled(!m_number->text().trimmed().isEmpty());
    m_save->setEnabled(false);
    m_remove->setEnabled(false);
    m_found->clear();
    m_said->clear();
    m_confirm->withdraw();
}

void CustomerSection::find()
{
    forget();
    const auto known = RecordStore(m_records.store()).familiarity(m_number->text(), {});
    const auto watched = WatchList(m_records.store()).find(m_number->text());
    if (!known || !watched) {
        say(m_found, known ? watched.error() : known.error());
        return;
    }
    const int count = static_cast<int>(known->sameNumber.size());
    if (count == 0 && !*watched) {
        m_found->say(Tone::Neutral, tr("Nothing is kept about this number."));
        return;
    }
    QStringList parts;
    if (count > 0) {
        parts << tr("%n record(s), from %1 to %2", nullptr, count)
                     .arg(dayText(known->sameNumber.back().acceptedAt),
                          dayText(known->sameNumber.front().acceptedAt));
    }
    if (*watched) {
        parts << tr("an entry on the do-not-rent list");
    }
    m_found->say(Tone::Accent, tr("Kept: %1.").arg(parts.join(tr(", "))));
    m_save->setEnabled(true);
    m_remove->setEnabled(count > 0);
}

void CustomerSection::askSave()
{
    m_said->clear();
    m_confirm->ask(tr("The files hold everything in clear: numbers, names, pictures, and who had "
                      "the records open. Give them to the customer alone and delete them "
                      "afterwards. It is noted in the audit log."),
                   tr("Save the files in clear"), [this] { save(); });
}

void CustomerSection::save()
{
    // The name of the file says nothing about the customer.
    const QString name = QStringLiteral("customer-data-%1.json")
                             .arg(m_records.store().clock().today().toString(Qt::ISODate));
    const QString path = m_files.chooseSave(tr("Save everything about one customer"), name);
    if (path.isEmpty()) {
        return;
    }
    const auto saved = exportCustomer(m_records.store(), m_number->text(), path);
    if (!saved) {
        say(m_said, saved.error());
        return;
    }
    const QString json = QDir::toNativeSeparators(saved->json);
    m_said->say(Tone::Passed, saved->pdf.isEmpty()
                                  ? tr("Saved as %1").arg(json)
                                  : tr("Saved as %1, and to print as %2")
                                        .arg(json, QDir::toNativeSeparators(saved->pdf)));
    m_records.tellChanged();
}

void CustomerSection::askRemove()
{
    m_said->clear();
    m_confirm->ask(tr("All records of this customer are deleted for good, pictures included. Who "
                      "deleted them, and when, stays in the audit log."),
                   tr("Delete them for good"), [this] { remove(); });
}

void CustomerSection::remove()
{
    const auto removed = removeCustomer(m_records.store(), m_number->text());
    if (!removed) {
        say(m_said, removed.error());
        return;
    }
    m_number->clear(); // and with it what was found
    m_said->say(Tone::Passed, tr("%n record(s) deleted.", nullptr, *removed));
    m_records.tellChanged();
}

} // namespace licencedesk
