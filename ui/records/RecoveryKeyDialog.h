#pragma once
// The recovery key, once: to be printed or written down. It is shown nowhere again.

#include <QDialog>

namespace licencedesk {

class FilePort;

class RecoveryKeyDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryKeyDialog(const QString &key, const QString &counter, FilePort &files,
                      QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void save(const QString &key, const QString &counter, FilePort &files);
};

/// The sheet with the key, what it is for and where to keep it, as HTML for a printer.
QString recoverySheet(const QString &key, const QString &counter, const QDate &today);
/// Writes the sheet. False: the file cannot be written.
bool writeRecoverySheet(const QString &path, const QString &html);

} // namespace licencedesk
