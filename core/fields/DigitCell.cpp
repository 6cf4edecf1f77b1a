#include "fields/DigitCell.h"

#include <algorithm>

namespace licencedesk {

namespace {

/// Letters and signs that are printed like a digit, for recognisers that know no zone.
struct DigitLookalike
{
    char16_t seen;
    int meant;
};
constexpr std::array DigitLookalikes = {
    DigitLookalike{u'O', 0},  DigitLookalike{u'o', 0},  DigitLookalike{u'Q', 0},
    DigitLookalike{u'D', 0},  DigitLookalike{u'〇', 0}, DigitLookalike{u'I', 1},
    DigitLookalike{u'l', 1},  DigitLookalike{u'i', 1},  DigitLookalike{u'|', 1},
    DigitLookalike{u'!', 1},  DigitLookalike{u'Z', 2},  DigitLookalike{u'z', 2},
    DigitLookalike{u'S', 5},  DigitLookalike{u's', 5},  DigitLookalike{u'b', 6},
    DigitLookalike{u'G', 6},  DigitLookalike{u'B', 8},  DigitLookalike{u'g', 9},
    DigitLookalike{u'x', 10}, DigitLookalike{u'×', 10},
};
/// Part of a look-alike's probability that goes to the digit; the rest is doubt.
constexpr double DigitLookalikeShare = 0.8;
/// No digit is ever impossible.
constexpr double Floor = 1e-7;

int meantBy(const QString &text, double &share)
{
    share = 1;
    if (text.size() != 1) {
        return -1;
    }
    const int direct = digitSymbol(text.front());
    if (direct >= 0) {
        return direct;
    }
    share = DigitLookalikeShare;
    for (const DigitLookalike &each : DigitLookalikes) {
        if (each.seen == text.front().unicode()) {
            return each.meant;
        }
    }
    return -1;
}

int symbolsOf(DigitAlphabet alphabet)
{
    return alphabet == DigitAlphabet::Digits ? DigitCell::X : DigitCell::Symbols;
}

void spread(DigitCell &cell, double mass, int symbols)
{
    int unoffered = 0;
    for (int symbol = 0; symbol < symbols; ++symbol) {
        unoffered += cell.offered.at(std::size_t(symbol)) ? 0 : 1;
    }
    for (int symbol = 0; symbol < symbols; ++symbol) {
        double &probability = cell.probability.at(std::size_t(symbol));
        if (!cell.offered.at(std::size_t(symbol))) {
            probability += mass / unoffered;
        }
        probability = std::max(probability, Floor);
    }
}

} // namespace

QChar DigitCell::bestCharacter() const
{
    return best < 0 ? QChar(u'?') : digitCharacter(best);
}

QChar digitCharacter(int symbol)
{
    return symbol == DigitCell::X ? QChar(u'X') : QChar(u'0' + symbol);
}

int digitSymbol(QChar character)
{
    if (character == u'X') {
        return DigitCell::X;
    }
    const bool digit = character >= u'0' && character <= u'9';
    return digit ? character.unicode() - u'0' : -1;
}

DigitCell makeDigitCell(const LatticePosition &position, DigitAlphabet alphabet)
{
    const int symbols = symbolsOf(alphabet);
    DigitCell cell;
    cell.nothing = position.nothing;
    double left = 1 - position.nothing;
    for (const LatticeOption &option : position.options) {
        double share = 1;
        const int symbol = meantBy(option.text, share);
        if (symbol < 0 || symbol >= symbols) {
            continue;
        }
        const auto index = std::size_t(symbol);
        cell.offered.at(index) = true;
        cell.readable = true;
        cell.claimed.at(index) = std::max(cell.claimed.at(index), option.claimed * share);
        cell.probability.at(index) += option.probability * share;
        left -= option.probability * share;
        if (&option == &position.options.front() && !position.bestIsNothing) {
            cell.best = symbol;
        }
    }
    spread(cell, std::max(left, 0.0), symbols);
    return cell;
}

DigitCell unreadableCell(DigitAlphabet alphabet)
{
    DigitCell cell;
    spread(cell, 1, symbolsOf(alphabet));
    return cell;
}

DigitCell combined(const DigitCell &first, const DigitCell &second)
{
    DigitCell cell = first;
    for (std::size_t symbol = 0; symbol < cell.probability.size(); ++symbol) {
        cell.probability.at(symbol) *= second.probability.at(symbol);
        cell.offered.at(symbol) = first.offered.at(symbol) || second.offered.at(symbol);
        cell.claimed.at(symbol) = std::max(first.claimed.at(symbol), second.claimed.at(symbol));
    }
    cell.readable = first.readable || second.readable;
    return cell;
}

} // namespace licencedesk
