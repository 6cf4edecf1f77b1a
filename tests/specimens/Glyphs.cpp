#include "tests/specimens/Glyphs.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>
#include <QRawFont>

#include <algorithm>
#include <map>

namespace licencedesk::specimens {

namespace {

constexpr double OutlineSize = 256; // px: large enough that hinting and bitmap strikes play no part

struct Face
{
    QRawFont font;
    std::map<char32_t, Glyph> glyphs;
};

QStringList installed(const QStringList &wanted)
{
    QStringList found;
    for (const QString &family : wanted) {
        if (QFontDatabase::hasFamily(family)) {
            found << family;
        }
    }
    return found.isEmpty() ? QStringList{QGuiApplication::font().family()} : found;
}

// Per thread: a QRawFont belongs to the thread that made it.
Face &face(const QString &family)
{
    static thread_local std::map<QString, Face> faces;
    Face &entry = faces[family];
    if (!entry.font.isValid()) {
        QFont font(family);
        font.setPixelSize(static_cast<int>(OutlineSize));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::NoFontMerging);
        const bool hasHanzi =
            QFontDatabase::writingSystems(family).contains(QFontDatabase::SimplifiedChinese);
        entry.font = QRawFont::fromFont(font, hasHanzi ? QFontDatabase::SimplifiedChinese
                                                       : QFontDatabase::Latin);
    }
    return entry;
}

// Widest cover first.
const QStringList &fallbackFamilies()
{
    static const QStringList list =
        installed({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"),
                   QStringLiteral("WenQuanYi Zen Hei"), QStringLiteral("AR PL UMing CN"),
                   QStringLiteral("LXGW WenKai"), QStringLiteral("DejaVu Sans")});
    return list;
}

QString familyWith(const QString &family, char32_t character)
{
    if (face(family).font.supportsCharacter(character)) {
        return family;
    }
    for (const QString &other : fallbackFamilies()) {
        if (face(other).font.supportsCharacter(character)) {
            return other;
        }
    }
    return family;
}

Glyph makeGlyph(const QRawFont &font, char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    const QList<quint32> indexes = font.glyphIndexesForString(text);
    if (indexes.isEmpty()) {
        return {};
    }
    const QTransform toEm = QTransform::fromScale(1 / OutlineSize, 1 / OutlineSize);
    Glyph made;
    made.outline = toEm.map(font.pathForGlyph(indexes.first()));
    made.outline.setFillRule(Qt::WindingFill);
    made.advance = font.advancesForGlyphIndexes(indexes).first().x() / OutlineSize;
    return made;
}

bool isHanzi(char32_t character)
{
    return character >= 0x2E80;
}

double advanceOf(char32_t character, const TextStyle &style)
{
    if (isHanzi(character)) {
        return style.hanziPitch > 0 ? style.hanziPitch : style.em;
    }
    if (style.latinPitch > 0) {
        return style.latinPitch;
    }
    return glyph(style.latinFamily, character).advance * style.em;
}

const QString &familyFor(char32_t character, const TextStyle &style)
{
    return isHanzi(character) ? style.hanziFamily : style.latinFamily;
}

} // namespace

const Glyph &glyph(const QString &family, char32_t character)
{
    Face &first = face(family);
    const auto known = first.glyphs.find(character);
    if (known != first.glyphs.end()) {
        return known->second;
    }
    const Glyph made = makeGlyph(face(familyWith(family, character)).font, character);
    return first.glyphs.emplace(character, made).first->second;
}

bool canDraw(const QString &family, char32_t character)
{
    return face(familyWith(family, character)).font.supportsCharacter(character);
}

QRectF SetLine::inkBox(size_t first, size_t count) const
{
    QRectF box;
    for (size_t i = first; i < std::min(first + count, ink.size()); ++i) {
        box = box.united(ink[i]);
    }
    return box;
}

SetLine setLine(const QString &text, const TextStyle &style, double left, double centreY)
{
    // The middle of a hanzi lies 0.36 em above the baseline in most faces, that of a digit too.
    const double baseline = centreY + 0.36 * style.em;
    SetLine line;
    line.outline.setFillRule(Qt::WindingFill);
    double x = left;
    for (const uint code : text.toUcs4()) {
        const auto character = static_cast<char32_t>(code);
        const Glyph &shape = glyph(familyFor(character, style), character);
        const double advance = advanceOf(character, style);
        const double slack = (advance - shape.advance * style.em) / 2;
        const QTransform place =
            QTransform::fromTranslate(x + slack, baseline).scale(style.em, style.em);
        const QPainterPath outline = place.map(shape.outline);
        line.outline.addPath(outline);
        line.ink.push_back(outline.boundingRect());
        x += advance;
    }
    line.width = x - left;
    return line;
}

double lineWidth(const QString &text, const TextStyle &style)
{
    double width = 0;
    for (const uint code : text.toUcs4()) {
        width += advanceOf(static_cast<char32_t>(code), style);
    }
    return width;
}

QStringList hanziFamilies()
{
    static const QStringList list =
        installed({QStringLiteral("FandolFang R"), QStringLiteral("FandolFang"),
                   QStringLiteral("FandolSong"), QStringLiteral("FandolHei"),
                   QStringLiteral("FandolKai"), QStringLiteral("Noto Sans CJK SC"),
                   QStringLiteral("Noto Serif CJK SC"), QStringLiteral("AR PL UMing CN"),
                   QStringLiteral("AR PL UKai CN"), QStringLiteral("AR PL SungtiL GB"),
                   QStringLiteral("AR PL KaitiM GB"), QStringLiteral("WenQuanYi Zen Hei"),
                   QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("LXGW WenKai")});
    return list;
}

QStringList sansFamilies()
{
    static const QStringList list =
        installed({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("WenQuanYi Zen Hei"),
                   QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("FandolHei")});
    return list;
}

QStringList heldOutFamilies()
{
    static const QStringList list =
        installed({QStringLiteral("AR PL UMing CN"), QStringLiteral("AR PL SungtiL GB"),
                   QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("LXGW WenKai")});
    return list;
}

QStringList heldOutSansFamilies()
{
    static const QStringList list = installed({QStringLiteral("WenQuanYi Micro Hei")});
    return list;
}

QStringList latinMonoFamilies()
{
    static const QStringList list =
        installed({QStringLiteral("OCR B"), QStringLiteral("Liberation Mono"),
                   QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Nimbus Mono PS"),
                   QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("LXGW WenKai Mono"),
                   QStringLiteral("WenQuanYi Zen Hei Mono")});
    return list;
}

} // namespace licencedesk::specimens
