#include "fields/TextDecoder.h"

#include "fields/Alignment.h"
#include "fields/DigitCell.h"
#include "fields/Regions.h"
#include "fields/Surnames.h"
#include "fields/TextForms.h"

#include <QDateTime>

#include <algorithm>

namespace licencedesk {

namespace {

const QString MiddleDot = QStringLiteral("·");

/// A surname among the candidates is taken when it is at least this likely beside the best.
constexpr double SurnameHelp = 0.1;
/// A name that begins with none is about as likely short of its first character, which glare has
/// taken, as it is one of the few that no list has.
constexpr double UnknownSurname = 0.8;

bool isNoise(const LatticePosition &position)
{
    const QString text = position.best();
    return text.isEmpty() || (!text.front().isLetterOrNumber() && !text.front().isSurrogate());
}

Lattice withoutNoiseAtTheEnds(Lattice lattice)
{
    while (!lattice.empty() && isNoise(lattice.back())) {
        lattice.pop_back();
    }
    const auto first = std::find_if_not(lattice.begin(), lattice.end(), &isNoise);
    lattice.erase(lattice.begin(), first);
    return lattice;
}

bool hasLatin(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar each) { return each.isLetter() && each.unicode() < 0x250; });
}

/// Latin names keep their blanks, which a lattice does not have.
QString latinText(const FieldReading &reading)
{
    return toHalfWidth(reading.text()).simplified();
}

void appendCharacter(DecodedText &decoded, const QString &text, double estimate)
{
    decoded.text += text;
    decoded.characterEstimate.insert(decoded.characterEstimate.end(), std::size_t(text.size()),
                                     estimate);
}

/// The likeliest candidate of the first position that is a surname; empty when the best is one, or
/// none is.
QString surnameInstead(const Lattice &lattice)
{
    const LatticePosition &first = lattice.front();
    const QString next = lattice.size() > 1 ? lattice[1].best() : QString();
    if (isSurname(first.best()) || isSurname(first.best() + next)) {
        return {};
    }
    for (const LatticeOption &option : first.options) {
        if (isSurname(option.text) && option.probability > SurnameHelp * first.bestProbability()) {
            return option.text;
        }
    }
    return {};
}

/// Probability of the surname given that it is one; the best reading may still be right.
double surnameEstimate(const LatticePosition &position, const QString &surname)
{
    constexpr double NotASurname = 0.02; ///< people whose first character is in no list
    const double helped = position.probabilityOf(surname);
    return helped / (helped + position.bestProbability() * NotASurname + position.other);
}

int partsOf(const Lattice &lattice)
{
    return int(std::count_if(lattice.begin(), lattice.end(), [](const LatticePosition &each) {
        return each.best().size() == 1 && isNameDot(each.best().front());
    }));
}

/// With a surname, or a name that has none: several parts, or Latin.
bool startsLikeAName(const QString &name)
{
    return hasLatin(name) || name.contains(MiddleDot) || isSurname(name.left(1)) ||
           isSurname(name.left(2));
}

DecodedText digitsOf(const Lattice &lattice, const std::vector<int> &positions)
{
    DecodedText decoded;
    decoded.estimate = 1;
    for (const int position : positions) {
        const DigitCell cell =
            position < 0 ? DigitCell()
                         : makeDigitCell(lattice[std::size_t(position)], DigitAlphabet::Digits);
        if (cell.best < 0) {
            return {};
        }
        const double probability = cell.probability.at(std::size_t(cell.best));
        decoded.estimate *= probability;
        appendCharacter(decoded, cell.bestCharacter(), probability);
    }
    return decoded;
}

} // namespace

DecodedText plainText(const Lattice &lattice)
{
    DecodedText decoded;
    decoded.estimate = bestProbability(lattice);
    for (const LatticePosition &position : lattice) {
        appendCharacter(decoded, toHalfWidth(position.best()), position.bestProbability());
    }
    return decoded;
}

DecodedText decodeRecord(const Lattice &lattice)
{
    DecodedText decoded = plainText(lattice);
    decoded.text.replace(u',', u'，');
    // Invented licences say so across their foot, inside the zone.
    static const QString mark = QStringLiteral("样本SPECIMEN");
    if (decoded.text.endsWith(mark)) {
        decoded.text.chop(mark.size());
        decoded.characterEstimate.resize(std::size_t(decoded.text.size()));
    }
    return decoded;
}

