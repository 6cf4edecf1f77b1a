#include "tests/gui/StoreBench.h"

#include <QTest>

namespace licencedesk::test {

StoreBench::StoreBench()
{
    records.setActor({QStringLiteral("li"), QStringLiteral("north")});
    records.setSession(&session);
}

void StoreBench::open()
{
    session.open(StoreLocation::file(path(QStringLiteral("records.db"))),
                 StoreSession::Sharing::Exclusive);
    const auto settled = [this] { return session.state() != StoreSession::State::Opening; };
    bool isSettled = QTest::qWaitFor(settled);
    if (session.state() == StoreSession::State::NeedsSetUp) {
        session.setUp(Cipher::Aes256Gcm, {}, [](const Result<void> &) {});
        isSettled = QTest::qWaitFor([this] { return session.store() != nullptr; });
    }
    if (!isSettled || !session.store()) {
        qFatal("The records do not open");
    }
}

QUuid StoreBench::keep(const Person &person)
{
    const LicenceRecord record = acceptedRecord(store(), person);
    if (!records.keep(record, {})) {
        qFatal("A record was not kept");
    }
    return record.id;
}

std::vector<AuditEntry> StoreBench::entries(AuditAct act)
{
    AuditQuery query;
    query.act = act;
    return AuditLog(store()).find(query).value_or(std::vector<AuditEntry>());
}

} // namespace licencedesk::test
