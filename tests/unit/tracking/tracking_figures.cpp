// How well and how quickly a card is tracked, on drawn clips: tracking_figures FIRST COUNT. For
// each kind of clip: share of frames with a card in which it is tracked, mean overlap with the true
// corners, what the guidance said, and milliseconds a frame on one core (median and 95th
// percentile) with the picture for the window made.

#include "live/LivePicture.h"
#include "support/StageTimer.h"
#include "tests/specimens/Clip.h"
#include "tests/support/TestMain.h"
#include "tracking/CaptureGate.h"
#include "tracking/CardTracker.h"
#include "tracking/Guidance.h"

#include <QGuiApplication>
#include <QTextStream>

#include <opencv2/core.hpp>

#include <algorithm>
#include <map>

using namespace licencedesk;

namespace {

constexpr int LocateEvery = 10; // frames: the slow look takes that long to come back, and longer
constexpr int LocateDelay = 2;  // frames until its answer is there
const QSize Window(900, 600);

struct Figures
{
    int withCard = 0, tracked = 0, falseCards = 0, empty = 0, captures = 0, clips = 0;
    double overlap = 0;
    std::vector<double> times;
    std::map<QString, int> said;
};

void watch(specimens::ClipScene &scene, Figures &figures)
{
    CardTracker tracker;
    CaptureGate gate;
    std::optional<LocatedScene> located;
    int locatedFor = -1;
    int index = 0;
    for (double time = 0; time < scene.seconds(); time += 1.0 / 15, ++index) {
        const specimens::ClipFrame frame = scene.frameAt(time);
        const auto now = static_cast<qint64>(time * 1000);
        double took = 0;
        Guidance guidance;
        {
            const StageTimer timer(took);
            const FramePyramid pyramid = makePyramid(frame.image);
            tracker.advance(pyramid, now);
            const TrackedCard *card = tracker.cards().empty() ? nullptr : &tracker.cards().front();
            const CardLook look = card ? lookAt(frame.image, pyramid, *card) : CardLook();
            guidance = guide(pyramid, card, look, tracker.seesPrintOnly(), {});
            figures.captures += gate.update(guidance, card ? card->id : 0, now) ? 1 : 0;
            (void)livePicture(frame.image, pyramid, Window);
        }
        figures.times.push_back(took);
        ++figures.said[guidanceText(guidance)];
        const bool tracked = !tracker.cards().empty() && tracker.cards().front().layout;
        if (frame.quad) {
            ++figures.withCard;
            figures.tracked += tracked ? 1 : 0;
            figures.overlap +=
                tracked ? intersectionOverUnion(tracker.cards().front().quad, *frame.quad) : 0;
        } else {
            ++figures.empty;
            figures.falseCards += tracked ? 1 : 0;
        }
        if (located && index >= locatedFor) {
            tracker.place(*located);
            located.reset();
        }
        if (!located && index % LocateEvery == 0) {
            tracker.markKeyFrame();
            located = locateCards(frame.image);
            locatedFor = index + LocateDelay;
        }
    }
    ++figures.clips;
}

} // namespace

int main(int argc, char **argv)
{
    test::pinEnvironment();
    QGuiApplication application(argc, argv);
    cv::setNumThreads(1);
    const QStringList arguments = QGuiApplication::arguments();
    const quint64 first = arguments.value(1, QStringLiteral("1000")).toULongLong();
    const int count = arguments.value(2, QStringLiteral("3")).toInt();
    QTextStream out(stdout);
    for (const specimens::ClipKind kind : specimens::AllClipKinds) {
        Figures figures;
        for (int i = 0; i < count; ++i) {
            specimens::ClipScene scene(kind, first + quint64(i));
            watch(scene, figures);
        }
        std::sort(figures.times.begin(), figures.times.end());
        const auto quantile = [&figures](double share) {
            return figures.times[std::size_t(share * double(figures.times.size() - 1))];
        };
        out << specimens::clipKindKey(kind) << ": tracked " << figures.tracked << " of "
            << figures.withCard << ", mean overlap "
            << figures.overlap / std::max(1, figures.tracked) << ", falsely " << figures.falseCards
            << " of " << figures.empty << ", captures " << figures.captures << " in "
            << figures.clips << " clips, ms " << quantile(0.5) << " / " << quantile(0.95) << "\n";
        for (const auto &[text, times] : figures.said) {
            out << "    " << times << " x " << text << "\n";
        }
        out.flush();
    }
    return 0;
}
