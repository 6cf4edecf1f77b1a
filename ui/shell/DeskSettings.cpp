#include "ui/shell/DeskSettings.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

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
const QString CameraOnEntry = QStringLiteral("camera/on");
const QString CameraNameEntry = QStringLiteral("camera/name");
const QString CameraTurnsEntry = QStringLiteral("camera/quarterTurns");
const QString CameraMirroredEntry = QStringLiteral("camera/mirrored");
const QString StrictnessEntry = QStringLiteral("capture/strictness");
const QString ByItselfEntry = QStringLiteral("capture/byItself");
const QString SoundEntry = QStringLiteral("capture/sound");
const QString TourAnsweredEntry = QStringLiteral("help/tourAnswered");
const QString ShowsTimeEntry = QStringLiteral("capture/showsTime");
const QString TypeScaleEntry = QStringLiteral("look/typeScale");
const QString PlainModeEntry = QStringLiteral("look/plainMode");
const QString CounterEntry = QStringLiteral("counter/name");
const QString ServerOnEntry = QStringLiteral("server/on");
const QString ServerHostEntry = QStringLiteral("server/host");
const QString ServerPortEntry = QStringLiteral("server/port");
const QString ServerDatabaseEntry = QStringLiteral("server/database");
const QString ServerUserEntry = QStringLiteral("server/user");
const QString ServerTlsEntry = QStringLiteral("server/tls");
const QString ServerCertificateEntry = QStringLiteral("server/certificate");
const QString SpeaksEntry = QStringLiteral("speech/on");

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

int DeskSettings::typeScale() const
{
    const int wanted = m_store->value(TypeScaleEntry, TypeScales.front()).toInt();
    const auto known = std::find(TypeScales.begin(), TypeScales.end(), wanted);
    return known == TypeScales.end() ? TypeScales.front() : *known;
}

void DeskSettings::setTypeScale(int percent)
{
    m_store->setValue(TypeScaleEntry, percent);
    Q_EMIT typeScaleChanged(percent);
}

bool DeskSettings::plainMode() const
{
    return m_store->value(PlainModeEntry, false).toBool();
}

void DeskSettings::setPlainMode(bool plain)
{
    m_store->setValue(PlainModeEntry, plain);
    Q_EMIT plainModeChanged(plain);
}

bool DeskSettings::speaks() const
{
    return m_store->value(SpeaksEntry, false).toBool();
}

void DeskSettings::setSpeaks(bool on)
{
    m_store->setValue(SpeaksEntry, on);
    Q_EMIT speaksChanged(on);
}

bool DeskSettings::cameraOn() const
{
    return m_store->value(CameraOnEntry, true).toBool();
}

void DeskSettings::setCameraOn(bool on)
{
    m_store->setValue(CameraOnEntry, on);
}

QString DeskSettings::cameraName() const
{
    return m_store->value(CameraNameEntry).toString();
}

void DeskSettings::setCameraName(const QString &name)
{
    m_store->setValue(CameraNameEntry, name);
}

FrameOrientation DeskSettings::cameraOrientation() const
{
    return {m_store->value(CameraTurnsEntry, 0).toInt() & 3,
            m_store->value(CameraMirroredEntry, false).toBool()};
}

void DeskSettings::setCameraOrientation(const FrameOrientation &orientation)
{
    m_store->setValue(CameraTurnsEntry, orientation.quarterTurns);
    m_store->setValue(CameraMirroredEntry, orientation.mirrored);
}

Strictness DeskSettings::captureStrictness() const
{
    return static_cast<Strictness>(
        std::clamp(m_store->value(StrictnessEntry, static_cast<int>(Strictness::Normal)).toInt(),
                   static_cast<int>(Strictness::Quick), static_cast<int>(Strictness::Strict)));
}

void DeskSettings::setCaptureStrictness(Strictness strictness)
{
    m_store->setValue(StrictnessEntry, static_cast<int>(strictness));
}

bool DeskSettings::captureByItself() const
{
    return m_store->value(ByItselfEntry, true).toBool();
}

void DeskSettings::setCaptureByItself(bool byItself)
{
    m_store->setValue(ByItselfEntry, byItself);
}

bool DeskSettings::captureSound() const
{
    return m_store->value(SoundEntry, false).toBool();
}

void DeskSettings::setCaptureSound(bool on)
{
    m_store->setValue(SoundEntry, on);
}

QString DeskSettings::counterName() const
{
    return m_store->value(CounterEntry, QSysInfo::machineHostName()).toString();
}

void DeskSettings::setCounterName(const QString &name)
{
    m_store->setValue(CounterEntry, name.trimmed());
}

ServerSettings DeskSettings::server() const
{
    const ServerSettings usual;
    return {m_store->value(ServerOnEntry, usual.on).toBool(),
            m_store->value(ServerHostEntry).toString(),
            m_store->value(ServerPortEntry, usual.port).toInt(),
            m_store->value(ServerDatabaseEntry, usual.database).toString(),
            m_store->value(ServerUserEntry).toString(),
            serverTlsFromKey(m_store->value(ServerTlsEntry).toString()),
            m_store->value(ServerCertificateEntry).toString()};
}

void DeskSettings::setServer(const ServerSettings &server)
{
    m_store->setValue(ServerOnEntry, server.on);
    m_store->setValue(ServerHostEntry, server.host);
    m_store->setValue(ServerPortEntry, server.port);
    m_store->setValue(ServerDatabaseEntry, server.database);
    m_store->setValue(ServerUserEntry, server.user);
    m_store->setValue(ServerTlsEntry, serverTlsKey(server.tls));
    m_store->setValue(ServerCertificateEntry, server.certificate);
}

bool DeskSettings::showsTime() const
{
    return m_store->value(ShowsTimeEntry, false).toBool();
}

void DeskSettings::setShowsTime(bool on)
{
    m_store->setValue(ShowsTimeEntry, on);
    Q_EMIT showsTimeChanged();
}

bool DeskSettings::tourAnswered() const
{
    return m_store->value(TourAnsweredEntry, false).toBool();
}

void DeskSettings::setTourAnswered(bool answered)
{
    m_store->setValue(TourAnsweredEntry, answered);
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
