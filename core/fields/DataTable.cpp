#include "fields/DataTable.h"

#include <QFile>

namespace licencedesk {

DataTable::DataTable(QString text) : m_text(std::move(text))
{
    for (const QStringView line : QStringView(m_text).tokenize(u'\n')) {
        if (!line.isEmpty()) {
            m_lines.push_back(line);
        }
    }
}

QString dataText(QStringView fileName)
{
    QFile file(QStringLiteral(":/licencedesk/data/%1").arg(fileName));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("a data table is not compiled in");
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace licencedesk
