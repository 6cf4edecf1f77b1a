#include "remote/UploadImage.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace licencedesk {

namespace {

/// From "nobody sees a difference" to "still read without a fault"; a card of 1600 pixels has some
/// 400 kB at the first.
constexpr int Qualities[] = {92, 85, 75, 60, 45, 30};

QSize uploadSize(const QSize &size)
{
    if (std::max(size.width(), size.height()) <= UploadLongestSide) {
        return size;
    }
    return size.scaled(UploadLongestSide, UploadLongestSide, Qt::KeepAspectRatio)
        .expandedTo(QSize(1, 1));
}

/// A picture of its own: opaque, sRGB, and without the texts, colour profile and scale that came
/// with the other one.
QImage plainCopy(const QImage &card)
{
    QImage source = card;
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace::SRgb) {
        source.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage plain(uploadSize(card.size()), QImage::Format_RGB32);
    plain.fill(Qt::white);
    QPainter painter(&plain);
    painter.drawImage(QPoint(0, 0),
                      source.scaled(plain.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return plain;
}

QByteArray toJpeg(const QImage &image, int quality)
{
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(image) ? jpeg : QByteArray();
}

} // namespace

Result<UploadImage> prepareUpload(const QImage &card)
{
    if (card.isNull()) {
        return failure(ErrorKind::Empty,
                       QCoreApplication::translate("UploadImage", "There is no picture to send."));
    }
    const QImage plain = plainCopy(card);
    for (const int quality : Qualities) {
        const QByteArray jpeg = toJpeg(plain, quality);
        if (!jpeg.isEmpty() && jpeg.size() < UploadLimitBytes) {
            return UploadImage{jpeg, plain.size()};
        }
    }
    return failure(ErrorKind::TooLarge,
                   QCoreApplication::translate("UploadImage",
                                               "The picture cannot be made small enough to "
                                               "send. Take it again."));
}

} // namespace licencedesk
