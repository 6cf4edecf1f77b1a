#include "ui/desk/SessionRecords.h"

#include "exporting/CsvExport.h"
#include "exporting/JsonExport.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int KeptPictures = 30; // straightened cards of 3 MB each; older ones are read-only text

QByteArray toBytes(const std::vector<LicenceRecord> &records, ExportFormat format)
{
    if (format == ExportFormat::Json) {
        return toJson(records);
    }
    return toCsv(records, CsvOptions{format == ExportFormat::ExcelCsv});
}

} // namespace

void SessionRecords::add(LicenceRecord record, DraftPages pages)
{
    for (DraftPage &page : pages) {
        page.frame.image = QImage();
    }
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&record](const auto &each) {
        return each.record.id == record.id;
    });
    if (same != m_entries.end()) {
        *same = {std::move(record), std::move(pages)};
    } else {
        m_entries.push_back({std::move(record), std::move(pages)});
    }
    forgetOldPictures();
    Q_EMIT changed();
}

void SessionRecords::insert(int index, SessionEntry entry)
{
    m_entries.insert(m_entries.begin() + std::clamp(index, 0, count()), std::move(entry));
    Q_EMIT changed();
}

SessionEntry SessionRecords::take(int index)
{
    SessionEntry entry = std::move(m_entries.at(static_cast<std::size_t>(index)));
    m_entries.erase(m_entries.begin() + index);
    Q_EMIT changed();
    return entry;
}

void SessionRecords::forgetOldPictures()
{
    for (int i = 0; i < count() - KeptPictures; ++i) {
        for (DraftPage &page : m_entries[static_cast<std::size_t>(i)].pages) {
            page.reading.card.image = QImage();
        }
    }
}

Result<int> SessionRecords::exportTo(const ExportTarget &target)
{
    if (m_entries.empty()) {
        return failure(ErrorKind::Empty, tr("There is no accepted licence to export yet."));
    }
    std::vector<LicenceRecord> records;
    for (const SessionEntry &entry : m_entries) {
        records.push_back(entry.record);
    }
    const auto written = saveExport(target.path, toBytes(records, target.format));
    if (!written) {
        return tl::unexpected<Error>(written.error());
    }
    for (SessionEntry &entry : m_entries) {
        entry.record.state = RecordState::Exported;
    }
    Q_EMIT changed();
    return count();
}

} // namespace licencedesk
