#pragma once
// What changes from frame to frame of a clip, as a function of time. Everything is drawn from the
// seed beforehand, so that any moment can be asked for in any order.

#include "tests/specimens/Clip.h"
#include "tests/specimens/Random.h"

#include <QPointF>

#include <vector>

namespace licencedesk::specimens {

/// A lamp's reflection on the card.
struct Reflection
{
    QPointF centreMm; ///< card mm
    QSizeF radiiMm;
    double strength = 0; ///< 0…1
};

/// One moment of a clip.
struct Moment
{
    bool cardThere = true;
    bool still = false; ///< nothing but the sensor's noise differs from the moment before
    QPointF shiftMm;    ///< of the card from its place, scene mm
    QPointF speedMm;    ///< of the same, mm/s
    double rollDegrees = 0;
    double tiltDegrees = 0;
    double defocus = 0; ///< standard deviation, px at 10 px/mm, beyond the lens's own
    std::vector<Reflection> reflections;
};

/// A sum of a few swings: a trembling hand, a focus motor that searches.
class Swing
{
public:
    Swing() = default;
    Swing(double amplitude, double lowestHertz, double highestHertz, Random &random);

    double at(double seconds) const;
    double speedAt(double seconds) const; ///< per second

private:
    struct Part
    {
        double amplitude = 0;
        double angular = 0; ///< 1/s
        double phase = 0;
    };
    std::vector<Part> m_parts;
};

class ClipMotion
{
public:
    ClipMotion(ClipKind kind, const ClipOptions &options, QSizeF cardMm, Random &random);

    double seconds() const { return m_seconds; }
    Moment at(double seconds) const;

private:
    struct Lamp
    {
        QPointF fromMm;
        QPointF toMm;
        QSizeF radiiMm;
        double strength = 0;
    };

    void shake(double most, Random &random);
    void lightLamps(int count, QSizeF cardMm, Random &random);
    void huntFocus(double most, Random &random);
    Moment visit(double seconds) const;

    ClipKind m_kind;
    double m_seconds;
    double m_still; ///< s that the card lies still
    double m_wayMm; ///< that it comes from, to the left
    Swing m_x, m_y, m_roll, m_tilt, m_focus;
    double m_focusOffset = 0;
    std::vector<Lamp> m_lamps;
};

} // namespace licencedesk::specimens
