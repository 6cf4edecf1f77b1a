#include "fields/AddressDecoder.h"

#include "fields/AddressCharacters.h"
#include "fields/Regions.h"
#include "fields/TextForms.h"
#include "fields/Townships.h"

#include <algorithm>
#include <vector>

namespace licencedesk {

namespace {

/// A place that no table knows, and reads as well as one that it knows.
constexpr double UnknownPlace = 0.02;
/// Of a place's name that was found: less, and it is left as it was read.
constexpr double SurePlace = 0.9;
/// A character of the name that was not offered.
constexpr double NotOffered = 1e-4;

/// An address that begins with no place of any kind: glare has taken its beginning.
constexpr double NoPlace = 0.6;

struct Place
{
    QString code; ///< of the region; of its county for a township
    QString name;
};

struct PlaceMatch
{
    Place place;
    double posterior = 0;
    bool offered = false;
};

double weightAt(const Lattice &lattice, std::size_t offset, const QString &name, bool &offered)
{
    double weight = 1;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const LatticePosition &position = lattice[offset + std::size_t(i)];
        const double probability = position.probabilityOf(QStringView(name).mid(i, 1));
        offered = offered && probability > 0;
        weight *= std::max(probability, NotOffered);
    }
    return weight;
}

QString bestTextAt(const Lattice &lattice, std::size_t offset, qsizetype length)
{
    QString text;
    for (std::size_t i = offset; i < offset + std::size_t(length); ++i) {
        text += lattice[i].best();
    }
    return text;
}

/// How sure a name is by being one: a misreading hardly ever makes another place; a place that has
/// to be made of second choices may also be one that no table knows.
double confirmedBy(const Lattice &lattice, std::size_t offset, const QString &name)
{
    bool offered = true;
    const double named = weightAt(lattice, offset, name, offered);
    if (bestTextAt(lattice, offset, name.size()) == name) {
        return named / (named + (1 - named) * UnknownPlace);
    }
    double asRead = 1;
    for (std::size_t i = offset; i < offset + std::size_t(name.size()); ++i) {
        asRead *= lattice[i].bestProbability();
    }
    return named / (named + asRead * UnknownPlace);
}

/// The place whose name stands at \p offset. Longer names are compared with shorter ones by what
/// they leave to chance, so each character beyond counts as one that happens to fit.
PlaceMatch placeAt(const Lattice &lattice, std::size_t offset, const std::vector<Place> &places)
{
    constexpr double ByChance = 0.02; ///< that a name's next character fits though it is not meant
    PlaceMatch best;
    double bestWeight = 0;
    double total = 0;
    for (const Place &place : places) {
        if (offset + std::size_t(place.name.size()) > lattice.size()) {
            continue;
        }
        bool offered = true;
        double weight = weightAt(lattice, offset, place.name, offered);
        for (qsizetype i = 0; i < place.name.size(); ++i) {
            weight /= ByChance;
        }
        total += weight;
        if (offered && weight > bestWeight) {
            bestWeight = weight;
            best = {place, 0, true};
        }
    }
    if (best.offered) {
        best.posterior = bestWeight / total * confirmedBy(lattice, offset, best.place.name);
    }
    return best;
}

/// All names of all regions, sorted by code.
const std::vector<Place> &allPlaces()
{
    static const std::vector<Place> all = [] {
        std::vector<Place> places;
        for (const Region &region : allRegions()) {
            for (const RegionName &each : region.names) {
                if (each.name.size() > 1) { // not the 县 and 市 that stand for a group
                    places.push_back({region.code, each.name});
                }
            }
        }
        return places;
    }();
    return all;
}

template <typename Wanted>
std::vector<Place> placesWhere(const QString &prefix, Wanted wanted)
{
    const auto &all = allPlaces();
    auto place =
        std::lower_bound(all.begin(), all.end(), prefix,
                         [](const Place &each, const QString &code) { return each.code < code; });
    std::vector<Place> places;
    for (; place != all.end() && place->code.startsWith(prefix); ++place) {
        if (wanted(place->code)) {
            places.push_back(*place);
        }
    }
    return places;
}

bool isMark(const QString &text)
{
    return text.size() == 1 && !text.front().isLetterOrNumber() && text != u")" && text != u"）";
}

const std::vector<Place> &provincePlaces()
{
    static const std::vector<Place> provinces =
        placesWhere({}, [](const QString &code) { return code.endsWith(u"0000"); });
    return provinces;
}

std::vector<Place> townshipPlaces(const QString &countyCode)
{
    std::vector<Place> places;
    for (const QStringView name : townshipsOf(countyCode)) {
        places.push_back({countyCode, name.toString()});
    }
    return places;
}

/// Goes down from the province to the township as long as names are found.
class AddressHead
{
public:
    explicit AddressHead(const Lattice &lattice) : m_lattice(lattice) {}

    DecodedText read()
    {
        const QString province = take(provincePlaces()).left(2);
        const QString prefecture = take(placesWhere(province, [](const QString &code) {
            return code.endsWith(u"00") && !code.endsWith(u"0000");
        }));
        const QString parent = prefecture.isEmpty() ? province : prefecture.left(4);
        if (!parent.isEmpty()) {
            const QString county = take(
                placesWhere(parent, [](const QString &code) { return !code.endsWith(u"00"); }));
            take(townshipPlaces(county.isEmpty() ? prefecture : county));
        } else if (!placeAt(m_lattice, 0, allPlaces()).offered) {
            m_estimate *= NoPlace;
        }
        return finish();
    }

private:
    /// The code of the place found at the present offset; empty: none.
    QString take(const std::vector<Place> &places)
    {
        const PlaceMatch match = placeAt(m_lattice, m_offset, places);
        if (!match.offered || match.posterior < SurePlace) {
            return {};
        }
        m_estimate *= match.posterior;
        for (const QChar each : match.place.name) {
            confirm(each, match.posterior);
        }
        return match.place.code;
    }

    void confirm(QChar character, double posterior)
    {
        const LatticePosition &position = m_lattice[m_offset];
        if (position.best() != character) {
            m_text.isChanged = true;
            m_text.weakestClaim =
                std::min(m_text.weakestClaim, position.claimedFor(QStringView(&character, 1)));
        }
        m_text.text += character;
        m_text.characterEstimate.push_back(posterior);
        m_offset++;
    }

    DecodedText finish()
    {
        for (std::size_t i = m_offset; i < m_lattice.size(); ++i) {
            const QString text = toHalfWidth(m_lattice[i].best());
            const double estimate = m_lattice[i].bestProbability();
            m_text.text += text;
            m_text.characterEstimate.insert(m_text.characterEstimate.end(),
                                            std::size_t(text.size()), estimate);
            m_estimate *= estimate;
        }
        m_text.estimate = m_lattice.empty() ? 0 : m_estimate;
        return m_text;
    }

    const Lattice &m_lattice;
    DecodedText m_text;
    double m_estimate = 1;
    std::size_t m_offset = 0;
};

} // namespace

DecodedText decodeAddress(const Lattice &lattice)
{
    Lattice printed = lattice;
    std::erase_if(printed, [](const LatticePosition &each) { return each.best().isEmpty(); });
    while (!printed.empty() && isMark(printed.back().best())) {
        printed.pop_back(); // dirt, or the seal's frame: no address ends with a mark
    }
    return AddressHead(weighedAsAddress(std::move(printed))).read();
}

} // namespace licencedesk
