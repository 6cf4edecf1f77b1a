#pragma once
// A few fields and one act. The dialog stays open with a sentence until the act has succeeded.

#include "support/Result.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace licencedesk {

class ProblemLabel;

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    using Act = std::function<Result<void>()>;

    struct Words
    {
        QString title;
        QString text; ///< empty: none
        QString go;   ///< on the button
    };

    FormDialog(const Words &words, Act act, QWidget *parent = nullptr);

    /// Where the fields go; in the order of the tab key.
    QVBoxLayout &fields() { return *m_fields; }
    QString problem() const;
    QPushButton *go() const { return m_go; }

public Q_SLOTS:
    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    Act m_act;
    QWidget *m_form;
    QVBoxLayout *m_fields;
    ProblemLabel *m_problem;
    QPushButton *m_go;
};

} // namespace licencedesk
