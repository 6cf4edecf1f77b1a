#pragma once
// The questions about files that the desk asks its user, as a port: dialogs in the program, answers
// from a table in tests.

#include "exporting/ExportFormat.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace licencedesk {

struct ExportTarget
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
};

class FilePort
{
public:
    virtual ~FilePort() = default;
    virtual QStringList choosePictures() = 0;               ///< empty: withdrawn
    virtual QString chooseFolder() = 0;                     ///< empty: withdrawn
    virtual QString chooseVideo() = 0;                      ///< or a picture; empty: withdrawn
    virtual std::optional<ExportTarget> chooseExport() = 0; ///< empty: withdrawn
    virtual QString
    choosePdf(const QString &name) = 0; ///< to write; \p name proposed; empty: withdrawn
};

} // namespace licencedesk
