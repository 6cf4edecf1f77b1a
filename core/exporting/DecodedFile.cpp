#include "exporting/DecodedFile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <iconv.h>

#include <memory>
#include <optional>

namespace licencedesk {

namespace {

std::optional<QString> decodedBy(QStringDecoder decoder, QByteArrayView bytes)
{
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

struct CloseConverter
{
    void operator()(iconv_t converter) const { iconv_close(converter); }
};
using Converter = std::unique_ptr<std::remove_pointer_t<iconv_t>, CloseConverter>;

/// Qt 6.4 has no GB18030 of its own; the C library does.
std::optional<QString> decodedGb18030(QByteArray bytes)
{
    const iconv_t opened = iconv_open("UTF-16LE", "GB18030");
    if (opened == reinterpret_cast<iconv_t>(-1)) { // NOLINT: the way iconv says it
        return std::nullopt;
    }
    const Converter converter(opened);
    QString text(bytes.size(), Qt::Uninitialized); // one unit a byte is the most there can be
    char *from = bytes.data();
    auto fromLeft = static_cast<size_t>(bytes.size());
    char *to = reinterpret_cast<char *>(text.data());
    size_t toLeft = static_cast<size_t>(text.size()) * sizeof(QChar);
    if (iconv(converter.get(), &from, &fromLeft, &to, &toLeft) == static_cast<size_t>(-1)) {
        return std::nullopt;
    }
    text.chop(static_cast<qsizetype>(toLeft / sizeof(QChar)));
    return text;
}

} // namespace

Result<DecodedFile> decodeFile(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        if (auto text = decodedBy(QStringDecoder(QStringDecoder::Utf16), bytes)) {
            return DecodedFile{*std::move(text), QStringLiteral("UTF-16")};
        }
    } else if (auto text = decodedBy(QStringDecoder(QStringDecoder::Utf8), bytes)) {
        return DecodedFile{*std::move(text), QStringLiteral("UTF-8")};
    } else if (auto chinese = decodedGb18030(bytes)) {
        return DecodedFile{*std::move(chinese), QStringLiteral("GB18030")};
    }
    return failure(ErrorKind::Damaged,
                   QCoreApplication::translate("Corrections",
                                               "The text of the file is damaged: it is neither "
                                               "UTF-8 nor GBK. Save it again as CSV."));
}

} // namespace licencedesk
