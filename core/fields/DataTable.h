#pragma once
// One text file of resources/data, kept whole in memory; its lines are views into it.

#include <QString>

#include <vector>

namespace licencedesk {

class DataTable
{
public:
    explicit DataTable(QString text);
    DataTable(const DataTable &) = delete; // the views would point into the other's text
    DataTable &operator=(const DataTable &) = delete;
    ~DataTable() = default;

    const std::vector<QStringView> &lines() const { return m_lines; }

private:
    QString m_text;
    std::vector<QStringView> m_lines;
};

/// resources/data/\p fileName as compiled in. A missing one is a bug of the build and ends the
/// program.
QString dataText(QStringView fileName);

} // namespace licencedesk
