#pragma once
// The file questions as the platform's own dialogs; remembers the folders.

#include "ui/shell/DeskSettings.h"
#include "ui/shell/FilePort.h"

#include <QPointer>
#include <QWidget>

namespace licencedesk {

class DialogFilePort final : public FilePort
{
public:
    explicit DialogFilePort(DeskSettings &settings) : m_settings(settings) {}

    void setWindow(QWidget *window) { m_window = window; }
    QStringList choosePictures() override;
    QString chooseFolder() override;
    QString chooseVideo() override;
    QString choosePdf(const QString &name) override;
    QString chooseSave(const QString &title, const QString &name) override;
    QString chooseFile(const QString &title, const QString &patterns) override;

private:
    DeskSettings &m_settings;
    QPointer<QWidget> m_window;
};

} // namespace licencedesk
