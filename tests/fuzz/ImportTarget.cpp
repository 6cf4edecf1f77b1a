// Files that come back: corrected tables as CSV or JSON in any encoding, records as JSON.

#include "exporting/Corrections.h"
#include "exporting/CsvRows.h"
#include "exporting/DecodedFile.h"
#include "exporting/JsonExport.h"
#include "exporting/JsonLines.h"
#include "tests/fuzz/Demand.h"

using namespace licencedesk;

namespace {

/// Knows every id below a prefix, so that mutated ids are known and unknown ones.
class OneCustomer final : public KnownRecords
{
public:
    Result<std::optional<RecordSummary>> find(const QUuid &id) const override
    {
        if (!id.toString(QUuid::WithoutBraces).startsWith(QLatin1String("0191"))) {
            return std::nullopt;
        }
        RecordSummary summary;
        summary.id = id;
        summary.state = RecordState::Verified;
        summary.values = {{FieldId::LicenceNumber, QStringLiteral("110105194912310021")},
                          {FieldId::Name, QStringLiteral("张样本")},
                          {FieldId::ValidTo, QStringLiteral("2030-05-20")}};
        return summary;
    }
};

void demandSound(const CorrectionLine &line)
{
    demand(line.line >= 1);
    demand((line.kind == CorrectionKind::Changed) == !line.changes.empty());
    demand((line.kind == CorrectionKind::Refused) == !line.reasons.isEmpty());
    for (const FieldChange &change : line.changes) {
        demand(change.before != change.after);
    }
}

void feedCorrections(const QByteArray &bytes)
{
    const auto report = readCorrections(bytes, OneCustomer());
    if (!report) {
        demand(!report.error().message.isEmpty());
        return;
    }
    for (const CorrectionLine &line : report->lines) {
        demandSound(line);
    }
}

void feedText(const QString &text)
{
    for (const CsvRow &row : csvRows(text)) {
        demand(row.line >= 1 && !row.cells.isEmpty());
        for (const QString &cell : row.cells) {
            (void)unguarded(cell);
        }
    }
    for (const JsonLine &line : jsonLines(text)) {
        demand(line.line >= 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    feedCorrections(bytes);
    if (const auto file = decodeFile(bytes)) {
        feedText(file->text);
    }
    if (const auto pages = pagesFromJson(bytes); !pages) {
        demand(!pages.error().message.isEmpty());
    }
    return 0;
}
