#include "exporting/JsonLines.h"

#include <QJsonDocument>

namespace licencedesk {

namespace {

/// Finds where objects begin and end by their braces, outside of strings.
class ObjectFinder
{
public:
    explicit ObjectFinder(const QString &text) : m_text(text) {}

    std::vector<JsonLine> lines()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            take(i);
        }
        if (m_depth > 0) {
            m_lines.push_back({m_beginLine, std::nullopt}); // cut off
        }
        return std::move(m_lines);
    }

private:
    void take(qsizetype at)
    {
        const QChar character = m_text[at];
        m_line += character == u'\n' ? 1 : 0;
        if (m_isString) {
            takeOfString(character);
        } else if (m_depth == 0 && isForeign(character)) {
            addForeign();
        } else if (character == u'"') {
            m_isString = true;
        } else if (character == u'{' && m_depth++ == 0) {
            m_begin = at;
            m_beginLine = m_line;
        } else if (character == u'}' && m_depth > 0 && --m_depth == 0) {
            add(QStringView(m_text).mid(m_begin, at + 1 - m_begin));
        }
    }

    /// Between objects stand commas, brackets and blanks, and nothing else.
    static bool isForeign(QChar character)
    {
        return !character.isSpace() && !QStringLiteral(",[]{").contains(character);
    }

    /// Once a line.
    void addForeign()
    {
        if (m_lines.empty() || m_lines.back().line != m_line) {
            m_lines.push_back({m_line, std::nullopt});
        }
    }

    void takeOfString(QChar character)
    {
        if (m_isEscaped) {
            m_isEscaped = false;
        } else if (character == u'\\') {
            m_isEscaped = true;
        } else if (character == u'"') {
            m_isString = false;
        }
    }

    void add(QStringView object)
    {
        const QJsonDocument document = QJsonDocument::fromJson(object.toUtf8());
        m_lines.push_back(
            {m_beginLine, document.isObject() ? std::optional(document.object()) : std::nullopt});
    }

    const QString &m_text;
    std::vector<JsonLine> m_lines;
    qsizetype m_begin = 0;
    int m_beginLine = 1;
    int m_line = 1;
    int m_depth = 0;
    bool m_isString = false;
    bool m_isEscaped = false;
};

} // namespace

std::vector<JsonLine> jsonLines(const QString &text)
{
    return ObjectFinder(text).lines();
}

} // namespace licencedesk
