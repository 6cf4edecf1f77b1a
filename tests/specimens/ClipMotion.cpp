#include "tests/specimens/ClipMotion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace licencedesk::specimens {

namespace {

// The times of a visit, seconds.
constexpr double Empty = 0.6; ///< before the card comes, and after it has gone
constexpr double Sliding = 0.7;

/// 0…1 with a gentle end, and its slope.
double eased(double t)
{
    const double within = std::clamp(t, 0.0, 1.0);
    return 1 - (1 - within) * (1 - within);
}

double easedSlope(double t)
{
    return t < 0 || t > 1 ? 0 : 2 * (1 - t);
}

QPointF pointIn(QSizeF size, Random &random)
{
    return {random.real(0.05, 0.95) * size.width(), random.real(0.08, 0.92) * size.height()};
}

} // namespace

Swing::Swing(double amplitude, double lowestHertz, double highestHertz, Random &random)
{
    constexpr int Parts = 3;
    for (int part = 0; part < Parts; ++part) {
        const double hertz = random.real(lowestHertz, highestHertz);
        m_parts.push_back({amplitude * random.real(0.4, 1.0) / Parts, 2 * std::numbers::pi * hertz,
                           random.real(0, 2 * std::numbers::pi)});
    }
}

double Swing::at(double seconds) const
{
    double sum = 0;
    for (const Part &part : m_parts) {
        sum += part.amplitude * std::sin(part.angular * seconds + part.phase);
    }
    return sum;
}

double Swing::speedAt(double seconds) const
{
    double sum = 0;
    for (const Part &part : m_parts) {
        sum += part.amplitude * part.angular * std::cos(part.angular * seconds + part.phase);
    }
    return sum;
}

ClipMotion::ClipMotion(ClipKind kind, const ClipOptions &options, QSizeF cardMm, Random &random)
    : m_kind(kind), m_seconds(options.frames / options.framesPerSecond),
      m_still(options.stillSeconds), m_wayMm(2.5 * cardMm.width())
{
    switch (kind) {
    case ClipKind::HandShake:
        shake(random.real(1.5, 6), random);
        break;
    case ClipKind::MovingGlare:
        lightLamps(random.between(1, 3), cardMm, random);
        break;
    case ClipKind::FocusHunting:
        huntFocus(random.real(1.5, 4), random);
        break;
    case ClipKind::Mixed:
        shake(random.real(1, 3.5), random);
        lightLamps(random.between(1, 2), cardMm, random);
        huntFocus(random.real(0.8, 2), random);
        break;
    case ClipKind::ComesAndStays:
        m_seconds = 2 * Empty + 2 * Sliding + m_still;
        break;
    }
}

/// \p most: mm; at 2 to 5 swings a second an exposure of 1/40 s then smears up to a millimetre.
void ClipMotion::shake(double most, Random &random)
{
    m_x = Swing(most, 1, 4, random);
    m_y = Swing(most, 1, 4, random);
    m_roll = Swing(most * 0.5, 0.5, 3, random);
    m_tilt = Swing(most * 1.2, 0.5, 3, random);
}

void ClipMotion::lightLamps(int count, QSizeF cardMm, Random &random)
{
    for (int lamp = 0; lamp < count; ++lamp) {
        const QPointF from = pointIn(cardMm, random);
        m_lamps.push_back({from, pointIn(cardMm, random),
                           QSizeF(random.real(6, 16), random.real(4, 10)), random.real(0.7, 1.0)});
    }
}

void ClipMotion::huntFocus(double most, Random &random)
{
    m_focus = Swing(most, 0.4, 1.8, random);
    m_focusOffset = random.real(-0.3, 0.6) * most;
}

Moment ClipMotion::at(double seconds) const
{
    if (m_kind == ClipKind::ComesAndStays) {
        return visit(seconds);
    }
    Moment moment;
    moment.shiftMm = {m_x.at(seconds), m_y.at(seconds)};
    moment.speedMm = {m_x.speedAt(seconds), m_y.speedAt(seconds)};
    moment.rollDegrees = m_roll.at(seconds);
    moment.tiltDegrees = m_tilt.at(seconds);
    moment.defocus = std::abs(m_focusOffset + m_focus.at(seconds));
    for (const Lamp &lamp : m_lamps) {
        const QPointF way = lamp.toMm - lamp.fromMm;
        moment.reflections.push_back(
            {lamp.fromMm + way * (seconds / m_seconds), lamp.radiiMm, lamp.strength});
    }
    return moment;
}

Moment ClipMotion::visit(double seconds) const
{
    const double comes = (seconds - Empty) / Sliding;
    const double goes = (seconds - Empty - Sliding - m_still) / Sliding;
    Moment moment;
    moment.cardThere = comes > 0 && goes < 1;
    moment.still = comes >= 1 && goes <= 0;
    const double away = goes > 0 ? 1 - eased(1 - goes) : 1 - eased(comes);
    const double slope = goes > 0 ? easedSlope(1 - goes) : -easedSlope(comes);
    moment.shiftMm = {-m_wayMm * away, 0};
    moment.speedMm = {-m_wayMm * slope / Sliding, 0};
    return moment;
}

} // namespace licencedesk::specimens
