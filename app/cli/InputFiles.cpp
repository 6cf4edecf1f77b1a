#include "app/cli/InputFiles.h"

#include "imaging/LoadFrame.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace licencedesk::cli {

namespace {

/// By suffix, so that a damaged picture is reported, or by content, so that a misnamed one is read.
bool looksLikePicture(const QFileInfo &file)
{
    return pictureSuffixes().contains(file.suffix().toLower()) ||
           !QImageReader::imageFormat(file.filePath()).isEmpty();
}

QStringList picturesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        if (looksLikePicture(it.fileInfo())) {
            files.append(it.filePath());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

QStringList linesOf(QIODevice &input)
{
    QStringList lines;
    while (!input.atEnd()) {
        QString line = QString::fromUtf8(input.readLine());
        while (line.endsWith(u'\n') || line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (!line.isEmpty()) {
            lines.append(line);
        }
    }
    return lines;
}

QStringList expandOne(const QString &path)
{
    return QFileInfo(path).isDir() ? picturesIn(path) : QStringList{path};
}

} // namespace

QStringList expandPaths(const QStringList &paths, QIODevice &standardInput)
{
    QStringList files;
    for (const QString &path : paths) {
        if (path != QLatin1String("-")) {
            files += expandOne(path);
            continue;
        }
        for (const QString &line : linesOf(standardInput)) {
            files += expandOne(line);
        }
    }
    return files;
}

} // namespace licencedesk::cli
