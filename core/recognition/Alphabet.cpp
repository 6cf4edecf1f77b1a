#include "recognition/Alphabet.h"

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

/// What is left of a character's confidence when it is none that the zone can hold.
constexpr double OutsideConfidence = 0.2;
/// A look-alike is the same ink, but the recogniser did hesitate.
constexpr double LookalikeConfidence = 0.9;

struct Lookalike
{
    char16_t seen;
    QStringView meant; ///< the first one that is in the alphabet is taken
};

constexpr std::array Lookalikes = {
    Lookalike{u'l', u"1"},   Lookalike{u'I', u"1"},   Lookalike{u'i', u"1"},
    Lookalike{u'|', u"1"},   Lookalike{u'!', u"1"},   Lookalike{u'J', u"1"},
    Lookalike{u']', u"1"},   Lookalike{u'[', u"1"},   Lookalike{u'O', u"0D"},
    Lookalike{u'o', u"0D"},  Lookalike{u'Q', u"0"},   Lookalike{u'D', u"0"},
    Lookalike{u'0', u"D"},   Lookalike{u'Z', u"2"},   Lookalike{u'z', u"2"},
    Lookalike{u'S', u"5"},   Lookalike{u's', u"5"},   Lookalike{u'B', u"8"},
    Lookalike{u'8', u"B"},   Lookalike{u'x', u"X"},   Lookalike{u'c', u"C"},
    Lookalike{u'e', u"E"},   Lookalike{u'f', u"F"},   Lookalike{u'a', u"A"},
    Lookalike{u'b', u"B6"},  Lookalike{u'd', u"D"},   Lookalike{u'm', u"M"},
    Lookalike{u'n', u"N"},   Lookalike{u'p', u"P"},   Lookalike{u'G', u"6"},
    Lookalike{u'—', u"-"},   Lookalike{u'–', u"-"},   Lookalike{u'_', u"-"},
    Lookalike{u'一', u"-"},  Lookalike{u'~', u"-"},   Lookalike{u'×', u"X"},
    Lookalike{u'另', u"男"}, Lookalike{u'易', u"男"}, Lookalike{u'勇', u"男"},
    Lookalike{u'文', u"女"}, Lookalike{u'交', u"女"}, Lookalike{u'安', u"女"},
    Lookalike{u'g', u"9"},   Lookalike{u'q', u"9"},   Lookalike{u'：', u":"},
    Lookalike{u'K', u"X"},   Lookalike{u'〇', u"0"},
};

void addCandidate(std::vector<CharacterCandidate> &candidates, CharacterCandidate candidate)
{
    for (CharacterCandidate &each : candidates) {
        if (each.text == candidate.text) {
            each.confidence = std::min(1.0, each.confidence + candidate.confidence);
            return;
        }
    }
    candidates.push_back(std::move(candidate));
}

bool moreConfident(const CharacterCandidate &a, const CharacterCandidate &b)
{
    return a.confidence > b.confidence;
}

CharacterReading restrictedTo(CharacterReading reading, const QString &alphabet)
{
    std::vector<CharacterCandidate> inside;
    std::vector<CharacterCandidate> outside;
    for (CharacterCandidate &candidate : reading.candidates) {
        if (candidate.text.isEmpty()) {
            addCandidate(inside, std::move(candidate));
            continue;
        }
        const QString meant = insideAlphabet(candidate.text, alphabet);
        if (meant.isEmpty()) {
            candidate.confidence = std::min(candidate.confidence, OutsideConfidence);
            addCandidate(outside, std::move(candidate));
        } else {
            const double share = meant == candidate.text ? 1 : LookalikeConfidence;
            addCandidate(inside, {meant, candidate.confidence * share});
        }
    }
    const auto firstText = std::find_if(inside.begin(), inside.end(), [](const auto &candidate) {
        return !candidate.text.isEmpty();
    });
    if (firstText != inside.end()) {
        std::stable_sort(inside.begin(), inside.end(), moreConfident);
        inside.insert(inside.end(), outside.begin(), outside.end());
        reading.candidates = std::move(inside);
    } else {
        outside.insert(outside.end(), inside.begin(), inside.end());
        reading.candidates = std::move(outside);
    }
    return reading;
}

