#include "ui/operators/SecondFactorForm.h"

#include "imaging/CodeWriter.h"
#include "operators/Totp.h"
#include "ui/operators/DeskAccess.h"
#include "ui/operators/FormParts.h"
#include "ui/operators/SecretEdit.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace licencedesk {

namespace {

constexpr int PictureSide = 196; // px at 100 % type: easily read by a phone at arm's length

/// Whole pixels of the screen a module, so that it stays sharp.
QPixmap enlarged(const QImage &code, double ratio)
{
    const int wanted = qRound(typeScaled(PictureSide) * ratio);
    const int scale = std::max(1, wanted / std::max(1, code.width()));
    QPixmap pixmap = QPixmap::fromImage(code.scaled(code.size() * scale));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

SecondFactorForm::SecondFactorForm(QWidget *parent)
    : QWidget(parent), m_picture(new QLabel), m_text(new QLabel),
      m_code(makeCodeEdit(tr("Code from the app")))
{
    m_picture->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_picture->setAccessibleName(tr("QR code of the key"));
    QFont fixed = m_text->font();
    fixed.setFamilies({QStringLiteral("monospace")});
    fixed.setStyleHint(QFont::Monospace);
    m_text->setFont(fixed);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Key for typing in"));
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(makeHint(tr("Or type this key into the app:")));
    words->addWidget(m_text);
    words->addStretch(1);
    auto *key = new QHBoxLayout;
    key->setSpacing(16);
    key->addWidget(m_picture);
    key->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        makeSentence(tr("Scan this with an authenticator app on your phone. From now on it gives "
                        "you a code for every sign-in.")));
    layout->addSpacing(4);
    layout->addLayout(key);
    addField(*layout, tr("&Code that the app shows"), m_code);
}

void SecondFactorForm::begin(const QString &account)
{
    m_secret = newTotpSecret();
    const QPixmap code = enlarged(drawQrCode(totpUri(m_secret, account)), devicePixelRatioF());
    m_picture->setPixmap(code);
    m_picture->setFixedSize(code.deviceIndependentSize().toSize());
    m_text->setText(totpSecretText(m_secret));
    m_code->clear();
}

Result<void> SecondFactorForm::apply(DeskAccess &access)
{
    auto done = access.change([this](OperatorAccounts &accounts) {
        return accounts.setUpOwnSecondFactor(m_secret, m_code->text());
    });
    if (done) {
        forget();
    } else {
        m_code->selectAll();
        m_code->setFocus(Qt::OtherFocusReason);
    }
    return done;
}

void SecondFactorForm::forget()
{
    m_secret = {};
    m_picture->clear();
    m_text->clear();
    m_code->clear();
}

} // namespace licencedesk
