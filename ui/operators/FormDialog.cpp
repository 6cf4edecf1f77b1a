#include "ui/operators/FormDialog.h"

#include "ui/operators/FormParts.h"
#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {
constexpr int Width = 460; // px at 100 % type
}

FormDialog::FormDialog(const Words &words, Act act, QWidget *parent)
    : QDialog(parent), m_act(std::move(act)), m_fields(new QVBoxLayout), m_problem(new ProblemLabel)
{
    setWindowTitle(words.title);
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
    layout->addLayout(m_fields);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(typeScaled(Width));
}

QString FormDialog::problem() const
{
    return m_problem->text();
}

void FormDialog::accept()
{
    if (const auto done = m_act(); !done) {
        m_problem->say(done.error().message);
        adjustSize();
        return;
    }
    QDialog::accept();
}

} // namespace licencedesk