DecodedText decodeName(const FieldReading &reading)
{
    const Lattice lattice = withoutNoiseAtTheEnds(makeLattice(reading));
    if (lattice.empty()) {
        return {};
    }
    DecodedText decoded;
    const QString surname = surnameInstead(lattice);
    decoded.estimate = 1;
    for (const LatticePosition &position : lattice) {
        const bool isFirst = &position == &lattice.front();
        QString text = position.best();
        double estimate = position.bestProbability();
        if (isFirst && !surname.isEmpty()) {
            text = surname;
            estimate = surnameEstimate(position, surname);
            decoded.isChanged = true;
            decoded.weakestClaim = position.claimedFor(surname);
        } else if (text.size() == 1 && isNameDot(text.front())) {
            text = MiddleDot;
        }
        decoded.estimate *= estimate;
        appendCharacter(decoded, text, estimate);
    }
    decoded.estimate *= startsLikeAName(decoded.text) ? 1 : UnknownSurname;
    if (hasLatin(decoded.text) && partsOf(lattice) == 0) {
        decoded.text = latinText(reading);
        decoded.characterEstimate.clear();
        // Hardly anybody has one word for a name: the gap between two was narrow, or closed.
        constexpr double SingleWord = 0.5;
        decoded.estimate *= decoded.text.contains(u' ') ? 1 : SingleWord;
    }
    return decoded;
}

bool isPlausibleName(QStringView name)
{
    constexpr int Fewest = 2;
    constexpr int MostIdeographs = 15;
    constexpr int MostLatin = 60;
    static const QStringList formWords = {QStringLiteral("姓名"), QStringLiteral("性别"),
                                          QStringLiteral("证号"), QStringLiteral("国籍"),
                                          QStringLiteral("住址")};
    const QList<uint> characters = name.toUcs4();
    const auto isLatinPart = [](uint each) {
        return each < 0x250 && (QChar(char16_t(each)).isLetter() || each == u' ' || each == u'-' ||
                                each == u'.' || each == u'\'' || each == u',');
    };
    if (characters.size() < Fewest || formWords.contains(name.toString())) {
        return false;
    }
    if (std::all_of(characters.begin(), characters.end(), isLatinPart)) {
        return characters.size() <= MostLatin;
    }
    const auto isNamePart = [](uint each) { return isIdeograph(each) || each == 0xb7; };
    return characters.size() <= MostIdeographs && characters.front() != 0xb7 &&
           characters.back() != 0xb7 &&
           std::all_of(characters.begin(), characters.end(), isNamePart);
}

DecodedText decodeFileNumber(const Lattice &lattice)
{
    constexpr std::size_t Length = 12;
    static const std::vector<Slot> row(Length, Slot::digit());
    const Alignment alignment = align(lattice, row);
    DecodedText decoded = digitsOf(lattice, alignment.positions);
    if (decoded.text.isEmpty()) {
        return plainText(lattice);
    }
    const QStringView prefix = QStringView(decoded.text).left(4);
    constexpr double UnknownOffice = 0.1; ///< such numbers are more often misread than true
    const bool known = !prefectureName(prefix).isEmpty() || prefix.endsWith(u"00");
    decoded.estimate *= known && isProvinceCode(prefix.left(2)) ? 1 : UnknownOffice;
    decoded.isChanged = bestText(lattice) != decoded.text;
    decoded.weakestClaim = alignment.skipped ? 0 : 1;
    return decoded;
}

DecodedText decodePoints(const Lattice &lattice)
{
    DecodedText decoded = plainText(lattice);
    QString digits = decoded.text;
    digits.remove(u'分');
    bool isNumber = false;
    const int points = digits.toInt(&isNumber);
    constexpr int MostPoints = 99;
    if (!isNumber || points < 0 || points > MostPoints) {
        decoded.isOffered = false;
    }
    return decoded;
}

DecodedText decodeTimestamp(const Lattice &lattice)
{
    static const QString form = QStringLiteral("0000年00月00日00:00:00");
    std::vector<Slot> row;
    for (const QChar each : form) {
        row.push_back(each == u'0' ? Slot::digit() : Slot::maybe(each));
    }
    const Alignment alignment = align(lattice, row);
    std::vector<int> digitPositions;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row[i].optional) {
            digitPositions.push_back(alignment.positions[i]);
        }
    }
    const DecodedText digits = digitsOf(lattice, digitPositions);
    const QDateTime time = QDateTime::fromString(digits.text, QStringLiteral("yyyyMMddHHmmss"));
    if (!time.isValid()) {
        DecodedText asRead = plainText(lattice);
        asRead.isOffered = false;
        return asRead;
    }
    DecodedText decoded;
    decoded.text = time.toString(QStringLiteral("yyyy年MM月dd日HH:mm:ss"));
    decoded.estimate = digits.estimate;
    decoded.isChanged = alignment.skipped;
    decoded.weakestClaim = alignment.skipped ? 0 : 1;
    return decoded;
}

} // namespace licencedesk
