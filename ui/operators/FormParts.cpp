#include "ui/operators/FormParts.h"

#include "operators/AccessPolicy.h"
#include "ui/style/Tones.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace licencedesk {

QLabel *makeHeading(const QString &text, double scale)
{
    auto *label = makeSentence(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * scale);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    return label;
}

QLabel *makeSentence(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *makeHint(const QString &text)
{
    auto *label = makeSentence(text);
    QPalette muted = label->palette();
    muted.setColor(QPalette::WindowText, mutedText(muted));
    label->setPalette(muted);
    return label;
}

QLabel *addField(QVBoxLayout &layout, const QString &label, QWidget *field)
{
    auto *name = new QLabel(label);
    name->setBuddy(field);
    if (layout.count() > 0) {
        layout.addSpacing(8);
    }
    layout.addWidget(name);
    layout.addWidget(field);
    return name;
}

QString secretRule(const AccessPolicy &policy)
{
    return QCoreApplication::translate("FormParts", "A PIN of at least %1 digits, or a passphrase "
                                                    "of at least %2 characters.")
        .arg(policy.minimumPinDigits)
        .arg(policy.minimumPassphraseLength);
}

} // namespace licencedesk
