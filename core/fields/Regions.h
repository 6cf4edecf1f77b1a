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

/// The two digits of the province named at the head of \p text ("山东省…", "山东…"); empty: none.
QString provinceCodeAtHead(QStringView text);
/// The four digits of the prefecture named after the province at the head; empty: none.
QString prefectureCodeAtHead(QStringView text);

} // namespace licencedesk
