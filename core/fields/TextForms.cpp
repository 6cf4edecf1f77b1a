#include "fields/TextForms.h"

namespace licencedesk {

QString toHalfWidth(QStringView text)
{
    constexpr char16_t FullWidthFirst = u'！';
    constexpr char16_t FullWidthLast = u'～';
    constexpr char16_t Shift = FullWidthFirst - u'!';
    QString result;
    result.reserve(text.size());
    for (const QChar each : text) {
        const char16_t unit = each.unicode();
        if (unit >= FullWidthFirst && unit <= FullWidthLast) {
            result += QChar(static_cast<char16_t>(unit - Shift));
        } else {
            result += unit == u'\u3000' ? QChar(u' ') : each;
        }
    }
    return result;
}

QString withoutBlanks(QStringView text)
{
    QString result = toHalfWidth(text);
    result.removeIf([](QChar each) { return each.isSpace() || each == u'\u200b'; });
    return result;
}

bool isNameDot(QChar character)
{
    return QStringView(u"·.•・‧∙⋅．･∘●").contains(character);
}

bool isIdeograph(char32_t character)
{
    const auto within = [character](char32_t first, char32_t last) {
        return character >= first && character <= last;
    };
    return within(0x4e00, 0x9fff) || within(0x3400, 0x4dbf) || character == 0x3007 ||
           within(0xf900, 0xfaff) || within(0x20000, 0x323af);
}

} // namespace licencedesk
