#include "ui/records/PassphraseDialog.h"

#include "ui/style/DialogFit.h"
#include "ui/style/Theme.h"
#include "ui/style/Tones.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

struct Words
{
    QString title;
    QString text;
    QString label;
    QString button;
};

Words wordsFor(PassphraseDialog::Purpose purpose)
{
    switch (purpose) {
    case PassphraseDialog::Purpose::Choose:
        return {
            PassphraseDialog::tr("Keep the records"),
            PassphraseDialog::tr("This passphrase locks the records on this computer and is asked "
                                 "for when the program starts. Nobody can read them without it, "
                                 "and it cannot be recovered: print the recovery key afterwards."),
            PassphraseDialog::tr("Passphrase"), PassphraseDialog::tr("Keep the records")};
    case PassphraseDialog::Purpose::Unlock:
        return {PassphraseDialog::tr("Open the records"),
                PassphraseDialog::tr("The records are locked. Licences can be read meanwhile; they "
                                     "are kept as soon as the records are open."),
                PassphraseDialog::tr("Passphrase"), PassphraseDialog::tr("Open")};
    case PassphraseDialog::Purpose::RecoveryKey:
        break;
    }
    return {PassphraseDialog::tr("Open the records with the recovery key"),
            PassphraseDialog::tr("Type the key from the printed sheet. Capitals, spaces and dashes "
                                 "do not matter."),
            PassphraseDialog::tr("Recovery key"), PassphraseDialog::tr("Open")};
}

} // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, Attempt attempt, QWidget *parent)
    : QDialog(parent), m_purpose(purpose), m_attempt(std::move(attempt)), m_problem(new QLabel)
{
    const Words words = wordsFor(purpose);
    setWindowTitle(words.title);
    auto *text = new QLabel(words.text);
    text->setWordWrap(true);
    m_first = edit(words.label);
    auto *form = new QFormLayout;
    form->addRow(words.label, m_first);
    if (purpose == Purpose::Choose) {
        m_second = edit(tr("Repeat"));
        form->addRow(tr("Repeat"), m_second);
    }
    auto *visible = new QCheckBox(tr("Show what is typed"));
    connect(visible, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit *each : {m_first, m_second}) {
            if (each) {
                each->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
            }
        }
    });
    visible->setChecked(purpose == Purpose::RecoveryKey);
    m_problem->setWordWrap(true);
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, toneColours(Tone::Failed, palette()).ink);
    m_problem->setPalette(warning);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(words.button, QDialogButtonBox::AcceptRole);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addLayout(form);
    layout->addWidget(visible);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(typeScaled(460));
    judge();
}

QLineEdit *PassphraseDialog::edit(const QString &name)
{
    auto *made = new QLineEdit;
    made->setEchoMode(QLineEdit::Password);
    made->setAccessibleName(name);
    // Nothing that is typed here is learnt by an input method.
    made->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    connect(made, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
    return made;
}

void PassphraseDialog::showEvent(QShowEvent *event)
{
    fitToWords(*this);
    QDialog::showEvent(event);
}

QString PassphraseDialog::problem() const
{
    return m_problem->text();
}

void PassphraseDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (isVisible()) {
        fitToWords(*this);
    }
}

void PassphraseDialog::judge()
{
    const QString typed = m_first->text();
    QString problem;
    if (m_purpose == Purpose::Choose && !typed.isEmpty()) {
        if (typed.size() < ShortestPassphrase) {
            problem = tr("At least %1 characters; a few words are easy to remember.")
                          .arg(ShortestPassphrase);
        } else if (!m_second->text().isEmpty() && m_second->text() != typed) {
            problem = tr("The two do not match.");
        }
    }
    say(problem);
    const bool twice = !m_second || m_second->text() == typed;
    m_ok->setEnabled(!typed.isEmpty() && twice && problem.isEmpty());
}

void PassphraseDialog::accept()
{
    if (!m_ok->isEnabled()) {
        return;
    }
    m_ok->setEnabled(false);
    const QPointer<PassphraseDialog> alive(this);
    m_attempt(m_first->text(), [alive](const Result<void> &answer) {
        if (!alive) {
            return;
        }
        if (answer) {
            alive->QDialog::accept();
            return;
        }
        alive->judge();
        alive->say(answer.error().message);
        alive->m_first->selectAll();
        alive->m_first->setFocus();
    });
}

} // namespace licencedesk
