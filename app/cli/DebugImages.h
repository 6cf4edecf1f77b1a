#pragma once
// Pictures from inside the pipeline, written only where the user asked for them by --debug-images.
// They show the licence: the help text says so.

#include <QImage>
#include <QString>

#include <functional>

namespace licencedesk::cli {

/// Writes FOLDER/<index>-<step>-<label>.png; names carry no personal data.
std::function<void(const QString &, const QImage &)> debugImageWriter(const QString &folder,
                                                                      int index);

} // namespace licencedesk::cli
