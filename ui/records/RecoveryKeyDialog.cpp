#include "ui/records/RecoveryKeyDialog.h"

#include "ui/shell/FilePort.h"
#include "ui/style/DialogFit.h"
#include "ui/style/Theme.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPageSize>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace licencedesk {

QString recoverySheet(const QString &key, const QString &counter, const QDate &today)
{
    const QString where = RecoveryKeyDialog::tr("Counter: %1. Printed on %2.");
    return QStringLiteral("<h1>LicenceDesk</h1><h2>%1</h2><p>%2</p>"
                          "<p style='font-family:monospace;font-size:16pt;'><b>%3</b></p>"
                          "<p>%4</p><p>%5</p>")
        .arg(RecoveryKeyDialog::tr("Recovery key of the records"),
             where.arg(counter.toHtmlEscaped(), today.toString(Qt::ISODate)), key,
             RecoveryKeyDialog::tr("Whoever has this sheet and the file of the records can read "
                                   "them. Keep it in a safe, not at the counter."),
             RecoveryKeyDialog::tr("It is needed when the computer's keyring is lost or the "
                                   "passphrase is forgotten. A newer sheet makes this one "
                                   "worthless."));
}

bool writeRecoverySheet(const QString &path, const QString &html)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return false;
    }
    QPdfWriter writer(&file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
    return true;
}

RecoveryKeyDialog::RecoveryKeyDialog(const QString &key, const QString &counter, FilePort &files,
                                     QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Recovery key"));
    auto *text = new QLabel(tr("If the keyring of this computer is lost, or the passphrase "
                               "forgotten, only this key opens the records. It is shown once. "
                               "Print it and keep it in a safe, not at the counter."));
    text->setWordWrap(true);
    auto *shown = new QLabel(key);
    QFont fixed(QStringLiteral("monospace"));
    fixed.setPointSizeF(font().pointSizeF() * 1.25);
    fixed.setStyleHint(QFont::Monospace);
    shown->setFont(fixed);
    shown->setWordWrap(true);
    shown->setAlignment(Qt::AlignCenter);
    shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    shown->setAccessibleName(tr("Recovery key"));
    shown->setMargin(12);
    auto *kept = new QCheckBox(tr("I have printed it or written it down"));
    auto *buttons = new QDialogButtonBox;
    auto *print = buttons->addButton(tr("Save as PDF to print…"), QDialogButtonBox::ActionRole);
    auto *done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    done->setEnabled(false);
    connect(kept, &QCheckBox::toggled, done, &QWidget::setEnabled);
    connect(print, &QPushButton::clicked, this,
            [this, key, counter, &files] { save(key, counter, files); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(14);
    layout->addWidget(text);
    layout->addWidget(shown);
    layout->addWidget(kept);
    layout->addWidget(buttons);
    setMinimumWidth(typeScaled(520));
}

void RecoveryKeyDialog::showEvent(QShowEvent *event)
{
    fitToWords(*this);
    QDialog::showEvent(event);
}

void RecoveryKeyDialog::save(const QString &key, const QString &counter, FilePort &files)
{
    const QString path = files.choosePdf(QStringLiteral("licencedesk-recovery-key.pdf"));
    if (path.isEmpty()) {
        return;
    }
    const QString sheet = recoverySheet(key, counter, QDate::currentDate());
    if (!writeRecoverySheet(path, sheet)) {
        auto *failed = new QLabel(tr("The file cannot be written: %1").arg(path), this);
        failed->setWordWrap(true);
        static_cast<QVBoxLayout *>(layout())->insertWidget(2, failed);
        fitToWords(*this);
    }
}

} // namespace licencedesk
