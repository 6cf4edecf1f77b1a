// licencedesk: the window. Everything it does is in ui/ and core/; here it is put together.

#include "ui/shell/DeskApplication.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <clocale>

namespace {

QStringList languageCodes()
{
    QStringList codes;
    for (const licencedesk::Language &language : licencedesk::languages()) {
        codes << language.code;
    }
    return codes;
}

licencedesk::DeskOptions parseOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Reads and checks PRC driving licences, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption language(QStringLiteral("lang"),
                                      QStringLiteral("Language of the window."),
                                      languageCodes().join(u'|'));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("Look of the window."),
                                   QStringLiteral("light|dark|contrast|system"));
    const QCommandLineOption specimen(QStringLiteral("specimen"),
                                      QStringLiteral("Open the specimen licence."));
    const QCommandLineOption play(
        QStringLiteral("play"),
        QStringLiteral("Play a video, a picture or a folder of pictures instead of the camera."),
        QStringLiteral("path"));
    const QCommandLineOption noCamera(QStringLiteral("no-camera"),
                                      QStringLiteral("Leave the camera off this time."));
    QCommandLineOption grab(QStringLiteral("grab"), {}, QStringLiteral("file"));
    QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"));
    grab.setFlags(QCommandLineOption::HiddenFromHelp);
    size.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({language, theme, specimen, play, noCamera, grab, size});
    parser.addPositionalArgument(QStringLiteral("PATH"),
                                 QStringLiteral("Pictures or folders to open."),
                                 QStringLiteral("[PATH...]"));
    parser.process(application);
    const QStringList sides = parser.value(size).split(u'x');
    return {parser.value(language),
            parser.value(theme),
            parser.isSet(specimen),
            parser.positionalArguments(),
            parser.value(play),
            !parser.isSet(noCamera),
            parser.value(grab),
            sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize()};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // Qt sets the user's; numbers in data files have a point
    QCoreApplication::setApplicationName(QStringLiteral("LicenceDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LICENCEDESK_VERSION));
    // That of packaging/desktop: by it a window finds its icon and its place in the menu.
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.licencedesk.LicenceDesk"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/licencedesk/icons/licencedesk.svg")));
    licencedesk::DeskApplication desk(application, parseOptions(application));
    desk.start();
    return QApplication::exec();
}
