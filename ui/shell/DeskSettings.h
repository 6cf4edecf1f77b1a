#pragma once
// What the desk remembers, as one table: key, default, type. No secrets and no personal data.

#include "camera/FrameSource.h"
#include "tracking/Guidance.h"
#include "ui/settings/ServerSettings.h"
#include "ui/style/Theme.h"

#include <QObject>
#include <QSettings>
#include <QString>

#include <memory>

namespace licencedesk {

class DeskSettings : public QObject
{
    Q_OBJECT

public:
    /// The user's own settings file.
    explicit DeskSettings(QObject *parent = nullptr);
    /// \p path: an INI file, for tests and portable use.
    explicit DeskSettings(const QString &path, QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    QString language() const; ///< "zh_CN", "en"; empty: the system's
    void setLanguage(const QString &language);
    QString vehicle() const; ///< id of the vehicle that was chosen last
    void setVehicle(const QString &vehicle);
    int rentalDays() const; ///< how long rentals usually are
    void setRentalDays(int days);
    QString pictureFolder() const;
    void setPictureFolder(const QString &folder);
    QString exportFolder() const;
    void setExportFolder(const QString &folder);
    int typeScale() const; ///< percent: one of TypeScales
    void setTypeScale(int percent);
    bool plainMode() const; ///< one thing at a time, three buttons
    void setPlainMode(bool plain);
    bool speaks() const; ///< says aloud what is shown
    void setSpeaks(bool on);
    bool cameraOn() const;
    void setCameraOn(bool on);
    QString cameraName() const; ///< ids of devices change, names do not; empty: the first there is
    void setCameraName(const QString &name);
    FrameOrientation cameraOrientation() const;
    void setCameraOrientation(const FrameOrientation &orientation);
    Strictness captureStrictness() const;
    void setCaptureStrictness(Strictness strictness);
    bool captureByItself() const;
    void setCaptureByItself(bool byItself);
    bool captureSound() const;
    void setCaptureSound(bool on);
    QString counterName() const; ///< of this desk; the computer's name until one is given
    void setCounterName(const QString &name);
    ServerSettings server() const; ///< without its password, which lies in the keyring
    void setServer(const ServerSettings &server);
    bool showsTime() const; ///< seconds per licence, on the page
    void setShowsTime(bool on);
    bool tourAnswered() const; ///< the tour was offered and taken, refused or not needed
    void setTourAnswered(bool answered);
    /// Where what has a form of its own is kept: export profiles.
    QSettings &storage() { return *m_store; }
    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

Q_SIGNALS:
    void themeChanged(licencedesk::ThemeChoice theme);
    void languageChanged(const QString &language);
    void showsTimeChanged();
    void typeScaleChanged(int percent);
    void plainModeChanged(bool plain);
    void speaksChanged(bool on);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace licencedesk
