#include "store/AuditRow.h"

#include <QCborArray>
#include <QCborValue>
#include <QSqlQuery>

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

struct Word
{
    AuditAct act;
    const char *key;
};

// Written into the log and hashed: never to be changed.
constexpr std::array Words = {
    Word{AuditAct::Accepted, "accepted"},
    Word{AuditAct::Revised, "revised"},
    Word{AuditAct::Overrode, "overrode"},
    Word{AuditAct::Revealed, "revealed"},
    Word{AuditAct::Opened, "opened"},
    Word{AuditAct::Exported, "exported"},
    Word{AuditAct::Submitted, "submitted"},
    Word{AuditAct::Consented, "consented"},
    Word{AuditAct::Withdrawn, "withdrawn"},
    Word{AuditAct::Deleted, "deleted"},
    Word{AuditAct::Purged, "purged"},
    Word{AuditAct::PersonExported, "person_exported"},
    Word{AuditAct::SignedIn, "signed_in"},
    Word{AuditAct::SignInRefused, "sign_in_refused"},
    Word{AuditAct::SignedOut, "signed_out"},
    Word{AuditAct::AccountChanged, "account_changed"},
    Word{AuditAct::SettingChanged, "setting_changed"},
    Word{AuditAct::WatchListChanged, "watch_list_changed"},
    Word{AuditAct::KeysChanged, "keys_changed"},
    Word{AuditAct::BackedUp, "backed_up"},
    Word{AuditAct::Restored, "restored"},
    Word{AuditAct::Imported, "imported"},
    Word{AuditAct::ClockSetBack, "clock_set_back"},
};

} // namespace

QString auditKey(AuditAct act)
{
    const auto it =
        std::find_if(Words.begin(), Words.end(), [act](Word word) { return word.act == act; });
    return QString::fromLatin1(it->key);
}

std::optional<AuditAct> auditActFromKey(QStringView key)
{
    for (const Word word : Words) {
        if (key == QLatin1String(word.key)) {
            return word.act;
        }
    }
    return std::nullopt;
}

QString auditIdText(QUuid id)
{
    return id.isNull() ? QStringLiteral("") : id.toString(QUuid::WithoutBraces);
}

QByteArray auditBytes(const AuditEntry &entry)
{
    return QCborArray{entry.chain,         entry.number, entry.at.toMSecsSinceEpoch(),
                      auditKey(entry.act), entry.who,    auditIdText(entry.record),
                      entry.detail}
        .toCborValue()
        .toCbor();
}

AuditEntry auditEntryOf(const QSqlQuery &row)
{
    AuditEntry entry;
    entry.chain = row.value(0).toString();
    entry.number = row.value(1).toLongLong();
    entry.at = QDateTime::fromMSecsSinceEpoch(row.value(2).toLongLong(), Qt::UTC);
    entry.act = auditActFromKey(row.value(3).toString()).value_or(AuditAct::SettingChanged);
    entry.who = row.value(4).toString();
    entry.record = QUuid::fromString(row.value(5).toString());
    entry.detail = row.value(6).toString();
    entry.hash = row.value(7).toByteArray();
    return entry;
}

bool isAsWritten(const AuditEntry &entry, const QSqlQuery &row)
{
    return row.value(3).toString() == auditKey(entry.act) &&
           row.value(5).toString() == auditIdText(entry.record);
}

} // namespace licencedesk
