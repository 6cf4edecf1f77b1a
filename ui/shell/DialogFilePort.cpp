#include "ui/shell/DialogFilePort.h"

#include "camera/VideoSource.h"
#include "imaging/LoadFrame.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <array>

namespace licencedesk {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DialogFilePort", source);
}

QString pictureFilter()
{
    QStringList patterns;
    for (const QString &suffix : pictureSuffixes()) {
        patterns << QStringLiteral("*.%1").arg(suffix);
    }
    return text(QT_TRANSLATE_NOOP("DialogFilePort", "Pictures (%1)")).arg(patterns.join(u' '));
}

std::array<QString, 3> exportFilters() // in the order of ExportFormat
{
    return {text(QT_TRANSLATE_NOOP("DialogFilePort", "CSV (*.csv)")),
            text(QT_TRANSLATE_NOOP("DialogFilePort", "CSV for Excel, keeps every digit (*.csv)")),
            text(QT_TRANSLATE_NOOP("DialogFilePort", "JSON (*.json)"))};
}

} // namespace

ExportTarget exportTarget(const QString &path, ExportFormat chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("json")) {
        return {path, ExportFormat::Json};
    }
    if (suffix == QLatin1String("csv")) {
        return {path, chosen == ExportFormat::Json ? ExportFormat::Csv : chosen};
    }
    const char *added = chosen == ExportFormat::Json ? ".json" : ".csv";
    return {path + QLatin1String(added), chosen};
}

QStringList DialogFilePort::choosePictures()
{
    QStringList paths = QFileDialog::getOpenFileNames(
        m_window, text(QT_TRANSLATE_NOOP("DialogFilePort", "Open a picture")),
        m_settings.pictureFolder(), pictureFilter());
    if (!paths.isEmpty()) {
        m_settings.setPictureFolder(QFileInfo(paths.constFirst()).path());
    }
    return paths;
}

QString DialogFilePort::chooseFolder()
{
    QString folder = QFileDialog::getExistingDirectory(
        m_window, text(QT_TRANSLATE_NOOP("DialogFilePort", "Open a folder of pictures")),
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
    const QString filter = text(QT_TRANSLATE_NOOP("DialogFilePort", "Videos and pictures (%1)"));
    return QFileDialog::getOpenFileName(
        m_window, text(QT_TRANSLATE_NOOP("DialogFilePort", "Play instead of the camera")),
        m_settings.pictureFolder(), filter.arg(patterns.join(u' ')));
}

std::optional<ExportTarget> DialogFilePort::chooseExport()
{
    const auto filters = exportFilters();
    QString chosen = filters[0];
    const QString name =
        QStringLiteral("licences-%1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(
        m_window, text(QT_TRANSLATE_NOOP("DialogFilePort", "Export the accepted licences")),
        QDir(m_settings.exportFolder()).filePath(name),
        QStringList(filters.begin(), filters.end()).join(QLatin1String(";;")), &chosen);
    if (path.isEmpty()) {
        return std::nullopt;
    }
    m_settings.setExportFolder(QFileInfo(path).path());
    const auto index = std::find(filters.begin(), filters.end(), chosen) - filters.begin();
    return exportTarget(path, static_cast<ExportFormat>(index % std::ssize(filters)));
}

QString DialogFilePort::choosePdf(const QString &name)
{
    const QString path = QFileDialog::getSaveFileName(
        m_window, text(QT_TRANSLATE_NOOP("DialogFilePort", "Save as PDF")),
        QDir(m_settings.exportFolder()).filePath(name),
        text(QT_TRANSLATE_NOOP("DialogFilePort", "PDF (*.pdf)")));
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

QString DialogFilePort::chooseFile(const QString &title, const QString &suffix)
{
    return QFileDialog::getOpenFileName(m_window, title, m_settings.exportFolder(),
                                        QStringLiteral("*.") + suffix);
}

} // namespace licencedesk
