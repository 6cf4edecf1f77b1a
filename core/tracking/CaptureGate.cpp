#include "tracking/CaptureGate.h"

#include <algorithm>

namespace licencedesk {

namespace {

constexpr double SpoiledPatience = 4; // times the settling time: tilting the card takes a moment

} // namespace

void CaptureGate::setStrictness(Strictness strictness)
{
    switch (strictness) {
    case Strictness::Quick:
        m_settling = 120;
        break;
    case Strictness::Normal:
        m_settling = 300;
        break;
    case Strictness::Strict:
        m_settling = 700;
        break;
    }
}

bool CaptureGate::update(const Guidance &guidance, int card, qint64 milliseconds)
{
    const bool spoiled = isOfField(guidance.instruction);
    const bool ready = guidance.instruction == Instruction::Ready;
    if (card == 0 || !(ready || spoiled) || hasTaken(card)) {
        m_card = 0;
        m_progress = 0;
        return false;
    }
    if (card != m_card) {
        m_card = card;
        m_readySince = milliseconds;
    }
    const auto waited = static_cast<double>(milliseconds - m_readySince);
    const auto settling = static_cast<double>(m_settling) * (spoiled ? SpoiledPatience : 1);
    m_progress = std::clamp(waited / settling, 0.0, 1.0);
    if (m_progress < 1) {
        return false;
    }
    m_taken.insert(card);
    m_card = 0;
    return true;
}

} // namespace licencedesk
