#include "ui/shell/DeskSettings.h"

#include <QDir>
#include <QStandardPaths>

namespace licencedesk {

namespace {

constexpr int UsualRentalDays = 3;

// Every key there is; the defaults stand in the getters below.
const QString ThemeEntry = QStringLiteral("look/theme");
const QString LanguageEntry = QStringLiteral("look/language");
const QString GeometryEntry = QStringLiteral("look/windowGeometry");
const QString VehicleEntry = QStringLiteral("rental/vehicle");
const QString DaysEntry = QStringLiteral("rental/days");
const QString PictureFolderEntry = QStringLiteral("folders/pictures");
const QString ExportFolderEntry = QStringLiteral("folders/export");

QString documentsFolder()
{
    const auto place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return place.isEmpty() ? QDir::homePath() : place;
}

} // namespace

DeskSettings::DeskSettings(QObject *parent)
    : QObject(parent),
      m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                          QStringLiteral("LicenceDesk"),
                                          QStringLiteral("LicenceDesk")))
{}

DeskSettings::DeskSettings(const QString &path, QObject *parent)
    : QObject(parent), m_store(std::make_unique<QSettings>(path, QSettings::IniFormat))
{}

ThemeChoice DeskSettings::theme() const
{
    return themeFromKey(m_store->value(ThemeEntry).toString());
}

void DeskSettings::setTheme(ThemeChoice theme)
{
    m_store->setValue(ThemeEntry, themeKey(theme));
    Q_EMIT themeChanged(theme);
}

QString DeskSettings::language() const
{
    return m_store->value(LanguageEntry).toString();
}

void DeskSettings::setLanguage(const QString &language)
{
    m_store->setValue(LanguageEntry, language);
    Q_EMIT languageChanged(language);
}

QString DeskSettings::vehicle() const
{
    return m_store->value(VehicleEntry).toString();
}

void DeskSettings::setVehicle(const QString &vehicle)
{
    m_store->setValue(VehicleEntry, vehicle);
}

int DeskSettings::rentalDays() const
{
    return m_store->value(DaysEntry, UsualRentalDays).toInt();
}

void DeskSettings::setRentalDays(int days)
{
    m_store->setValue(DaysEntry, days);
}

QString DeskSettings::pictureFolder() const
{
    return m_store->value(PictureFolderEntry, documentsFolder()).toString();
}

void DeskSettings::setPictureFolder(const QString &folder)
{
    m_store->setValue(PictureFolderEntry, folder);
}

QString DeskSettings::exportFolder() const
{
    return m_store->value(ExportFolderEntry, documentsFolder()).toString();
}

void DeskSettings::setExportFolder(const QString &folder)
{
    m_store->setValue(ExportFolderEntry, folder);
}

QByteArray DeskSettings::windowGeometry() const
{
    return m_store->value(GeometryEntry).toByteArray();
}

void DeskSettings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(GeometryEntry, geometry);
}

} // namespace licencedesk
