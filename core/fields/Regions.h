#pragma once
// GB/T 2260 codes of provinces, prefectures and counties with the years in which they were in
// force. The code in an identity number is that of the first registration, so abolished ones are
// as good as new ones. Data: resources/data/regions.txt, loaded on first use, from any thread.

#include <QString>

#include <optional>
#include <vector>

namespace licencedesk {

struct RegionName
{
    QString name;     ///< "朝阳区"
    int fromYear = 0; ///< first year known with this name; 0: since before the data begin
    int toYear = 0;   ///< last year known; 0: still in force in the newest data

    bool operator==(const RegionName &) const = default;
};

struct Region
{
    QString code;                  ///< "110105"
    std::vector<RegionName> names; ///< oldest first, never empty

    const QString &name() const { return names.back().name; }
    int fromYear() const { return names.front().fromYear; } ///< 0: since before the data begin
    int toYear() const { return names.back().toYear; }      ///< 0: still in force
};

/// The county, prefecture or province of a 6-digit code; null when it never was one.
const Region *findRegion(QStringView sixDigits);

/// First two digits of an existing province: 11…65, 71, 81, 82, 83 (domain R06).
bool isProvinceCode(QStringView twoDigits);

/// By the first two digits: "广东省"; empty when unknown.
QString provinceName(QStringView code);
/// By the first four digits: "深圳市"; empty when unknown; "北京市" for 1100 and 1101.
QString prefectureName(QStringView code);
/// "广东省深圳市福田区"; as much of it as is known.
QString regionFullName(QStringView sixDigits);

/// The years that the table covers: a code abolished before the first may be missing from it.
inline constexpr int RegionDataBegin = 1999;
inline constexpr int RegionDataEnd = 2023;

/// The two digits of the province at the head of \p text: named ("山东省…", "山东…"), or implied by
/// a prefecture that only one province has ("青岛市…"); empty: neither.
QString provinceCodeAtHead(QStringView text);
/// The four digits of the prefecture at the head, after the province or alone; empty: none.
/// Of several codes that have borne the name the one in force, else the latest. A province-level
/// city gives its 00: "1100".
QString prefectureCodeAtHead(QStringView text);

/// Every code and name of the table, sorted by code.
const std::vector<Region> &allRegions();

} // namespace licencedesk
