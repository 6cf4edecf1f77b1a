#pragma once
// Short clips of one invented licence as a web camera sees it: the card is printed once, and only
// place, light, focus and the sensor's noise change from frame to frame. Enters: kind, seed,
// options. Leaves: pictures with the corners in each, and the truth once. Same seed and same fonts:
// same clip.

#include "tests/specimens/Specimen.h"

#include <memory>
#include <optional>

namespace licencedesk::specimens {

enum class ClipKind {
    HandShake,    ///< held in a trembling hand or pushed about: motion blur that comes and goes
    MovingGlare,  ///< a lamp's reflection wanders over the fields
    FocusHunting, ///< the lens goes in and out of focus
    Mixed,        ///< a little of all, in poor light
    ComesAndStays ///< empty desk, the card slides in, lies still, and goes
};
/// In all frames of these the card is there.
inline constexpr ClipKind TroubledClips[] = {ClipKind::HandShake, ClipKind::MovingGlare,
                                             ClipKind::FocusHunting, ClipKind::Mixed};
inline constexpr ClipKind AllClipKinds[] = {ClipKind::HandShake, ClipKind::MovingGlare,
                                            ClipKind::FocusHunting, ClipKind::Mixed,
                                            ClipKind::ComesAndStays};
/// "hand-shake", "moving-glare", "focus-hunting", "mixed", "comes-and-stays"
QString clipKindKey(ClipKind kind);

struct ClipOptions
{
    int frames = 12; ///< of makeClip(), spread over the clip's whole time where it comes and goes
    double framesPerSecond = 15;
    QSize size{1920, 1080};
    double stillSeconds = 3;  ///< that the card lies, where it comes and goes
    SpecimenOptions specimen; ///< of its layouts all but the electronic one are drawn by chance
};

struct ClipFrame
{
    double seconds = 0;           ///< since the clip's first frame
    QImage image;                 ///< RGB32
    std::optional<CardQuad> quad; ///< printed corners, picture pixels; empty: no card there
};

/// A clip that is drawn frame by frame as it is asked for. Needs a QGuiApplication.
class ClipScene
{
public:
    ClipScene(ClipKind kind, quint64 seed, const ClipOptions &options = {});
    ~ClipScene();
    ClipScene(ClipScene &&) noexcept;
    ClipScene &operator=(ClipScene &&) noexcept;

    const SpecimenCard &card() const; ///< the truth, without a quad
    QString valueFont() const;
    double seconds() const; ///< the clip's length
    ClipFrame frameAt(double seconds);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

struct Clip
{
    ClipKind kind = ClipKind::HandShake;
    quint64 seed = 0;
    SpecimenCard card; ///< without a quad
    QString valueFont;
    std::vector<ClipFrame> frames;
};

Clip makeClip(ClipKind kind, quint64 seed, const ClipOptions &options = {});

} // namespace licencedesk::specimens
