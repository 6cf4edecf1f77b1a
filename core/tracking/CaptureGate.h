#pragma once
// When to capture: the card has been ready for long enough. Enters: each frame's guidance and the
// number of the tracked card. Leaves: whether to capture now. A card is captured once a stay; the
// clerk may ask for it again.

#include "tracking/Guidance.h"

#include <set>

namespace licencedesk {

class CaptureGate
{
public:
    explicit CaptureGate(Strictness strictness = Strictness::Normal) { setStrictness(strictness); }
    void setStrictness(Strictness strictness);

    /// True once for each card, when it has been Ready for the settling time without a break. With
    /// glare or a finger on a field it takes four times as long: the rest can be read meanwhile,
    /// and that field from later frames.
    bool update(const Guidance &guidance, int card, qint64 milliseconds);
    double progress() const { return m_progress; } ///< 0…1 of the settling time
    bool hasTaken(int card) const { return m_taken.contains(card); }
    /// This card is not wanted (again) while it stays.
    void ignore(int card) { m_taken.insert(card); }
    /// Cards that lie there now may be captured again.
    void forget() { m_taken.clear(); }

private:
    std::set<int> m_taken;
    qint64 m_settling = 0; ///< ms
    int m_card = 0;
    qint64 m_readySince = 0;
    double m_progress = 0;
};

} // namespace licencedesk
