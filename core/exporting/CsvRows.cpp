#include "exporting/CsvRows.h"

#include "exporting/CsvExport.h"

#include <algorithm>

namespace licencedesk {

namespace {

QChar separatorOf(const QString &text)
{
    const QStringView header = QStringView(text).left(text.indexOf(u'\n'));
    QChar most = u',';
    for (const QChar each : {u';', u'\t'}) {
        most = header.count(each) > header.count(most) ? each : most;
    }
    return most;
}

class CsvReader
{
public:
    explicit CsvReader(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    std::vector<CsvRow> rows()
    {
        while (m_at < m_text.size()) {
            take(m_text[m_at++]);
        }
        m_row.isClosed = !m_isQuoted;
        endRow();
        return std::move(m_rows);
    }

private:
    void take(QChar character)
    {
        m_line += character == u'\n' ? 1 : 0;
        if (m_isQuoted) {
            takeQuoted(character);
        } else if (character == u'"' && m_cell.isEmpty()) {
            m_isQuoted = true;
        } else if (character == m_separator) {
            endCell();
        } else if (character == u'\n') {
            endRow();
        } else if (character != u'\r') {
            m_cell += character;
        }
    }

    void takeQuoted(QChar character)
    {
        if (character != u'"') {
            m_cell += character;
        } else if (nextIs(u'"')) {
            m_cell += m_text[m_at++];
        } else {
            m_isQuoted = false;
        }
    }

    bool nextIs(QChar character) const { return m_at < m_text.size() && m_text[m_at] == character; }

    void endCell()
    {
        m_row.cells.append(m_cell);
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        const bool isEmpty =
            std::all_of(m_row.cells.begin(), m_row.cells.end(),
                        [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isEmpty) {
            m_rows.push_back(m_row);
        }
        m_row = {m_line, {}, true};
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isQuoted = false;
    QString m_cell;
    CsvRow m_row;
    std::vector<CsvRow> m_rows;
};

} // namespace

std::vector<CsvRow> csvRows(const QString &text)
{
    return CsvReader(text).rows();
}

QString unguarded(const QString &cell)
{
    if (cell.startsWith(QLatin1String("=\"")) && cell.endsWith(u'"') && cell.size() > 2) {
        return cell.mid(2, cell.size() - 3);
    }
    const bool isGuarded = cell.startsWith(u'\'') && looksLikeFormula(QStringView(cell).mid(1));
    return isGuarded ? cell.mid(1) : cell;
}

} // namespace licencedesk
