#include "fields/SealDecoder.h"

#include "fields/Regions.h"
#include "fields/TextDecoder.h"
#include "fields/WordDecoder.h"

#include <algorithm>
#include <bitset>

namespace licencedesk {

namespace {

/// Texts that share most characters with the reading and are compared in full.
constexpr std::size_t ComparedInFull = 24;
/// Least share of a text's characters that must appear anywhere in the reading.
constexpr double LeastShared = 0.6;
/// A text of the list is taken, marked as repaired, when this share of it was offered…
constexpr double SupportedShare = 0.7;
/// …and no other text of the list comes near.
constexpr double SurelyMeant = 0.9;

const std::vector<KnownWord> &offices()
{
    static const std::vector<KnownWord> all = {
        {QStringLiteral("公安局交通警察支队"), 1.0},
        {QStringLiteral("公安局交通警察总队"), 0.2},
        {QStringLiteral("公安局公安交通管理局"), 0.2},
        {QStringLiteral("公安局交通管理局"), 0.1},
        {QStringLiteral("公安局交通巡逻警察支队"), 0.1},
        {QStringLiteral("公安局交通警察大队"), 0.05},
        {QStringLiteral("公安局交通警察局"), 0.05},
        {QStringLiteral("公安局交通管理支队"), 0.05},
        {QStringLiteral("公安厅交通管理局"), 0.02},
        {QStringLiteral("公安厅交通警察总队"), 0.02},
        {QStringLiteral("公安交通警察支队"), 0.02},
    };
    return all;
}

bool isPlace(const Region &region)
{
    const QString &name = region.name();
    return region.code.endsWith(u"00") && name != u"市辖区" && name != u"县" && name != u"市" &&
           !name.contains(u"直辖县级");
}

QStringList places()
{
    QStringList names;
    for (const Region &region : allRegions()) {
        if (!isPlace(region)) {
            continue;
        }
        const QString province = provinceName(region.code);
        for (const RegionName &each : region.names) {
            const bool isProvince = region.code.endsWith(u"0000");
            names += isProvince ? each.name : province + each.name;
            if (!isProvince) {
                names += each.name;
            }
        }
    }
    names.removeDuplicates();
    return names;
}

const std::vector<KnownWord> &authorities()
{
    static const std::vector<KnownWord> all = [] {
        std::vector<KnownWord> words;
        for (const QString &place : places()) {
            for (const KnownWord &office : offices()) {
                words.push_back({place + office.text, office.prior});
            }
        }
        return words;
    }();
    return all;
}

/// One bit per UTF-16 code unit: ten thousand texts are compared with it.
using CharacterSet = std::bitset<0x10000>;

CharacterSet offeredCharacters(const Lattice &lattice)
{
    CharacterSet characters;
    for (const LatticePosition &position : lattice) {
        for (const LatticeOption &option : position.options) {
            characters.set(option.text.front().unicode());
        }
    }
    return characters;
}

/// Shared characters, less those that are too many or too few.
double likeness(const QString &text, const CharacterSet &offered, qsizetype length)
{
    const auto shared = std::count_if(text.begin(), text.end(),
                                      [&offered](QChar each) { return offered[each.unicode()]; });
    constexpr double LengthPenalty = 0.5;
    return double(shared) - LengthPenalty * double(std::abs(text.size() - length));
}

std::vector<KnownWord> likeliest(const Lattice &lattice)
{
    const CharacterSet offered = offeredCharacters(lattice);
    std::vector<std::pair<double, const KnownWord *>> ranked;
    for (const KnownWord &word : authorities()) {
        const double score = likeness(word.text, offered, qsizetype(lattice.size()));
        if (score > LeastShared * double(word.text.size())) {
            ranked.emplace_back(score, &word);
        }
    }
    const auto kept = std::ptrdiff_t(std::min(ComparedInFull, ranked.size()));
    std::partial_sort(ranked.begin(), ranked.begin() + kept, ranked.end(),
                      [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<KnownWord> words;
    for (auto it = ranked.begin(); it != ranked.begin() + kept; ++it) {
        words.push_back(*it->second);
    }
    return words;
}

} // namespace

DecodedText decodeSeal(const Lattice &lattice)
{
    DecodedText known = decodeWord(lattice, likeliest(lattice));
    const bool supported =
        known.offeredShare >= SupportedShare && known.listPosterior >= SurelyMeant;
    if (known.isOffered || supported) {
        return known;
    }
    DecodedText asRead = plainText(lattice);
    asRead.isOffered = isAuthority(asRead.text);
    if (!known.text.isEmpty() && known.text != asRead.text) {
        asRead.others = QStringList(known.text) + known.others.mid(0, 4);
    }
    return asRead;
}

bool isAuthority(QStringView text)
{
    const auto &all = authorities();
    return std::any_of(all.begin(), all.end(),
                       [text](const KnownWord &each) { return each.text == text; });
}

} // namespace licencedesk
