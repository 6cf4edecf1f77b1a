#include "ui/operators/FormDialog.h"

#include "ui/operators/FormParts.h"
#include "ui/style/DialogFit.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {
constexpr int Width = 460; // px at 100 % type
}

FormDialog::FormDialog(const Words &words, Act act, QWidget *parent)
    : QDialog(parent), m_act(std::move(act)), m_form(new QWidget),
      m_fields(new QVBoxLayout(m_form)), m_problem(new ProblemLabel)
{
    setWindowTitle(words.title);
    m_fields->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(words.go, QDialogButtonBox::AcceptRole);
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    if (!words.text.isEmpty()) {
        layout->addWidget(makeSentence(words.text));
    }
    layout->addWidget(m_form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(typeScaled(Width));
}

QString FormDialog::problem() const
{
    return m_problem->text();
}

/// The fields were added after the buttons and come before them all the same.
void FormDialog::showEvent(QShowEvent *event)
{
    QWidget *previous = nullptr;
    for (QWidget *field : m_form->findChildren<QWidget *>()) {
        const bool part = field->focusProxy() || field->window() != this; // a box's list
        if ((field->focusPolicy() & Qt::TabFocus) == 0 || part) {
            continue;
        }
        previous ? setTabOrder(previous, field) : field->setFocus(Qt::OtherFocusReason);
        previous = field;
    }
    if (previous) {
        setTabOrder(previous, m_go);
    }
    fitToWords(*this);
    QDialog::showEvent(event);
}

void FormDialog::accept()
{
    if (const auto done = m_act(); !done) {
        m_problem->say(done.error().message);
        fitToWords(*this);
        return;
    }
    QDialog::accept();
}

} // namespace licencedesk
