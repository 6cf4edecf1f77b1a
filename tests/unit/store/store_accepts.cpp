// store_accepts FILE COUNT: accepts so many records at a desk, and after each, once it is safe,
// prints its id and how many microseconds it took. Standard input has the key. Killed in tests.
#include "tests/unit/store/StoreFixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

Result<std::unique_ptr<Store>> unlocked(const QString &path, const Secret &master)
{
    static const SystemClock clock;
    auto store = Store::open(StoreLocation::file(path), clock);
    if (!store) {
        return store;
    }
    return vaultHeaderFromJson((*store)->vaultHeader().value().value())
        .and_then([&](const VaultHeader &header) { return openVault(header, master); })
        .map([&](Vault vault) {
            (*store)->unlock(std::move(vault));
            (*store)->setActor({QStringLiteral("li"), QStringLiteral("north")});
            return *std::move(store);
        });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    char key[128] = {};
    if (argc != 3 || !std::fgets(key, sizeof key, stdin)) {
        return 2;
    }
    const Secret master(QByteArray::fromHex(QByteArray(key).trimmed()));
    const auto store = unlocked(QString::fromLocal8Bit(argv[1]), master);
    if (!store) {
        std::fprintf(stderr, "%s\n", said(store).constData());
        return 1;
    }
    const PageImage picture{DocumentPage::Main, QByteArray(60'000, 'x')}; // bytes, as a card's JPEG
    for (int left = QByteArray(argv[2]).toInt(); left > 0; --left) {
        const LicenceRecord record = acceptedRecord(**store);
        QElapsedTimer timer;
        timer.start();
        const auto kept = RecordStore(**store).keep(record, {picture});
        const auto microseconds = static_cast<long long>(timer.nsecsElapsed() / 1000);
        if (!kept) {
            std::fprintf(stderr, "%s\n", said(kept).constData());
            return 1;
        }
        std::printf("%s %lld\n", qPrintable(recordIdText(record.id)), microseconds);
        std::fflush(stdout);
    }
    return 0;
}
