#pragma once
// Records of invented people on a real store in a temporary file, opened as the program opens it,
// for pages that work on them.

#include "tests/gui/DeskBench.h"
#include "tests/unit/store/StoreFixture.h"
#include "ui/records/DeskRecords.h"
#include "vault/MemoryKeyStore.h"

namespace licencedesk::test {

class StoreBench
{
public:
    StoreBench();

    /// Opens what is there, or makes it. Ends the test program when it does not open.
    void open();
    Store &store() { return *session.store(); }
    /// Kept now; its id.
    QUuid keep(const Person &person = {});
    std::vector<AuditEntry> entries(AuditAct act);
    QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    SetClock clock;
    MemoryKeyStore keys;
    DeskSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    FakeFilePort files;
    StoreSession session{clock, keys};
    DeskRecords records{clock};
};

} // namespace licencedesk::test
