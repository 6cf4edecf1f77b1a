#include "ui/exporting/ArchiveBox.h"

#include "ui/style/Tones.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace licencedesk {

ArchiveBox::ArchiveBox(QWidget *parent)
    : QWidget(parent), m_sealed(new QCheckBox(tr("Seal with a passphrase (.ldx)"), this)),
      m_first(makeEdit(tr("Passphrase"))), m_second(makeEdit(tr("Repeat the passphrase"))),
      m_hint(new QLabel(this))
{
    m_sealed->setToolTip(tr("Encrypted; only LicenceDesk and the passphrase open it"));
    m_hint->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_hint->setPalette(muted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_sealed, m_first, m_second, m_hint}) {
        layout->addWidget(each);
    }
    setFocusProxy(m_sealed);
    tell();
    connect(m_sealed, &QCheckBox::toggled, this, &ArchiveBox::tell);
    connect(m_first, &QLineEdit::textChanged, this, &ArchiveBox::tell);
    connect(m_second, &QLineEdit::textChanged, this, &ArchiveBox::tell);
}

ArchiveBox::~ArchiveBox()
{
    disconnect(m_first, nullptr, this, nullptr);
    disconnect(m_second, nullptr, this, nullptr);
    m_first->clear();
    m_second->clear();
}

QLineEdit *ArchiveBox::makeEdit(const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setEchoMode(QLineEdit::Password);
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    return edit;
}

bool ArchiveBox::isSealed() const
{
    return m_sealed->isChecked();
}

QString ArchiveBox::problem() const
{
    if (!isSealed()) {
        return {};
    }
    if (m_first->text().size() < LeastCharacters) {
        return tr("At least %1 characters; four words that have nothing to do with each other are "
                  "good.")
            .arg(LeastCharacters);
    }
    return m_first->text() == m_second->text() ? QString() : tr("The two do not match yet.");
}

Secret ArchiveBox::passphrase() const
{
    if (!isSealed()) {
        return {};
    }
    QString typed = m_first->text();
    Secret secret = Secret::fromText(typed);
    wipe(typed);
    return secret;
}

void ArchiveBox::forget()
{
    m_first->clear();
    m_second->clear();
}

void ArchiveBox::tell()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_first, m_second, m_hint}) {
        each->setVisible(isSealed());
    }
    const QString wrong = problem();
    m_hint->setText(wrong.isEmpty()
                        ? tr("Without the passphrase nobody can open the file, not even us.")
                        : wrong);
    Q_EMIT archiveChanged();
}

} // namespace licencedesk
