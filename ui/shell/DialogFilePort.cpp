#include "ui/shell/DialogFilePort.h"

#include "camera/VideoSource.h"
#include "imaging/LoadFrame.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace licencedesk {

namespace {

QString fileDialogText(const char *source)
{
    return QCoreApplication::translate("DialogFilePort", source);
}

QString pictureFilter()
{
    QStringList patterns;
    for (const QString &suffix : pictureSuffixes()) {
        patterns << QStringLiteral("*.%1").arg(suffix);
    }
    return fileDialogText(QT_TRANSLATE_NOOP("DialogFilePort", "Pictures (%1)"))
        .arg(patterns.join(u' '));
}

} // namespace

QStringList DialogFilePort::choosePictures()
{
    QStringList paths = QFileDialog::getOpenFileNames(
        m_window, fileDialogText(QT_TRANSLATE_NOOP("DialogFilePort", "Open a picture")),
        m_settings.pictureFolder(), pictureFilter());
    if (!paths.isEmpty()) {
        m_settings.setPictureFolder(QFileInfo(paths.constFirst()).path());
    }
    return paths;
}

QString DialogFilePort::chooseFolder()
{
    QString folder = QFileDialog::getExistingDirectory(
        m_window, fileDialogText(QT_TRANSLATE_NOOP("DialogFilePort", "Open a folder of pictures")),
        m_settings.pictureFolder());
    if (!folder.isEmpty()) {
        m_settings.setPictureFolder(folder);
    }
    return folder;
}

QString DialogFilePort::chooseVideo()
{
    QStringList patterns;
    for (const QString &suffix : videoSuffixes() + pictureSuffixes()) {
        patterns << QStringLiteral("*.%1").arg(suffix);
    }
    const QString filter =
        fileDialogText(QT_TRANSLATE_NOOP("DialogFilePort", "Videos and pictures (%1)"));
    return QFileDialog::getOpenFileName(
        m_window, fileDialogText(QT_TRANSLATE_NOOP("DialogFilePort", "Play instead of the camera")),
        m_settings.pictureFolder(), filter.arg(patterns.join(u' ')));
}

QString DialogFilePort::choosePdf(const QString &name)
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, fileDialogText(QT_TRANSLATE_NOOP("DialogFilePort", "Save as PDF")),
        QDir(m_settings.exportFolder()).filePath(name),
        fileDialogText(QT_TRANSLATE_NOOP("DialogFilePort", "PDF (*.pdf)")));
    const bool suffixed =
        path.isEmpty() || QFileInfo(path).suffix().toLower() == QLatin1String("pdf");
    return suffixed ? path : path + QLatin1String(".pdf");
}

QString DialogFilePort::chooseSave(const QString &title, const QString &name)
{
    const QString suffix = u'.' + QFileInfo(name).suffix();
    const QString path = QFileDialog::getSaveFileName(
        m_window, title, QDir(m_settings.exportFolder()).filePath(name), u'*' + suffix);
    if (path.isEmpty()) {
        return {};
    }
    m_settings.setExportFolder(QFileInfo(path).path());
    return path.endsWith(suffix, Qt::CaseInsensitive) ? path : path + suffix;
}

QString DialogFilePort::chooseFile(const QString &title, const QString &patterns)
{
    return QFileDialog::getOpenFileName(m_window, title, m_settings.exportFolder(), patterns);
}

} // namespace licencedesk
