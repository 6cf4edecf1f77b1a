#pragma once
// What is known of the selected entry of a list, line below line beside it. Scrolls; all that is
// shown can be had as text.

#include <QScrollArea>
#include <QStringList>

class QVBoxLayout;

namespace licencedesk {

class LinePanel : public QScrollArea
{
    Q_OBJECT

public:
    /// px at 100 % type
    struct Look
    {
        int width = 300;
        int spacing = 4;
    };

    LinePanel(const QString &name, Look look, QWidget *parent = nullptr);

    QString plainText() const { return m_texts.join(u'\n'); } ///< for tests and screen readers

protected:
    void clear();
    void add(QWidget *line);
    bool isEmpty() const;
    void note(const QStringList &texts) { m_texts << texts; } ///< what the lines say

private:
    QVBoxLayout *m_lines;
    QStringList m_texts;
};

} // namespace licencedesk
