#include "tests/unit/exporting/ManyRecords.h"

#include "exporting/JsonExport.h"
#include "tests/unit/exporting/SampleRecords.h"

#include <QJsonDocument>

namespace licencedesk::test {

ManyRecords::ManyRecords(qint64 count) : m_count(count)
{
    const LicenceRecord record = reviewedRecord();
    m_summary = summaryOf(record);
    m_json = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
}

/// Another id, file number and minute each, so that nothing is shared between two records.
Result<bool> ManyRecords::next()
{
    if (m_next == m_count) {
        return false;
    }
    if (const auto error = onNext ? onNext(m_next) : std::nullopt) {
        return tl::unexpected<Error>(*error);
    }
    ++m_next;
    m_summary.id.data1 = static_cast<uint>(m_next);
    m_summary.acceptedAt = m_summary.acceptedAt.addSecs(60);
    m_summary.counter = QStringLiteral("Counter %1").arg(m_next % 7);
    m_summary.values[FieldId::FileNumber] =
        QStringLiteral("%1").arg(m_next, 12, 10, QLatin1Char('0'));
    m_summary.values[FieldId::Name] = QStringLiteral("样本花") + QString::number(m_next % 10);
    return true;
}

} // namespace licencedesk::test
