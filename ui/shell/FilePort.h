#pragma once
// The questions about files that the desk asks its user, as a port: dialogs in the program, answers
// from a table in tests.

#include <QString>
#include <QStringList>

namespace licencedesk {

class FilePort
{
public:
    virtual ~FilePort() = default;
    virtual QStringList choosePictures() = 0; ///< empty: withdrawn
    virtual QString chooseFolder() = 0;       ///< empty: withdrawn
    virtual QString chooseVideo() = 0;        ///< or a picture; empty: withdrawn
    virtual QString
    choosePdf(const QString &name) = 0; ///< to write; \p name proposed; empty: withdrawn
    /// To write; the suffix of the proposed \p name is kept; empty: withdrawn.
    virtual QString chooseSave(const QString &title, const QString &name) = 0;
    /// To read; \p patterns as "*.csv *.json"; empty: withdrawn.
    virtual QString chooseFile(const QString &title, const QString &patterns) = 0;
};

} // namespace licencedesk
