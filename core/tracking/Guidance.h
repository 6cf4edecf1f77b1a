#pragma once
// What to tell the clerk: one instruction at a time, the most useful first. Enters: what was seen
// in the newest frame. Leaves: the instruction, and which field it is about.

#include "layout/FieldId.h"
#include "tracking/CardLook.h"

#include <optional>

namespace licencedesk {

enum class Instruction {
    ShowCard,   ///< no card in view
    MoreLight,  ///< too dark
    LessLight,  ///< too bright
    DarkerDesk, ///< the card cannot be told from the desk
    WholeCard,  ///< cut off by the picture's edge
    Closer,
    Farther,
    ShowFront, ///< a card, but no page of a licence
    HoldStill,
    RemoveGlare, ///< on a field
    MoveFinger,  ///< over a field
    WaitForFocus,
    Ready,    ///< nothing to mend: keep it there
    Reading,  ///< being read; the field: what is still unsure
    Next,     ///< read; the other page, or the next licence
    Occupied, ///< a page of this kind is on the desk already: accept it, or start over
};

/// Something lies over one field; the others can be read.
constexpr bool isOfField(Instruction instruction)
{
    return instruction == Instruction::RemoveGlare || instruction == Instruction::MoveFinger;
}

struct Guidance
{
    Instruction instruction = Instruction::ShowCard;
    std::optional<FieldId> field;

    bool operator==(const Guidance &) const = default;
};

enum class Strictness { Quick, Normal, Strict };

struct GuidanceLimits
{
    double darkFrame = 0.1;      ///< brightness of the frame below which nothing can be found
    double brightFrame = 0.95;   ///< above which everything is burnt out
    double darkCard = 0.28;      ///< brightness of the card's ground
    double burntCard = 0.35;     ///< share of the card
    double pixelsPerMm = 7;      ///< about 180 dpi; small print needs it
    double full = 0.985;         ///< fill from which a card is too near to hold
    double narrow = 0.55;        ///< fill up to which "closer" can help
    double margin = 0.004;       ///< of the card's width
    double speed = 0.25;         ///< card widths a second: 22 mm, a hand that tries to be still
    double glareOfField = 0.04;  ///< of its zone
    double fingerOfField = 0.06; ///< of its zone
    double sharpness = 0.3;
    double strangerFill = 0.3; ///< a card-like thing smaller than this is asked nearer

    static GuidanceLimits of(Strictness strictness);
};

/// \p card null: none is tracked. \p look belongs to it.
Guidance guide(const FramePyramid &frame, const TrackedCard *card, const CardLook &look,
               bool printWithoutEdge, const GuidanceLimits &limits);

/// The sentence for the picture: "Glare: Licence number. Tilt the card a little".
QString guidanceText(const Guidance &guidance);

/// Keeps an instruction up long enough to be read.
class SteadyGuidance
{
public:
    /// \p milliseconds: on any steadily running clock.
    Guidance update(const Guidance &now, qint64 milliseconds);

private:
    Guidance m_shown;
    Guidance m_coming;
    qint64 m_comingSince = 0;
};

} // namespace licencedesk
