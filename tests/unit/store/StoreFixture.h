#pragma once
// A store of invented people: in a folder of its own that goes with it, or, where
// LICENCEDESK_TEST_POSTGRES names a server, in a schema of its own there.

#include "records/LicenceRecord.h"
#include "store/RecordStore.h"
#include "vault/VaultSetup.h"

#include <QSqlQuery>
#include <QTemporaryDir>

#include <functional>

namespace licencedesk::test {

class SetClock final : public Clock
{
public:
    QDateTime now() const override
    {
        if (whenAsked) {
            whenAsked();
        }
        return time;
    }

    std::function<void()> whenAsked;
    QDateTime time{QDate(2026, 11, 21), QTime(4, 0), Qt::UTC};
};

/// Whatever went wrong, for QVERIFY2.
template <typename T>
QByteArray said(const Result<T> &result)
{
    return result ? QByteArray()
                  : QByteArray::number(static_cast<int>(result.error().kind)) + ' ' +
                        result.error().message.toUtf8() + ' ' + result.error().detail.toUtf8();
}

#define VERIFY_DONE(expression)                                                                    \
    do {                                                                                           \
        const auto &outcome_ = (expression);                                                       \
        QVERIFY2(outcome_.has_value(), licencedesk::test::said(outcome_).constData());             \
    } while (false)

bool onPostgreSql();
/// The server of the tests as somebody; the schema that unqualified names mean may be given.
StoreLocation serverLocation(const QString &user, const QString &schema = {});

/// One key for all stores of a process: two counters of one firm.
const VaultWithMaster &firmKeys();
Vault firmVault();

class StoreFixture
{
public:
    enum class On { Either, Sqlite, PostgreSql };
    explicit StoreFixture(On where = On::Either);
    ~StoreFixture();
    Q_DISABLE_COPY_MOVE(StoreFixture)

    /// Opened, unlocked, with somebody at the desk.
    std::unique_ptr<Store> open();
    /// Only opened.
    Result<std::unique_ptr<Store>> tryOpen() { return Store::open(location, clock); }
    QString folder() const { return m_folder.path(); }

    StoreLocation location;
    SetClock clock;
    Actor actor{QStringLiteral("li"), QStringLiteral("north")};

private:
    QTemporaryDir m_folder;
    QString m_schema; ///< empty: a file
};

struct Person
{
    QString number = QStringLiteral("11010519491231002X");
    QString name = QStringLiteral("样本花");
    QString core = {}; ///< number of the core barcode
};

/// A verified licence, accepted now at the store's counter, under a new id.
LicenceRecord acceptedRecord(const Store &store, const Person &person = {});
/// The same, kept. Fails the test when it was not.
LicenceRecord keptRecord(Store &store, const Person &person = {});

/// A main page with a picture whose portrait is red and whose rest is white.
DraftPage pictureOfCard();

QStringList idsOf(const std::vector<RecordSummary> &records);

} // namespace licencedesk::test
