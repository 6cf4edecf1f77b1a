#include "ui/style/Tones.h"

namespace licencedesk {

namespace {

constexpr int MiddleLightness = 128; // of 255

ToneColours lightTone(Tone tone)
{
    switch (tone) {
    case Tone::Passed:
        return {QColor(0x17, 0x6b, 0x32), QColor(0xe7, 0xf5, 0xeb)};
    case Tone::Warning:
        return {QColor(0x8f, 0x50, 0x00), QColor(0xff, 0xf4, 0xdf)};
    case Tone::Failed:
        return {QColor(0xb4, 0x1d, 0x2b), QColor(0xfd, 0xec, 0xee)};
    case Tone::Accent:
        return {QColor(0x09, 0x59, 0xf0), QColor(0xe8, 0xf0, 0xff)};
    case Tone::Neutral:
        break;
    }
    return {QColor(0x5a, 0x65, 0x74), QColor(0xf1, 0xf3, 0xf6)};
}

ToneColours darkTone(Tone tone)
{
    switch (tone) {
    case Tone::Passed:
        return {QColor(0x63, 0xcf, 0x85), QColor(0x17, 0x33, 0x22)};
    case Tone::Warning:
        return {QColor(0xf3, 0xb9, 0x5a), QColor(0x3a, 0x2c, 0x12)};
    case Tone::Failed:
        return {QColor(0xff, 0x8b, 0x94), QColor(0x40, 0x1c, 0x22)};
    case Tone::Accent:
        return {QColor(0x7a, 0xa9, 0xff), QColor(0x17, 0x2b, 0x50)};
    case Tone::Neutral:
        break;
    }
    return {QColor(0xa3, 0xae, 0xbc), QColor(0x27, 0x2e, 0x38)};
}

/// Shape and word tell the tones apart; the colours only keep them readable.
ToneColours contrastTone(Tone tone)
{
    switch (tone) {
    case Tone::Warning:
    case Tone::Accent:
        return {QColor(0xff, 0xff, 0x00), Qt::black};
    case Tone::Failed:
        return {QColor(0xff, 0xb3, 0xb3), Qt::black};
    case Tone::Passed:
    case Tone::Neutral:
        break;
    }
    return {Qt::white, Qt::black};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < MiddleLightness;
}

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window) == QColor(Qt::black);
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return contrastTone(tone);
    }
    return isDark(palette) ? darkTone(tone) : lightTone(tone);
}

QColor mutedText(const QPalette &palette)
{
    return toneColours(Tone::Neutral, palette).ink;
}

QColor hairline(const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return Qt::white;
    }
    return isDark(palette) ? QColor(0x38, 0x42, 0x4f) : QColor(0xd9, 0xde, 0xe5);
}

QColor fieldLine(const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return Qt::white;
    }
    return isDark(palette) ? QColor(0x72, 0x7d, 0x8d) : QColor(0x80, 0x8a, 0x98);
}

QColor focusRing(const QPalette &palette)
{
    return isDark(palette) ? toneColours(Tone::Accent, palette).ink
                           : palette.color(QPalette::Highlight);
}

QColor accentFocusRing(const QPalette &palette)
{
    return isHighContrast(palette) ? QColor(0x1a, 0x75, 0xff) // seen on yellow and on black
                                   : palette.color(QPalette::Text);
}

QColor stageColour(const QPalette &palette)
{
    if (isHighContrast(palette)) {
        return Qt::black;
    }
    return isDark(palette) ? QColor(0x0d, 0x10, 0x15) : QColor(0x2a, 0x30, 0x3a);
}

} // namespace licencedesk
