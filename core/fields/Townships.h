#pragma once
// Townships and street offices below the counties: resources/data/townships.txt (2023), loaded on
// first use, from any thread.

#include <QString>

#include <vector>

namespace licencedesk {

/// Of a county's 6-digit code, or of a city without counties; empty when it has none in the table.
/// The views live as long as the program.
std::vector<QStringView> townshipsOf(QStringView countyCode);

} // namespace licencedesk
