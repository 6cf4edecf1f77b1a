#pragma once
// One item beside the list: what happened, when, and what this desk and the service say of each
// field, differences marked.

#include "exporting/ExportColumns.h"
#include "outbox/OutboxItem.h"
#include "ui/style/LinePanel.h"
#include "ui/style/Tones.h"

namespace licencedesk {

class OutboxPanel : public LinePanel
{
    Q_OBJECT

public:
    explicit OutboxPanel(QWidget *parent = nullptr);

    /// Null: nothing. \p happened: outboxItemText() of it.
    void show(const OutboxItem *item, const QString &happened, Masking masking);

private:
    void addMark(Tone tone, const QString &word);
    void addSentence(const QString &text);
    void addHeading(const QString &text);
    void addLine(const QString &label, const QString &text);
    void addTimes(const OutboxItem &item);
    void addRid(const QString &rid);
    void addAgreement(const std::vector<ComparedField> &fields, Masking masking);
    void addCompared(const ComparedField &field, Masking masking);
};

} // namespace licencedesk
