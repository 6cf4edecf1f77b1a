#pragma once
// A sentence to the operator that stays on the page until it is answered or out of date.

#include "ui/style/Tones.h"

#include <QString>

#include <functional>

namespace licencedesk {

struct DeskMessage
{
    QString id; ///< a newer message with the same id takes its place
    Tone tone = Tone::Accent;
    QString text;
    QString actionText; ///< empty: nothing to press but "close"
    std::function<void()> action;
};

} // namespace licencedesk
