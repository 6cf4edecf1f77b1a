// N: 姓名, as a name and against the name that the booking or the identity card gives.

#include "verification/rules/Facts.h"
#include "verification/rules/Rule.h"

#include "fields/TextForms.h"

#include <algorithm>

namespace licencedesk::rules {

namespace {

constexpr int ShortestName = 2;
constexpr int LongestName = 15; // minority names with dots included

/// Words of the form that bleed into the name when the zone is read.
bool isLabelWord(const QString &name)
{
    static const QStringList words = {"姓名", "性别", "国籍", "证号", "男", "女"};
    return words.contains(name) || name.compare(QLatin1String("name"), Qt::CaseInsensitive) == 0;
}

bool isChineseName(const QString &name)
{
    const auto characters = name.toUcs4();
    const bool allFit = std::all_of(characters.begin(), characters.end(), [](uint character) {
        return isIdeograph(character) ||
               (character <= 0xFFFF && isNameDot(QChar(static_cast<char16_t>(character)))) ||
               character == U'·';
    });
    return allFit && characters.size() >= ShortestName && characters.size() <= LongestName;
}

bool isLatinName(const QString &name)
{
    return name.size() >= ShortestName &&
           std::all_of(name.begin(), name.end(), [](QChar character) {
               return character.script() == QChar::Script_Latin ||
                      QStringLiteral(" -'.,").contains(character);
           });
}

bool mayBeForeigner(const Facts &facts)
{
    return !facts.number || facts.number->kind != NumberKind::Resident;
}

// N01

Verdict looksLikeName(const Facts &facts)
{
    const QString name = facts.text(FieldId::Name).trimmed();
    if (isLabelWord(name)) {
        return broken(Verification::tr("The name is a printed word of the form"),
                      Verification::tr("Compare the name with the card"));
    }
    if (isChineseName(name) || (isLatinName(name) && mayBeForeigner(facts))) {
        return holds(Verification::tr("The name looks like a name"));
    }
    return broken(Verification::tr("The name does not look like a name"),
                  Verification::tr("Compare the name with the card"));
}

// N02

/// One form for both sides: dots to ·, no blanks, upper case.
QString comparable(const QString &name)
{
    QString text = withoutBlanks(name).toUpper();
    for (QChar &character : text) {
        if (isNameDot(character)) {
            character = QChar(u'·');
        }
    }
    return text;
}

/// What systems print that cannot show a rare character.
bool standsForRareCharacter(uint character)
{
    return character == U'?' || character == U'*' || character == U'□' || character == U'\uFFFD' ||
           character == U'〓';
}

bool agreesButForRare(const QString &a, const QString &b)
{
    const auto left = a.toUcs4();
    const auto right = b.toUcs4();
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](uint x, uint y) {
        return x == y || standsForRareCharacter(x) || standsForRareCharacter(y);
    });
}

bool hasBookingName(const Facts &facts)
{
    return !facts.rental.bookingName.trimmed().isEmpty();
}

Verdict isWhoBooked(const Facts &facts)
{
    const QString name = comparable(facts.text(FieldId::Name));
    const QString booked = comparable(facts.rental.bookingName);
    if (name == booked) {
        return holds(Verification::tr("The name is that of the booking"));
    }
    if (agreesButForRare(name, booked)) {
        return broken(Verification::tr("The name agrees with the booking but for a rare character"),
                      Verification::tr("Compare the rare character with the identity card"),
                      Weight::Milder);
    }
    return broken(
        Verification::tr("The name is not that of the booking"),
        Verification::tr("Ask who drives; take the licence of the person in the booking"));
}

} // namespace

const RuleFamily &nameRules()
{
    static const RuleFamily rules = {
        {"N01", Severity::Warn, {FieldId::Name}, {}, looksLikeName},
        {"N02", Severity::Fail, {FieldId::Name}, {}, isWhoBooked, {}, hasBookingName},
    };
    return rules;
}

} // namespace licencedesk::rules
