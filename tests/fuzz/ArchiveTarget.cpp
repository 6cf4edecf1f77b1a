// What stands before sealed bytes, which anybody can change: heads of archives, backups and vaults,
// envelopes; and a summary as it comes out of one. No passphrase is ever stretched here: what is
// let through would only be slow.

#include "exporting/ArchiveHeader.h"
#include "store/BackupFile.h"
#include "store/RecordCodec.h"
#include "tests/fuzz/Demand.h"
#include "vault/Envelope.h"
#include "vault/HeaderSeal.h"

#include <QBuffer>
#include <QJsonDocument>

using namespace licencedesk;

namespace {

void feedArchive(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    if (const auto header = readArchiveHeader(file)) {
        demand(isSensible(header->cost));
        demand(bytes.startsWith(header->bytes()));
    }
}

/// In two pieces, as an archive gives them.
void feedBackup(const QByteArray &bytes)
{
    BackupSplitter splitter(QStringLiteral("/dev/null"), {});
    const qsizetype half = bytes.size() / 2;
    const bool taken = splitter.write(QByteArrayView(bytes).first(half)).has_value() &&
                       splitter.write(QByteArrayView(bytes).sliced(half)).has_value();
    demand(!taken || splitter.finish().has_value() == splitter.head().has_value());
}

void feedHeader(const QByteArray &bytes)
{
    const auto header = vaultHeaderFromJson(QJsonDocument::fromJson(bytes).object());
    if (!header) {
        demand(!header.error().message.isEmpty());
        return;
    }
    demand(vaultHeaderFromJson(toJson(*header)) == header);
    demand(!header->generations.empty());
    for (const KeySlot &slot : header->keySlots) {
        demand(slot.kind != SlotKind::Passphrase || isSensible(slot.cost));
    }
    static const Secret nobodys(QByteArray(KeyBytes, 'k'));
    demand(!checkHeader(*header, nobodys));
}

void feedSummary(const QByteArray &bytes)
{
    RecordSummary summary;
    if (!decodeSummary(bytes, summary)) {
        demand(summary.values.empty());
    }
}

void feedEnvelope(const QByteArray &bytes)
{
    if (const auto envelope = parseEnvelope(bytes)) {
        const SealingKey key{envelope->cipher, envelope->generation,
                             Secret(QByteArray(cipherKeyBytes(envelope->cipher), 'k'))};
        demand(!openEnvelope(key, *envelope, "elsewhere"));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    feedArchive(bytes);
    feedBackup(bytes);
    feedHeader(bytes);
    feedEnvelope(bytes);
    feedSummary(bytes);
    return 0;
}
