#include "ui/remote/SendPreview.h"

#include "ui/style/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {

constexpr int PreviewWidth = 420; // px at 100 % type
constexpr int TextWidth = 460;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(typeScaled(TextWidth));
    label->setMaximumWidth(typeScaled(TextWidth));
    return label;
}

QLabel *previewOf(const UploadImage &picture, const QWidget &window)
{
    auto *label = new QLabel;
    const double ratio = window.devicePixelRatioF();
    QPixmap pixmap;
    pixmap.loadFromData(picture.jpeg);
    pixmap = pixmap.scaledToWidth(static_cast<int>(typeScaled(PreviewWidth) * ratio),
                                  Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(ratio);
    label->setPixmap(pixmap);
    label->setAccessibleName(SendPreview::tr("The picture that is sent"));
    return label;
}

} // namespace

SendPreview::SendPreview(const QString &service, const UploadImage &picture, const QString &what,
                         QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What leaves this desk"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(
        paragraph(what.arg(QStringLiteral("<b>%1</b>").arg(service.toHtmlEscaped()))));
    if (!picture.jpeg.isEmpty()) {
        layout->addWidget(previewOf(picture, *this), 0, Qt::AlignHCenter);
        layout->addWidget(
            paragraph(tr("%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no "
                         "place or time of the photograph.")
                          .arg(picture.size.width())
                          .arg(picture.size.height())
                          .arg(QLocale().formattedDataSize(picture.jpeg.size(), 0,
                                                           QLocale::DataSizeSIFormat))));
    }
    layout->addWidget(paragraph(tr("This is shown once for each service. It can be switched off at "
                                   "any time in the settings.")));
    auto *buttons = new QDialogButtonBox;
    auto *send = buttons->addButton(tr("&Send it"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Do not send"), QDialogButtonBox::RejectRole);
    send->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace licencedesk
