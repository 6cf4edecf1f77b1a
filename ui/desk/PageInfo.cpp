#include "ui/desk/PageInfo.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace licencedesk {

namespace {

constexpr double MillimetresPerInch = 25.4;

QString pageInfoText(const char *source)
{
    return QCoreApplication::translate("PageInfo", source);
}

QString editionText(const QString &layoutId)
{
    if (layoutId == QLatin1String("cn-main-2012")) {
        return pageInfoText(QT_TRANSLATE_NOOP("PageInfo", "2012 edition"));
    }
    if (layoutId == QLatin1String("cn-main-2004")) {
        return pageInfoText(QT_TRANSLATE_NOOP("PageInfo", "older edition"));
    }
    return {};
}

QString glaringFields(const QStringList &warnings)
{
    QStringList labels;
    for (const QString &warning : warnings) {
        const auto parts = warning.split(u':');
        const auto field = parts.size() == 2 && parts[0] == QLatin1String("glare")
                               ? fieldFromKey(parts[1])
                               : std::nullopt;
        if (field) {
            labels << fieldLabel(*field);
        }
    }
    return labels.join(QCoreApplication::translate("PageInfo", ", "));
}

} // namespace

QString pageInfo(const DraftPage &page)
{
    QStringList parts;
    if (const QString edition = editionText(page.reading.layoutId); !edition.isEmpty()) {
        parts << edition;
    }
    if (page.hasCard()) {
        const double dpi = page.reading.card.sourcePixelsPerMm * MillimetresPerInch;
        parts << pageInfoText(QT_TRANSLATE_NOOP("PageInfo", "%1 dpi")).arg(std::lround(dpi));
        const double seconds = page.reading.times.total() / 1000;
        parts << pageInfoText(QT_TRANSLATE_NOOP("PageInfo", "read in %1 s"))
                     .arg(QLocale().toString(seconds, 'f', 2));
    }
    return parts.join(QStringLiteral(" · "));
}

QString pageWarning(const DraftPage &page)
{
    const QStringList &warnings = page.reading.quality.warnings;
    const QString glaring = glaringFields(warnings);
    if (!glaring.isEmpty()) {
        return pageInfoText(
                   QT_TRANSLATE_NOOP("PageInfo",
                                     "Glare on: %1. Tilt the card and take the picture again."))
            .arg(glaring);
    }
    if (warnings.contains(QLatin1String("blur"))) {
        return pageInfoText(QT_TRANSLATE_NOOP("PageInfo",
                                              "The picture is blurred. Compare every field, or "
                                              "take it again."));
    }
    if (warnings.contains(QLatin1String("low_resolution"))) {
        return pageInfoText(QT_TRANSLATE_NOOP("PageInfo",
                                              "The card is small in this picture. Go closer, or "
                                              "scan it."));
    }
    if (warnings.contains(QLatin1String("grey_copy"))) {
        return pageInfoText(QT_TRANSLATE_NOOP("PageInfo",
                                              "This looks like a grey copy. Ask for the "
                                              "licence itself."));
    }
    return {};
}

} // namespace licencedesk
