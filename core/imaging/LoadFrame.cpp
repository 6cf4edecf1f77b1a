#include "imaging/LoadFrame.h"

#include "imaging/CaptureTime.h"
#include "imaging/Completeness.h"
#include "imaging/ImageBridge.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLocale>

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

// Formats that are read; others that Qt happens to know (SVG, icons) are no pictures of a card.
constexpr std::array ReadFormats = {"jpeg", "jpg", "png", "bmp", "tiff", "tif", "webp", "gif"};

// Qt refuses pictures above 128 MB of memory by default, which is below a 100-megapixel photo. The
// size is checked from the header, so the limit is raised to what the largest allowed picture takes
// at 16 bits per channel.
constexpr qint64 BytesPerDeepPixel = 8;
constexpr qint64 MegaByte = 1024LL * 1024;

struct LoadFrame
{
    Q_DECLARE_TR_FUNCTIONS(LoadFrame)
};

tl::unexpected<Error> emptyFile()
{
    return failure(ErrorKind::Empty,
                   LoadFrame::tr("The file is empty. Copy it again from the camera or phone."));
}

tl::unexpected<Error> unsupported(const QByteArray &format)
{
    return failure(
        ErrorKind::Unsupported,
        LoadFrame::tr("This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, "
                      "WebP or GIF file."),
        QString::fromLatin1(format));
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(
        ErrorKind::Damaged,
        LoadFrame::tr("The picture is damaged or was cut off. Copy the file again, or take "
                      "the picture anew."),
        detail);
}

tl::unexpected<Error> tooManyPixels(const QSize &size, const LoadOptions &options)
{
    constexpr qint64 MegaPixel = 1'000'000;
    return failure(
        ErrorKind::TooLarge,
        LoadFrame::tr("The picture is too large: %1 × %2 pixels, at most %3 megapixels are "
                      "read. Save it smaller and open it again.")
            .arg(size.width())
            .arg(size.height())
            .arg(options.maxPixels / MegaPixel));
}

bool hasTooManyPixels(const QSize &size, const LoadOptions &options)
{
    return qint64(size.width()) * size.height() > options.maxPixels;
}

void allowLargePictures(const LoadOptions &options)
{
    const qint64 wanted = options.maxPixels * BytesPerDeepPixel / MegaByte + 1;
    if (QImageReader::allocationLimit() < wanted) {
        QImageReader::setAllocationLimit(static_cast<int>(wanted));
    }
}

Frame makeFrame(const QImage &image, FrameOrigin origin, const QString &name)
{
    Frame frame;
    frame.image = toOpaque(image);
    frame.image.setDevicePixelRatio(1);
    frame.receivedAt = QDateTime::currentDateTimeUtc();
    if (origin == FrameOrigin::Camera) {
        frame.capturedAt = frame.receivedAt;
    }
    frame.origin = origin;
    frame.name = name;
    return frame;
}

std::optional<Error> reasonNotToOpen(const QFileInfo &file, const LoadOptions &options)
{
    if (!file.exists()) {
        return failure(ErrorKind::NotFound,
                       LoadFrame::tr("The file does not exist. It may have been "
                                     "moved, renamed or deleted."))
            .value();
    }
    if (!file.isFile()) {
        return failure(ErrorKind::NotAFile,
                       LoadFrame::tr(
                           "This is a folder or a device, not a picture. Open a picture file."))
            .value();
    }
    if (file.size() > options.maxFileBytes) {
        return failure(
                   ErrorKind::TooLarge,
                   LoadFrame::tr("The file is too large: %1, at most %2 are read. Save the picture "
                                 "smaller and open it again.")
                       .arg(QLocale().formattedDataSize(file.size()),
                            QLocale().formattedDataSize(options.maxFileBytes)))
            .value();
    }
    return std::nullopt;
}

} // namespace

Result<Frame> loadFrame(const QString &path, const LoadOptions &options)
{
    const QFileInfo info(path);
    if (auto reason = reasonNotToOpen(info, options)) {
        return tl::unexpected<Error>(std::move(*reason));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::NotReadable,
            LoadFrame::tr("The file cannot be opened. Check that you are allowed to read it "
                          "and that no other program has locked it."));
    }
    return decodeFrame(file.readAll(), info.fileName(), options);
}

Result<Frame> decodeFrame(const QByteArray &bytes, const QString &name, const LoadOptions &options)
{
    if (bytes.isEmpty()) {
        return emptyFile();
    }
    allowLargePictures(options);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const bool readable = reader.canRead();
    const QByteArray format = reader.format();
    if (!readable ||
        std::find(ReadFormats.begin(), ReadFormats.end(), format) == ReadFormats.end()) {
        return unsupported(format);
    }
    const QSize size = reader.size();
    if (!size.isValid() || !isComplete(bytes, format)) {
        return damaged(QString::fromLatin1(format));
    }
    if (hasTooManyPixels(size, options)) {
        return tooManyPixels(size, options);
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return damaged(reader.errorString());
    }
    if (hasTooManyPixels(image.size(), options)) {
        return tooManyPixels(image.size(), options); // a GIF may grow beyond what its head says
    }
    Frame frame = makeFrame(image, FrameOrigin::File, name);
    frame.capturedAt = captureTime(bytes);
    return frame;
}

Result<Frame> frameFromImage(const QImage &image, FrameOrigin origin, const QString &name,
                             const LoadOptions &options)
{
    if (image.isNull()) {
        return failure(
            ErrorKind::Empty,
            LoadFrame::tr("There is no picture in it. Copy a picture and paste it again."));
    }
    if (hasTooManyPixels(image.size(), options)) {
        return tooManyPixels(image.size(), options);
    }
    return makeFrame(image, origin, name);
}

QStringList pictureSuffixes()
{
    QStringList suffixes;
    for (const char *format : {"jpg", "jpeg", "png", "bmp", "tif", "tiff", "webp", "gif"}) {
        suffixes.append(QString::fromLatin1(format));
    }
    return suffixes;
}

} // namespace licencedesk
