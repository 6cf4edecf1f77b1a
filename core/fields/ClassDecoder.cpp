#include "fields/ClassDecoder.h"

#include "fields/VehicleClasses.h"

#include <algorithm>
#include <array>
#include <map>

namespace licencedesk {

namespace {

constexpr std::size_t ClassBeam = 200;
/// The field of the office's data base holds 15 characters.
constexpr std::size_t MostCharacters = 15;
/// Part of a look-alike's probability that goes to the code's character.
constexpr double ClassLookalikeShare = 0.9;
/// A character out of nothing that the recogniser did not doubt.
constexpr double InventedClass = 1e-3;
/// Others worth offering, relative to the best.
constexpr double WorthOffering = 1e-3;
constexpr qsizetype MostOthers = 5;

struct ClassLookalike
{
    char16_t seen;
    QStringView meant;
};
constexpr std::array ClassLookalikes = {
    ClassLookalike{u'I', u"1"}, ClassLookalike{u'l', u"1"},  ClassLookalike{u'i', u"1"},
    ClassLookalike{u'|', u"1"}, ClassLookalike{u'J', u"1"},  ClassLookalike{u'!', u"1"},
    ClassLookalike{u']', u"1"}, ClassLookalike{u'Z', u"2"},  ClassLookalike{u'z', u"2"},
    ClassLookalike{u'8', u"B"}, ClassLookalike{u'0', u"D"},  ClassLookalike{u'O', u"D"},
    ClassLookalike{u'c', u"C"}, ClassLookalike{u'G', u"C6"}, ClassLookalike{u'(', u"C"},
    ClassLookalike{u'S', u"5"}, ClassLookalike{u's', u"5"},  ClassLookalike{u'a', u"A"},
    ClassLookalike{u'b', u"6"}, ClassLookalike{u'd', u"D"},  ClassLookalike{u'e', u"E"},
    ClassLookalike{u'f', u"F"}, ClassLookalike{u'm', u"M"},  ClassLookalike{u'n', u"N"},
    ClassLookalike{u'p', u"P"},
};

const QString ClassCharacters = QStringLiteral("ABCDEFMNP123456");

struct Partial
{
    QString text;
    double probability = 1;
    double weakestClaim = 1;
};

QString meantBy(const QString &seen)
{
    if (ClassCharacters.contains(seen)) {
        return seen;
    }
    for (const ClassLookalike &each : ClassLookalikes) {
        if (seen.size() == 1 && seen.front() == each.seen) {
            return each.meant.toString();
        }
    }
    return {};
}

/// "", "A", "C1", "C1A": what can still become class codes.
bool isPossible(const QString &text)
{
    const bool open = !text.isEmpty() && QStringView(u"ABC").contains(text.back());
    const QStringView whole = QStringView(text).left(text.size() - (open ? 1 : 0));
    return whole.isEmpty() || parseVehicleClasses(whole).has_value();
}

void offer(std::vector<Partial> &next, const Partial &partial, const QString &character,
           double probability, double claimed)
{
    Partial longer{partial.text + character, partial.probability * probability,
                   std::min(partial.weakestClaim, claimed)};
    if (isPossible(longer.text)) {
        next.push_back(longer);
    }
}

std::vector<Partial> extended(const std::vector<Partial> &beam, const LatticePosition &position)
{
    std::vector<Partial> next;
    for (const Partial &partial : beam) {
        offer(next, partial, {}, std::max(position.nothing, InventedClass), 1);
        for (const LatticeOption &option : position.options) {
            const QString meant = meantBy(option.text);
            const double share = meant == option.text ? 1 : ClassLookalikeShare;
            for (const QChar each : meant) {
                offer(next, partial, each, option.probability * share, option.claimed * share);
            }
        }
    }
    const auto kept = std::ptrdiff_t(std::min(ClassBeam, next.size()));
    std::partial_sort(
        next.begin(), next.begin() + kept, next.end(),
        [](const Partial &a, const Partial &b) { return a.probability > b.probability; });
    next.resize(std::size_t(kept));
    return next;
}

/// How common such a licence is.
double prior(const VehicleClasses &classes)
{
    constexpr double EachFurtherCode = 0.2;
    constexpr double RareCode = 0.1;
    constexpr double NotAsPrinted = 1e-3; ///< out of order, or one implied by another
    double weight = 1;
    for (const QString &code : classes.codes) {
        weight *= QStringView(u"C1 C2 B2 A2 A1 B1 D E").contains(code) ? 1 : RareCode;
    }
    for (qsizetype i = 1; i < classes.codes.size(); ++i) {
        weight *= EachFurtherCode;
    }
    const bool usual = classes.isInOfficialOrder() && classes.implied().isEmpty();
    return usual ? weight : weight * NotAsPrinted;
}

/// Weight of texts in which one character is something that was not offered.
double unofferedDoubt(const Lattice &lattice)
{
    constexpr double FitsByChance = 0.15; ///< that such a text is made of codes
    double doubt = 0;
    for (const LatticePosition &position : lattice) {
        doubt += position.other / std::max(position.bestProbability(), 0.01);
    }
    return doubt * FitsByChance;
}

} // namespace

DecodedText decodeClasses(const Lattice &lattice)
{
    if (lattice.empty() || lattice.size() > MostCharacters) {
        return {};
    }
    std::vector<Partial> beam{Partial()};
    for (const LatticePosition &position : lattice) {
        beam = extended(beam, position);
    }
    std::map<QString, double> weights;
    double total = 0;
    const Partial *best = nullptr;
    for (const Partial &each : beam) {
        const auto classes = parseVehicleClasses(each.text);
        if (!classes) {
            continue;
        }
        const double weight = each.probability * prior(*classes);
        total += weight;
        weights[each.text] += weight;
        if (best == nullptr || weights[each.text] > weights[best->text]) {
            best = &each;
        }
    }
    DecodedText decoded;
    if (best == nullptr) {
        return decoded;
    }
    decoded.text = best->text;
    decoded.estimate = weights[best->text] / total / (1 + unofferedDoubt(lattice));
    decoded.isChanged = bestText(lattice) != best->text;
    decoded.weakestClaim = best->weakestClaim;
    std::vector<std::pair<double, QString>> ranked;
    for (const auto &[text, weight] : weights) {
        if (text != best->text && weight > WorthOffering * weights[best->text]) {
            ranked.emplace_back(-weight, text);
        }
    }
    std::sort(ranked.begin(), ranked.end());
    for (const auto &[weight, text] : ranked) {
        if (decoded.others.size() < MostOthers) {
            decoded.others += text;
        }
    }
    return decoded;
}

} // namespace licencedesk
