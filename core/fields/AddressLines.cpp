#include "fields/AddressLines.h"

#include "fields/TextForms.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

/// The longest line is the address; the printer starts every line of it at the same place.
constexpr double LeftEdgeSlackMm = 1.6;
/// The older edition's birth date stands this far to the right of it, and more.
constexpr double OtherColumnMm = 8;
/// The second line of an address stands 3.6 mm below the first; the seal's frame begins 5 mm below.
constexpr double OtherRowMm = 4.6;
/// A line shorter than this was not broken for want of room: a full one has 60 and more.
constexpr double AlmostFullMm = 50;
/// Mean confidence of a line that is certainly print.
constexpr double WellRead = 0.8;

double meanConfidence(const LineReading &line)
{
    double sum = 0;
    for (const CharacterReading &character : line.characters) {
        sum += character.candidates.front().confidence;
    }
    return line.characters.empty() ? 0 : sum / double(line.characters.size());
}

double leftEdge(const LineReading &line)
{
    return line.characters.empty() ? 0 : line.characters.front().box.left();
}

double middleRow(const LineReading &line)
{
    return line.characters.empty() ? 0 : line.characters.front().box.center().y();
}

/// 1955-12-07, or its digits alone.
bool isDate(const LineReading &line)
{
    static const QRegularExpression date(
        QStringLiteral("^(19|20)\\d{2}[-.]?[01]\\d[-.]?[0-3]\\d$"));
    return date.match(withoutBlanks(line.text())).hasMatch();
}

bool hasHanzi(const LineReading &line)
{
    const QString text = line.text();
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.unicode() >= 0x2E80; });
}

bool isShort(const LineReading &line)
{
    constexpr qsizetype Most = 2;
    return line.text().size() <= Most;
}

double widthOf(const LineReading &line)
{
    return line.characters.empty() ? 0 : line.characters.back().box.right() - leftEdge(line);
}

bool isForeign(const LineReading &line, const LineReading &address)
{
    const bool isFull = widthOf(address) >= AlmostFullMm;
    const double offset = leftEdge(line) - leftEdge(address);
    const bool elsewhere =
        offset > OtherColumnMm || middleRow(line) - middleRow(address) > OtherRowMm;
    const bool apart = std::abs(offset) > LeftEdgeSlackMm;
    const bool isSigns = !hasHanzi(line);
    if (isDate(line) || (elsewhere && isSigns)) {
        return true;
    }
    // No office breaks an address for a digit or a mark, unless the line is full.
    if (isShort(line) && (elsewhere || apart || (isSigns && !isFull))) {
        return true;
    }
    if (meanConfidence(line) >= WellRead) {
        return false;
    }
    return apart || !isFull;
}

/// Wider than any blank between two characters: glare or wear has taken some.
bool hasGap(const LineReading &line)
{
    constexpr double WidestBlankMm = 3.2;
    constexpr double WidestStepMm = 5; // boxes beside a gap may reach into it
    for (std::size_t i = 1; i < line.characters.size(); ++i) {
        const QRectF &left = line.characters[i - 1].box;
        const QRectF &right = line.characters[i].box;
        if (right.left() - left.right() > WidestBlankMm ||
            right.center().x() - left.center().x() > WidestStepMm) {
            return true;
        }
    }
    return false;
}

} // namespace

bool looksIncomplete(const FieldReading &address)
{
    if (address.lines.empty()) {
        return false;
    }
    constexpr double FullMm = 55;
    const QString text = address.text();
    const bool endsOpen = address.lines.size() == 1 && widthOf(address.lines.front()) >= FullMm &&
                          !text.isEmpty() && text.back().isDigit();
    return endsOpen || std::any_of(address.lines.begin(), address.lines.end(), &hasGap);
}

FieldReading withoutForeignLines(const FieldReading &address)
{
    FieldReading own = address;
    const auto longest = std::max_element(address.lines.begin(), address.lines.end(),
                                          [](const LineReading &a, const LineReading &b) {
                                              return a.characters.size() < b.characters.size();
                                          });
    std::erase_if(own.lines, [&](const LineReading &line) {
        return line != *longest && isForeign(line, *longest);
    });
    return own;
}

} // namespace licencedesk
