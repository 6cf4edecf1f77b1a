// licencedesk-training-lines: prints training text on cards, photographs them, and writes every
// line as the program's own line finder cuts it out: PREFIX.bin (grey bytes, row by row) and
// PREFIX.jsonl (offset, width, height, text, middle and width of every character in pixels).

#include "Sheet.h"
#include "SheetCamera.h"
#include "recognition/InkPlanes.h"
#include "recognition/TextLineFinder.h"
#include "tests/specimens/SceneParts.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cmath>
#include <cstdio>
#include <string>

namespace {

using namespace licencedesk;
using namespace licencedesk::training;

struct Arguments
{
    std::string texts;
    std::string out;
    quint64 seed = 1;
    int sheets = 100;
    std::vector<std::string> families;
    std::vector<std::string> fontFiles;
};

class LineWriter
{
public:
    explicit LineWriter(const QString &prefix)
        : m_pictures(prefix + QStringLiteral(".bin")),
          m_entries(prefix + QStringLiteral(".jsonl.part")), m_prefix(prefix)
    {}

    bool open()
    {
        return m_pictures.open(QIODevice::WriteOnly) && m_entries.open(QIODevice::WriteOnly);
    }

    void write(const TextLine &line, const SheetLine &printed, double pixelsPerMm)
    {
        const QImage &picture = line.picture;
        for (int y = 0; y < picture.height(); ++y) {
            m_pictures.write(reinterpret_cast<const char *>(picture.constScanLine(y)),
                             picture.width());
        }
        QJsonArray places;
        for (const QRectF &box : printed.characters) {
            const double scaleX = line.toPlane(0, 0);
            const double middle = (box.center().x() * pixelsPerMm - line.toPlane(0, 2)) / scaleX;
            places.append(QJsonArray{std::round(middle * 10) / 10,
                                     std::round(box.width() * pixelsPerMm / scaleX * 10) / 10});
        }
        const QJsonObject entry{{QStringLiteral("offset"), m_offset},
                                {QStringLiteral("width"), picture.width()},
                                {QStringLiteral("height"), picture.height()},
                                {QStringLiteral("text"), QString(printed.text).remove(u' ')},
                                {QStringLiteral("places"), places}};
        m_entries.write(QJsonDocument(entry).toJson(QJsonDocument::Compact) + '\n');
        m_offset += qint64(picture.width()) * picture.height();
    }

    bool close()
    {
        m_pictures.close();
        m_entries.close();
        return m_entries.rename(m_prefix + QStringLiteral(".jsonl"));
    }

private:
    QFile m_pictures;
    QFile m_entries;
    QString m_prefix;
    qint64 m_offset = 0;
};

/// The texts of a file, one a line, over and over.
class Texts
{
public:
    explicit Texts(const QString &path)
    {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            m_lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        }
    }
    bool isEmpty() const { return m_lines.isEmpty(); }
    QString next() { return m_lines[m_next++ % m_lines.size()]; }

private:
    QStringList m_lines;
    qsizetype m_next = 0;
};

/// What the finder would cut: it must be the line that was printed, whole.
bool isWhole(const TextLine &line, const SheetLine &printed, double pixelsPerMm)
{
    const QRectF wanted(printed.boxMm.topLeft() * pixelsPerMm, printed.boxMm.size() * pixelsPerMm);
    const double slack = 0.35 * printed.em * pixelsPerMm;
    return std::abs(line.box.left() - wanted.left()) < slack &&
           std::abs(line.box.right() - wanted.right()) < slack &&
           std::abs(line.box.center().y() - wanted.center().y()) < slack;
}

int writeSheet(const Sheet &sheet, const CardImage &card, LineWriter &writer,
               specimens::Random &random)
{
    const InkPlanes planes = separateInks(card);
    int written = 0;
    for (const SheetLine &printed : sheet.lines) {
        const double rim = random.real(0.4, 1.4);
        const QRectF zone =
            printed.boxMm.adjusted(-rim, -random.real(0.2, 0.9), rim, random.real(0.2, 0.9));
        const double nominalEm = printed.em * random.real(0.92, 1.08);
        TextLineSearch search{{zone.topLeft() * card.pixelsPerMm, zone.size() * card.pixelsPerMm},
                              {},
                              nominalEm * card.pixelsPerMm,
                              1};
        const std::vector<TextLine> found = findTextLines(planes.black, search);
        if (found.size() == 1 && isWhole(found.front(), printed, card.pixelsPerMm)) {
            writer.write(found.front(), printed, card.pixelsPerMm);
            ++written;
        }
    }
    return written;
}

QStringList familiesOf(const Arguments &arguments)
{
    for (const std::string &path : arguments.fontFiles) {
        QFontDatabase::addApplicationFont(QString::fromStdString(path));
    }
    QStringList families;
    for (const std::string &name : arguments.families) {
        const QString family = QString::fromStdString(name);
        if (QFontDatabase::hasFamily(family)) {
            families << family;
        } else {
            std::fprintf(stderr, "not installed: %s\n", name.c_str());
        }
    }
    return families;
}

int run(const Arguments &arguments)
{
    const QStringList families = familiesOf(arguments);
    Texts texts(QString::fromStdString(arguments.texts));
    LineWriter writer(QString::fromStdString(arguments.out));
    if (families.isEmpty() || texts.isEmpty() || !writer.open()) {
        std::fputs("nothing to print with, nothing to print, or nowhere to write\n", stderr);
        return 1;
    }
    specimens::Random random(arguments.seed);
    qsizetype printed = 0;
    int written = 0;
    for (int i = 0; i < arguments.sheets; ++i) {
        const ShotPlan plan = ShotPlan::random(random);
        const Sheet sheet = makeSheet(
            specimens::drawingScale(plan.pixelsPerMm), families, [&texts] { return texts.next(); },
            random);
        const CardImage card = photograph(sheet, plan, random);
        printed += qsizetype(sheet.lines.size());
        written += writeSheet(sheet, card, writer, random);
    }
    std::fprintf(stderr, "%d of %d lines\n", written, int(printed));
    return writer.close() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    Arguments arguments;
    CLI::App app("Training lines cut out of photographed cards");
    app.add_option("--texts", arguments.texts, "File with one text a line")->required();
    app.add_option("--out", arguments.out, "Prefix of the two files")->required();
    app.add_option("--seed", arguments.seed)->capture_default_str();
    app.add_option("--sheets", arguments.sheets)->capture_default_str();
    app.add_option("--family", arguments.families, "To print with; never a held-out one")
        ->required();
    app.add_option("--font-file", arguments.fontFiles, "Font that is not installed");
    CLI11_PARSE(app, argc, argv);
    return run(arguments);
}