/// A number this long is an identity number of digits; a shorter one may be a passport's.
bool isIdentityNumberLong(const LineReading &reading)
{
    constexpr std::size_t Shortest = 15;
    return reading.characters.size() >= Shortest;
}

bool isHanzi(const CharacterReading &character)
{
    const QString &text = character.candidates.front().text;
    return !text.isEmpty() && text.front().unicode() >= 0x2E80;
}

bool isSmallMark(const CharacterReading &character)
{
    static const QString marks = QStringLiteral(".·:,`'‘’“”\"•。、-，：*°・_~^|<");
    const QString &text = character.candidates.front().text;
    return text.size() == 1 && marks.contains(text);
}

/// The dot between the parts of a name (阿布都·买买提) comes as any small mark.
LineReading withNameDots(LineReading reading)
{
    std::vector<CharacterReading> &characters = reading.characters;
    for (std::size_t index = 1; index + 1 < characters.size(); ++index) {
        if (isSmallMark(characters[index]) && isHanzi(characters[index - 1]) &&
            isHanzi(characters[index + 1])) {
            characters[index].candidates.front().text = QStringLiteral("·");
        }
    }
    return reading;
}

/// A lone character in a closed list is 男 or 女, the shortest entries of any such list.
LineReading withLoneCharacterOfSex(LineReading reading)
{
    if (reading.characters.size() == 1) {
        reading.characters.front() =
            restrictedTo(std::move(reading.characters.front()), QStringLiteral("男女"));
    }
    return reading;
}

/// No value begins or ends with a mark, but specks beside the line look like one.
LineReading withoutMarksAtTheEnds(LineReading reading)
{
    std::vector<CharacterReading> &characters = reading.characters;
    while (characters.size() > 1 && isSmallMark(characters.back())) {
        characters.pop_back();
    }
    while (characters.size() > 1 && isSmallMark(characters.front())) {
        characters.erase(characters.begin());
    }
    return reading;
}

} // namespace

QString alphabetOf(ZoneKind kind)
{
    switch (kind) {
    case ZoneKind::Number:
        return QStringLiteral("0123456789X");
    case ZoneKind::FileNumber:
        return QStringLiteral("0123456789");
    case ZoneKind::Classes:
        return QStringLiteral("ABCDEFMNP123456");
    case ZoneKind::Date:
        return QStringLiteral("0123456789-年月日");
    case ZoneKind::DateRange:
        return QStringLiteral("0123456789-年月日至长期");
    case ZoneKind::Timestamp:
        return QStringLiteral("0123456789-年月日: ");
    case ZoneKind::Duration:
        return QStringLiteral("0123456789年长期");
    case ZoneKind::Points:
        return QStringLiteral("0123456789分");
    case ZoneKind::Name:
    case ZoneKind::ClosedList:
    case ZoneKind::Address:
    case ZoneKind::FreeText:
    case ZoneKind::Seal:
        break;
    }
    return {};
}

QString insideAlphabet(const QString &text, const QString &alphabet)
{
    if (text.size() != 1) {
        return {};
    }
    QChar character = text.front();
    if (character.unicode() >= 0xFF01 && character.unicode() <= 0xFF5E) {
        character = QChar(character.unicode() - 0xFEE0); // full width -> half width
    }
    if (alphabet.contains(character)) {
        return character;
    }
    for (const Lookalike &each : Lookalikes) {
        if (each.seen != character.unicode()) {
            continue;
        }
        for (const QChar meant : each.meant) {
            if (alphabet.contains(meant)) {
                return meant;
            }
        }
    }
    return {};
}

LineReading restrictedTo(LineReading reading, ZoneKind kind)
{
    if (kind == ZoneKind::FreeText || kind == ZoneKind::Seal) {
        return reading;
    }
    if (kind == ZoneKind::ClosedList) {
        return withLoneCharacterOfSex(withoutMarksAtTheEnds(std::move(reading)));
    }
    const QString alphabet = alphabetOf(kind);
    const bool maybePassport = kind == ZoneKind::Number && !isIdentityNumberLong(reading);
    if (!alphabet.isEmpty() && !maybePassport) {
        for (CharacterReading &character : reading.characters) {
            character = restrictedTo(std::move(character), alphabet);
        }
    }
    reading = withoutMarksAtTheEnds(std::move(reading));
    return kind == ZoneKind::Name ? withNameDots(std::move(reading)) : reading;
}

} // namespace licencedesk
