#pragma once
// Words that stand for the values of an enumeration where it is written down, as one table for both
// directions: std::array Words = {std::pair{Kind::One, "one"}, …}.

#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace licencedesk {

template <typename T, std::size_t N>
QString wordOf(const std::array<std::pair<T, const char *>, N> &words, T value)
{
    for (const auto &[each, word] : words) {
        if (each == value) {
            return QLatin1String(word);
        }
    }
    return {};
}

template <typename T, std::size_t N>
std::optional<T> fromWord(const std::array<std::pair<T, const char *>, N> &words, QStringView text)
{
    for (const auto &[each, word] : words) {
        if (text == QLatin1String(word)) {
            return each;
        }
    }
    return std::nullopt;
}

} // namespace licencedesk
