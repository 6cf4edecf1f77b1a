#pragma once
// One item beside the list: what happened, when, and what this desk and the service say of each
// field, differences marked.

#include "exporting/ExportColumns.h"
#include "outbox/OutboxItem.h"
#include "ui/style/Tones.h"

#include <QScrollArea>

class QVBoxLayout;

namespace licencedesk {

class OutboxPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit OutboxPanel(QWidget *parent = nullptr);

    /// Null: nothing. \p happened: outboxItemText() of it.
    void show(const OutboxItem *item, const QString &happened, Masking masking);
    QString plainText() const { return m_texts.join(u'\n'); } ///< all that is shown, for tests

private:
    void clear();
    void add(QWidget *widget);
    void addMark(Tone tone, const QString &word);
    void addSentence(const QString &text);
    void addHeading(const QString &text);
    void addLine(const QString &label, const QString &text);
    void addTimes(const OutboxItem &item);
    void addRid(const QString &rid);
    void addAgreement(const std::vector<ComparedField> &fields, Masking masking);
    void addCompared(const ComparedField &field, Masking masking);

    QVBoxLayout *m_lines;
    QStringList m_texts;
};

} // namespace licencedesk
