#include "fields/Regions.h"

#include "fields/DataTable.h"

#include <QList>

#include <algorithm>

namespace licencedesk {

namespace {

const QString Nothing;

RegionName parseRange(QStringView text)
{
    const QList<QStringView> parts = text.split(u',');
    RegionName name{parts.front().toString(), 0, 0};
    if (parts.size() == 3) {
        name.fromYear = parts[1].toInt();
        name.toYear = parts[2].toInt();
    }
    return name;
}

Region parseRegion(QStringView line)
{
    Region region{line.left(6).toString(), {}};
    const QList<QStringView> ranges = line.mid(6).split(u';');
    for (const QStringView range : ranges) {
        region.names.push_back(parseRange(range));
    }
    return region;
}

std::vector<Region> loadRegions()
{
    const DataTable table(dataText(u"regions.txt"));
    std::vector<Region> parsed;
    parsed.reserve(table.lines().size());
    for (const QStringView line : table.lines()) {
        parsed.push_back(parseRegion(line));
    }
    return parsed;
}

QString padded(QStringView code, qsizetype digits)
{
    return code.left(digits).toString().leftJustified(6, u'0');
}

/// 市辖区, 县 and the like stand in the list where a province has no prefectures.
bool isPlaceholder(QStringView name)
{
    return name == u"市辖区" || name == u"县" || name == u"市" || name.contains(u"直辖县级");
}

/// 内蒙古 and 黑龙江; the others are two characters short.
QStringView shortProvinceName(QStringView name)
{
    const bool three = name.startsWith(u"内蒙古") || name.startsWith(u"黑龙江");
    return name.left(three ? 3 : 2);
}

struct NamedPart
{
    const Region *region = nullptr;
    qsizetype length = 0; ///< of the name at the head of the text
};

NamedPart provinceAtHead(QStringView text)
{
    for (const Region &region : allRegions()) {
        if (!region.code.endsWith(u"0000")) {
            continue;
        }
        const QStringView name = region.name();
        for (const QStringView each : {name, shortProvinceName(name)}) {
            if (text.startsWith(each)) {
                return {&region, each.size()};
            }
        }
    }
    return {};
}

bool isPrefecture(const Region &region)
{
    return region.code.endsWith(u"00") && !region.code.endsWith(u"0000") &&
           !isPlaceholder(region.name());
}

qsizetype nameLengthAtHead(const Region &region, QStringView text)
{
    for (const RegionName &each : region.names) {
        if (text.startsWith(each.name)) {
            return each.name.size();
        }
    }
    return 0;
}

/// In force beats abolished; then the longer name; then the later code.
bool isBetter(const NamedPart &candidate, const NamedPart &best)
{
    if (!best.region) {
        return true;
    }
    const bool candidateInForce = candidate.region->toYear() == 0;
    const bool bestInForce = best.region->toYear() == 0;
    if (candidateInForce != bestInForce) {
        return candidateInForce;
    }
    return candidate.length >= best.length;
}

NamedPart prefectureAtHead(QStringView text, QStringView provinceDigits)
{
    NamedPart best;
    for (const Region &region : allRegions()) {
        if (!region.code.startsWith(provinceDigits) || !isPrefecture(region)) {
            continue;
        }
        const NamedPart part{&region, nameLengthAtHead(region, text)};
        if (part.length > 0 && isBetter(part, best)) {
            best = part;
        }
    }
    return best;
}

bool isProvinceCity(QStringView provinceDigits)
{
    return provinceName(provinceDigits).endsWith(u'市');
}

} // namespace

const std::vector<Region> &allRegions()
{
    static const std::vector<Region> all = loadRegions();
    return all;
}

const Region *findRegion(QStringView sixDigits)
{
    const auto &all = allRegions();
    const auto found =
        std::lower_bound(all.begin(), all.end(), sixDigits,
                         [](const Region &region, QStringView code) { return region.code < code; });
    return found != all.end() && found->code == sixDigits ? &*found : nullptr;
}

bool isProvinceCode(QStringView twoDigits)
{
    return twoDigits.size() == 2 && findRegion(padded(twoDigits, 2)) != nullptr;
}

QString provinceName(QStringView code)
{
    const Region *region = findRegion(padded(code, 2));
    return region ? region->name() : Nothing;
}

QString prefectureName(QStringView code)
{
    if (isProvinceCity(code)) {
        return provinceName(code);
    }
    const Region *region = code.size() < 4 ? nullptr : findRegion(padded(code, 4));
    return region && isPrefecture(*region) ? region->name() : Nothing;
}

QString regionFullName(QStringView sixDigits)
{
    QString name = provinceName(sixDigits);
    const QString prefecture = prefectureName(sixDigits);
    if (prefecture != name) {
        name += prefecture;
    }
    const Region *county = sixDigits.endsWith(u"00") ? nullptr : findRegion(sixDigits);
    if (county && !isPlaceholder(county->name())) {
        name += county->name();
    }
    return name;
}

QString provinceCodeAtHead(QStringView text)
{
    const NamedPart province = provinceAtHead(text);
    if (province.region) {
        return province.region->code.left(2);
    }
    const NamedPart prefecture = prefectureAtHead(text, {});
    return prefecture.region ? prefecture.region->code.left(2) : Nothing;
}

QString prefectureCodeAtHead(QStringView text)
{
    const NamedPart province = provinceAtHead(text);
    const QStringView digits =
        province.region ? QStringView(province.region->code).left(2) : QStringView();
    if (province.region && isProvinceCity(digits)) {
        return province.region->code.left(4);
    }
    const NamedPart prefecture = prefectureAtHead(text.mid(province.length), digits);
    return prefecture.region ? prefecture.region->code.left(4) : Nothing;
}

} // namespace licencedesk
