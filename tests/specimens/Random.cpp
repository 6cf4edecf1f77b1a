#include "tests/specimens/Random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace licencedesk::specimens {

// The first output of a far-away stream is the state: neighbouring seeds share nothing.
Random::Random(quint64 seed) : m_state(seed * 0xD1342543DE82EF95ULL)
{
    m_state = next();
}

// SplitMix64 (Steele, Lea, Flood 2014).
quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

int Random::between(int lowest, int highest)
{
    const auto span = static_cast<quint64>(highest - lowest + 1);
    return lowest + static_cast<int>(next() % span);
}

double Random::real(double lowest, double highest)
{
    const double unit = static_cast<double>(next() >> 11) * 0x1.0p-53;
    return lowest + unit * (highest - lowest);
}

double Random::gauss(double deviation)
{
    const double radius = std::sqrt(-2 * std::log(real(1e-12, 1)));
    const double value = radius * std::cos(2 * std::numbers::pi * real(0, 1));
    return deviation * std::clamp(value, -3.0, 3.0);
}

bool Random::chance(double probability)
{
    return real(0, 1) < probability;
}

Random Random::fork()
{
    return Random(next());
}

} // namespace licencedesk::specimens
