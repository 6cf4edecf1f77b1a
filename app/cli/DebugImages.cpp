#include "app/cli/DebugImages.h"

#include <QDir>

#include <cstdio>

namespace licencedesk::cli {

std::function<void(const QString &, const QImage &)> debugImageWriter(const QString &folder,
                                                                      int index)
{
    QDir().mkpath(folder);
    return [folder, index, step = 0](const QString &label, const QImage &image) mutable {
        const QString name = QStringLiteral("%1-%2-%3.png")
                                 .arg(index, 4, 10, QLatin1Char('0'))
                                 .arg(step++, 2, 10, QLatin1Char('0'))
                                 .arg(label);
        if (!image.save(QDir(folder).filePath(name))) {
            std::fprintf(stderr, "licencedesk-cli: cannot write %s\n", qUtf8Printable(name));
        }
    };
}

} // namespace licencedesk::cli
