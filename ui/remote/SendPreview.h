#pragma once
// What is going to leave this desk, shown before it does for the first time: the picture itself,
// where it goes, and what does not go with it.

#include "remote/UploadImage.h"

#include <QDialog>

namespace licencedesk {

class SendPreview : public QDialog
{
    Q_OBJECT

public:
    /// \p picture: empty where only the record's fields are sent.
    SendPreview(const QString &service, const UploadImage &picture, const QString &what,
                QWidget *parent = nullptr);
};

} // namespace licencedesk
