#include "tracking/Guidance.h"

#include <QCoreApplication>

namespace licencedesk {

namespace {

constexpr qint64 TimeToRead = 350; // ms that a new instruction must hold before it is shown

QString text(const char *source)
{
    return QCoreApplication::translate("Guidance", source);
}

std::optional<SpoiledField> worst(const std::vector<SpoiledField> &fields, double limit)
{
    return !fields.empty() && fields.front().share > limit ? std::optional(fields.front())
                                                           : std::nullopt;
}

Guidance withoutCard(const FramePyramid &frame, bool printWithoutEdge, const GuidanceLimits &limits)
{
    const double brightness = brightnessOf(frame);
    if (brightness < limits.darkFrame) {
        return {Instruction::MoreLight, {}};
    }
    if (brightness > limits.brightFrame) {
        return {Instruction::LessLight, {}};
    }
    return {printWithoutEdge ? Instruction::DarkerDesk : Instruction::ShowCard, {}};
}

Guidance forStranger(const CardLook &look, const GuidanceLimits &limits)
{
    if (look.margin < limits.margin) {
        return {Instruction::WholeCard, {}};
    }
    return {look.fill < limits.strangerFill ? Instruction::Closer : Instruction::ShowFront, {}};
}

std::optional<Instruction> placeOf(const CardLook &look, const GuidanceLimits &limits)
{
    if (look.fill > limits.full) {
        return Instruction::Farther;
    }
    if (look.margin < limits.margin) {
        return Instruction::WholeCard;
    }
    if (look.pixelsPerMm < limits.pixelsPerMm && look.fill < limits.narrow) {
        return Instruction::Closer;
    }
    return std::nullopt;
}

std::optional<Instruction> lightOf(const CardLook &look, const GuidanceLimits &limits)
{
    if (look.brightness < limits.darkCard) {
        return Instruction::MoreLight;
    }
    if (look.burnt > limits.burntCard) {
        return Instruction::LessLight;
    }
    return std::nullopt;
}

QString plainText(Instruction instruction)
{
    switch (instruction) {
    case Instruction::ShowCard:
        return text(QT_TRANSLATE_NOOP("Guidance", "Put the licence under the camera"));
    case Instruction::MoreLight:
        return text(QT_TRANSLATE_NOOP("Guidance", "Too dark: more light"));
    case Instruction::LessLight:
        return text(QT_TRANSLATE_NOOP("Guidance", "Too bright: less light on the card"));
    case Instruction::DarkerDesk:
        return text(QT_TRANSLATE_NOOP("Guidance", "Its edge cannot be seen: put something dark "
                                                  "under the card"));
    case Instruction::WholeCard:
        return text(QT_TRANSLATE_NOOP("Guidance", "Cut off: show all four corners"));
    case Instruction::Closer:
        return text(QT_TRANSLATE_NOOP("Guidance", "Move it closer"));
    case Instruction::Farther:
        return text(QT_TRANSLATE_NOOP("Guidance", "Move it a little farther away"));
    case Instruction::ShowFront:
        return text(
            QT_TRANSLATE_NOOP("Guidance", "No page of a licence: turn it over, or open it"));
    case Instruction::HoldStill:
        return text(QT_TRANSLATE_NOOP("Guidance", "Hold still"));
    case Instruction::RemoveGlare:
        return text(QT_TRANSLATE_NOOP("Guidance", "Glare: tilt the card a little"));
    case Instruction::MoveFinger:
        return text(QT_TRANSLATE_NOOP("Guidance", "A finger is over the print"));
    case Instruction::WaitForFocus:
        return text(
            QT_TRANSLATE_NOOP("Guidance", "Out of focus: hold still, or move back a little"));
    case Instruction::Ready:
        return text(QT_TRANSLATE_NOOP("Guidance", "Good. Keep it there"));
    case Instruction::Reading:
        return text(QT_TRANSLATE_NOOP("Guidance", "Reading. Keep it there"));
    case Instruction::Next:
        return text(
            QT_TRANSLATE_NOOP("Guidance", "Read. Put the other page here, or take it away"));
    case Instruction::Occupied:
        return text(QT_TRANSLATE_NOOP("Guidance", "Another licence: accept the one on the desk, or "
                                                  "start over"));
    }
    return {};
}

QString textAbout(Instruction instruction)
{
    switch (instruction) {
    case Instruction::RemoveGlare:
        return text(QT_TRANSLATE_NOOP("Guidance", "Glare: %1. Tilt the card a little"));
    case Instruction::MoveFinger:
        return text(QT_TRANSLATE_NOOP("Guidance", "A finger over: %1"));
    case Instruction::Reading:
        return text(QT_TRANSLATE_NOOP("Guidance", "Looking again: %1. Keep it there"));
    default:
        return plainText(instruction);
    }
}

} // namespace

GuidanceLimits GuidanceLimits::of(Strictness strictness)
{
    GuidanceLimits limits;
    if (strictness == Strictness::Quick) {
        limits.speed = 0.6;
        limits.sharpness = 0.2;
        limits.pixelsPerMm = 6;
    } else if (strictness == Strictness::Strict) {
        limits.speed = 0.06;
        limits.sharpness = 0.45;
        limits.pixelsPerMm = 9;
        limits.glareOfField = 0.02;
    }
    return limits;
}

Guidance guide(const FramePyramid &frame, const TrackedCard *card, const CardLook &look,
               bool printWithoutEdge, const GuidanceLimits &limits)
{
    if (!card) {
        return withoutCard(frame, printWithoutEdge, limits);
    }
    if (!card->layout) {
        return forStranger(look, limits);
    }
    if (const auto place = placeOf(look, limits)) {
        return {*place, {}};
    }
    if (const auto light = lightOf(look, limits)) {
        return {*light, {}};
    }
    if (card->speed > limits.speed) {
        return {Instruction::HoldStill, {}};
    }
    if (const auto glare = worst(look.glare, limits.glareOfField)) {
        return {Instruction::RemoveGlare, glare->field};
    }
    if (const auto finger = worst(look.fingers, limits.fingerOfField)) {
        return {Instruction::MoveFinger, finger->field};
    }
    const bool sharp = look.sharpness >= limits.sharpness;
    return {sharp ? Instruction::Ready : Instruction::WaitForFocus, {}};
}

QString guidanceText(const Guidance &guidance)
{
    return guidance.field ? textAbout(guidance.instruction).arg(fieldLabel(*guidance.field))
                          : plainText(guidance.instruction);
}

Guidance SteadyGuidance::update(const Guidance &now, qint64 milliseconds)
{
    if (now != m_coming) {
        m_coming = now;
        m_comingSince = milliseconds;
    }
    const bool atOnce =
        now.instruction == Instruction::Reading || now.instruction == Instruction::Next;
    if (atOnce || milliseconds - m_comingSince >= TimeToRead) {
        m_shown = m_coming;
    }
    return m_shown;
}

} // namespace licencedesk
