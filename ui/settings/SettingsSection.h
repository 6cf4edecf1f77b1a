#pragma once
// One section of the settings: a title, what it is about in a sentence, and below each other
// fields, buttons and what came of them. Where it needs something that is not there it says so and
// takes no input.

#include "support/Result.h"
#include "ui/style/ButtonRow.h"
#include "ui/style/SaidLine.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace licencedesk {

class ConfirmPanel;

class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    SettingsSection(const QString &title, const QString &about, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    /// \p reason: why not; empty: it is usable.
    void setReason(const QString &reason);
    QString reason() const;
    /// Reads again what it shows; called when the page is shown and when records change.
    virtual void refresh() = 0;

protected:
    /// Everything that is added from now on stands in a group of this title.
    void addGroup(const QString &title);
    /// \p label may have a mnemonic. What is returned holds all three, to be hidden together.
    QWidget *addField(const QString &label, QWidget *field, const QString &hint = {});
    QLabel *addText(const QString &text);
    SaidLine *addSaid();
    ConfirmPanel *addConfirm();
    void addRow(const QList<QWidget *> &widgets);
    void addWidget(QWidget *widget);

    /// What came of a button, brought into view.
    void say(SaidLine *line, Tone tone, const QString &text);
    void say(SaidLine *line, const Error &error) { say(line, Tone::Failed, error.message); }

private:
    QString m_title;
    SaidLine *m_reason;
    QWidget *m_content;
    QVBoxLayout *m_groups;
    QVBoxLayout *m_group;
};

/// For numbers and secrets: nothing that is typed is learnt by an input method.
QLineEdit *privateEdit();
QLineEdit *secretEdit(); ///< and nothing is legible

} // namespace licencedesk
