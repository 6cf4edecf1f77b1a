#include "exporting/RecordSource.h"

#include "exporting/JsonExport.h"

#include <QJsonDocument>

namespace licencedesk {

ListSource::ListSource(std::vector<LicenceRecord> records) : m_records(std::move(records)) {}

Result<bool> ListSource::next()
{
    if (m_next == m_records.size()) {
        return false;
    }
    m_summary = summaryOf(m_records[m_next++]);
    return true;
}

Result<QByteArray> ListSource::json() const
{
    return QJsonDocument(toJson(m_records[m_next - 1])).toJson(QJsonDocument::Compact);
}

} // namespace licencedesk
