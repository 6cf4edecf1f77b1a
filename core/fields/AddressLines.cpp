#include "fields/AddressLines.h"

#include "fields/TextForms.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

/// The longest line is the address; the printer starts every line of it at the same place.
constexpr double LeftEdgeSlackMm = 1.6;
/// A line shorter than this was not broken for want of room: a full one has 20 and more.
constexpr std::size_t AlmostFull = 17;
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

/// 1955-12-07, or its digits alone.
bool isDate(const LineReading &line)
{
    static const QRegularExpression date(
        QStringLiteral("^(19|20)\\d{2}[-.]?[01]\\d[-.]?[0-3]\\d$"));
    return date.match(withoutBlanks(line.text())).hasMatch();
}

/// A digit or a mark by itself: no office breaks an address for that, unless the line is full.
bool isLoneSign(const LineReading &line)
{
    const QString text = line.text();
    return text.size() == 1 && text.front().unicode() < 0x2E80;
}

bool isForeign(const LineReading &line, const LineReading &address)
{
    const bool isFull = address.characters.size() >= AlmostFull;
    if (isDate(line) || (isLoneSign(line) && !isFull)) {
        return true;
    }
    if (meanConfidence(line) >= WellRead) {
        return false;
    }
    const bool apart = std::abs(leftEdge(line) - leftEdge(address)) > LeftEdgeSlackMm;
    return apart || !isFull;
}

} // namespace

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
