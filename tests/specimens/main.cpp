// licencedesk-specimens: writes pictures or clips of invented licences with their truth as JSON.

#include "tests/specimens/Camera.h"
#include "tests/specimens/Clip.h"
#include "tests/specimens/Specimen.h"
#include "tests/specimens/TruthJson.h"

#include <CLI/CLI.hpp>

#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <cmath>
#include <cstdio>
#include <string>

namespace {

using namespace licencedesk;
using namespace licencedesk::specimens;

struct Arguments
{
    std::string condition = "photo";
    std::string layout;
    quint64 seed = 1;
    int count = 1;
    bool twoPages = false;
    bool heldOutFonts = false;
    double flatScale = 0;
    std::string clip; ///< empty: single pictures
    int frames = 0;   ///< 0: as many as the clip is long
    double framesPerSecond = 15;
    std::string folder = ".";
};

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool writeSpecimen(const Specimen &specimen, const QString &stem)
{
    const bool png = specimen.encoded.startsWith("\x89PNG");
    const QString picture = stem + (png ? QStringLiteral(".png") : QStringLiteral(".jpg"));
    return writeFile(picture, specimen.encoded) &&
           writeFile(stem + QStringLiteral(".json"), truthJson(specimen));
}

std::vector<Condition> conditionsNamed(const std::string &name)
{
    std::vector<Condition> found;
    for (const Condition condition : AllConditions) {
        if (name == "all" || conditionKey(condition).toStdString() == name) {
            found.push_back(condition);
        }
    }
    return found;
}

SpecimenOptions optionsOf(const Arguments &arguments)
{
    SpecimenOptions options;
    options.layoutId = QString::fromStdString(arguments.layout);
    options.twoPages = arguments.twoPages;
    options.fonts = arguments.heldOutFonts ? FontChoice::HeldOut : FontChoice::All;
    return options;
}

Specimen make(const Arguments &arguments, Condition condition, quint64 seed)
{
    const SpecimenOptions options = optionsOf(arguments);
    if (arguments.flatScale > 0) {
        const QString layout =
            options.layoutId.isEmpty() ? QStringLiteral("cn-main-2012") : options.layoutId;
        return makeFlatCard(layout, seed, arguments.flatScale, options);
    }
    return makeSpecimen(condition, seed, options);
}

ClipKind clipKindNamed(const std::string &name)
{
    for (const ClipKind kind : AllClipKinds) {
        if (clipKindKey(kind).toStdString() == name) {
            return kind;
        }
    }
    return ClipKind::ComesAndStays;
}

/// One picture after the other, so that a long clip needs no more memory than a short one.
bool writeClip(const Arguments &arguments, quint64 seed, const QDir &folder)
{
    constexpr int FilmQuality = 92;
    ClipOptions options;
    options.framesPerSecond = arguments.framesPerSecond;
    options.specimen = optionsOf(arguments);
    options.frames = arguments.frames > 0 ? arguments.frames : options.frames;
    Clip clip;
    clip.kind = clipKindNamed(arguments.clip);
    clip.seed = seed;
    ClipScene scene(clip.kind, seed, options);
    clip.card = scene.card();
    clip.valueFont = scene.valueFont();
    const int frames = arguments.frames > 0
                           ? arguments.frames
                           : int(std::lround(scene.seconds() * options.framesPerSecond));
    for (int i = 0; i < frames; ++i) {
        ClipFrame frame = scene.frameAt(scene.seconds() * i / frames);
        if (!writeFile(folder.filePath(clipFrameName(i)),
                       encodePicture(frame.image, FilmQuality))) {
            return false;
        }
        frame.image = QImage();
        clip.frames.push_back(frame);
    }
    return writeFile(folder.filePath(QStringLiteral("clip.json")), truthJson(clip));
}

int writeClips(const Arguments &arguments, const QDir &folder)
{
    for (int i = 0; i < arguments.count; ++i) {
        const quint64 seed = arguments.seed + static_cast<quint64>(i);
        const QString name = QStringLiteral("%1-%2")
                                 .arg(QString::fromStdString(arguments.clip))
                                 .arg(seed, 5, 10, QLatin1Char('0'));
        if (!folder.mkpath(name) || !writeClip(arguments, seed, QDir(folder.filePath(name)))) {
            std::fputs("A clip cannot be written.\n", stderr);
            return 1;
        }
    }
    return 0;
}

int writePictures(const Arguments &arguments, const QDir &folder)
{
    for (const Condition condition : conditionsNamed(arguments.condition)) {
        for (int i = 0; i < arguments.count; ++i) {
            const quint64 seed = arguments.seed + static_cast<quint64>(i);
            const QString kind =
                arguments.flatScale > 0 ? QStringLiteral("flat") : conditionKey(condition);
            const QString stem = folder.filePath(
                QStringLiteral("%1-%2").arg(kind).arg(seed, 5, 10, QLatin1Char('0')));
            if (!writeSpecimen(make(arguments, condition, seed), stem)) {
                std::fputs("A specimen cannot be written.\n", stderr);
                return 1;
            }
        }
    }
    return 0;
}

int writeAll(const Arguments &arguments)
{
    const QDir folder(QString::fromStdString(arguments.folder));
    if (!folder.mkpath(QStringLiteral("."))) {
        std::fputs("The output folder cannot be made.\n", stderr);
        return 1;
    }
    return arguments.clip.empty() ? writePictures(arguments, folder)
                                  : writeClips(arguments, folder);
}

} // namespace

int main(int argc, char **argv)
{
    Arguments arguments;
    CLI::App app(
        "Draws invented driving licences, marked as specimens, with their truth beside them.");
    app.add_option("--condition", arguments.condition, "what the picture is like")
        ->check(CLI::IsMember({"scan", "photo", "hard", "screen", "all"}))
        ->capture_default_str();
    app.add_option("--layout", arguments.layout, "one layout only; default: a life-like mixture")
        ->check(CLI::IsMember({"cn-main-2012", "cn-main-2004", "cn-duplicate", "cn-electronic"}));
    app.add_option("--seed", arguments.seed, "of the first specimen")->capture_default_str();
    app.add_option("--count", arguments.count, "specimens per condition")
        ->capture_default_str()
        ->check(CLI::PositiveNumber);
    app.add_flag("--two-pages", arguments.twoPages, "main and duplicate page in one picture");
    app.add_flag("--held-out-fonts", arguments.heldOutFonts,
                 "print values in faces that the recogniser was not trained on");
    app.add_option("--flat", arguments.flatScale, "the card alone, at this many pixels per mm")
        ->check(CLI::Range(2, 40));
    app.add_option("--clip", arguments.clip,
                   "clips of this kind instead, each a folder of numbered pictures")
        ->check(CLI::IsMember(
            {"hand-shake", "moving-glare", "focus-hunting", "mixed", "comes-and-stays"}));
    app.add_option("--frames", arguments.frames,
                   "spread evenly over a clip; default: as the frame rate has it")
        ->check(CLI::PositiveNumber);
    app.add_option("--fps", arguments.framesPerSecond, "frames a second of a clip")
        ->capture_default_str()
        ->check(CLI::Range(1, 60));
    app.add_option("-o,--output", arguments.folder, "folder")->capture_default_str();
    CLI11_PARSE(app, argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return writeAll(arguments);
}
