#include "recognition/LineNet.h"

#include "recognition/ClassScores.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <exception>
#include <numeric>

namespace licencedesk {

namespace {

constexpr int FeatureCount = 128;
/// Columns whose log-odds of being blank are higher get no look at eight thousand characters:
/// 98 % sure, and in between two characters there are always several such.
constexpr float SurelyBlank = 4;

QByteArray bytesOf(const char *name)
{
    QFile file(QStringLiteral(":/licencedesk/models/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList charactersOf(const QByteArray &utf8)
{
    QStringList characters;
    for (const uint each : QString::fromUtf8(utf8).trimmed().toUcs4()) {
        const char32_t character = each;
        characters.append(QString::fromUcs4(&character, 1));
    }
    return characters;
}

cv::dnn::Net netFrom(const QByteArray &onnx)
{
    cv::dnn::Net net = cv::dnn::readNetFromONNX(onnx.constData(), std::size_t(onnx.size()));
    net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
    net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
    return net;
}

tl::unexpected<Error> noWeights(const char *what)
{
    return failure(ErrorKind::Unavailable,
                   QCoreApplication::translate("Recognition",
                                               "The text recogniser could not be loaded. Install "
                                               "the program again."),
                   QString::fromLatin1(what));
}

/// Columns worth a look, each with its place in the line.
struct Gathered
{
    std::vector<int> places;
    cv::Mat features; ///< [1, FeatureCount, 1, places]
};

Gathered gather(const cv::Mat &features, int columns)
{
    const float *blank = features.ptr<float>(0, FeatureCount);
    Gathered gathered;
    for (int column = 0; column < columns; ++column) {
        if (blank[column] < SurelyBlank) {
            gathered.places.push_back(column);
        }
    }
    const std::array<int, 4> shape = {1, FeatureCount, 1, int(gathered.places.size())};
    gathered.features.create(int(shape.size()), shape.data(), CV_32F);
    for (int channel = 0; channel < FeatureCount && !gathered.places.empty(); ++channel) {
        const float *from = features.ptr<float>(0, channel);
        float *to = gathered.features.ptr<float>(0, channel);
        for (const int place : gathered.places) {
            *to++ = from[place];
        }
    }
    return gathered;
}

/// Widest first: then two threads end at about the same time, and lines of one width follow each
/// other, for which a net need not lay out its layers anew.
std::vector<std::size_t> readingOrder(const std::vector<LineInput> &lines)
{
    std::vector<std::size_t> order(lines.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&lines](std::size_t a, std::size_t b) {
        return lines[a].picture.cols > lines[b].picture.cols;
    });
    return order;
}

} // namespace

Result<std::unique_ptr<LineNet>> LineNet::load()
{
    std::unique_ptr<LineNet> net(new LineNet);
    try {
        net->m_alphabet = charactersOf(bytesOf("alphabet.txt"));
        for (Nets &each : net->m_nets) {
            each = {netFrom(bytesOf("features.onnx")), netFrom(bytesOf("characters.onnx"))};
        }
    } catch (const std::exception &exception) {
        return noWeights(exception.what());
    }
    return net;
}

Result<std::vector<NetColumns>> LineNet::read(const std::vector<LineInput> &lines,
                                              const CancelToken &cancel)
{
    std::vector<NetColumns> columns(lines.size());
    try {
        readLines(lines, cancel, columns);
    } catch (const std::exception &exception) {
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Recognition", "The text could not be read."),
                       QString::fromLatin1(exception.what()));
    }
    return columns;
}

/// One by one: a batch of all lines of a card takes as long, and the padding to a common width
/// would make a reading depend on its company. Each layer by itself is too small for two threads;
/// two lines at a time are not.
void LineNet::readLines(const std::vector<LineInput> &lines, const CancelToken &cancel,
                        std::vector<NetColumns> &columns)
{
    const std::vector<std::size_t> order = readingOrder(lines);
    std::atomic_size_t next = 0;
    const auto readOn = [&](Nets &nets) {
        for (std::size_t each = next++; each < order.size(); each = next++) {
            const std::size_t index = order[each];
            if (!lines[index].picture.empty() && !cancel.isCancelled()) {
                columns[index] = readLine(nets, lines[index]);
            }
        }
    };
    cv::parallel_for_(cv::Range(0, int(LinesInFlight)), [&](const cv::Range &range) {
        for (int index = range.start; index < range.end; ++index) {
            readOn(m_nets[std::size_t(index)]);
        }
    });
}

NetColumns LineNet::readLine(Nets &nets, const LineInput &line) const
{
    nets.features.setInput(toBlob(line));
    const cv::Mat features = nets.features.forward();
    NetColumns columns(std::size_t(features.size[3]));
    const Gathered gathered = gather(features, features.size[3]);
    if (gathered.places.empty()) {
        return columns;
    }
    nets.characters.setInput(gathered.features);
    const cv::Mat scores = nets.characters.forward();
    std::vector<NetColumn> seen = toColumns(scores.reshape(1, scores.size[1]), m_alphabet);
    for (std::size_t index = 0; index < seen.size(); ++index) {
        columns[std::size_t(gathered.places[index])] = std::move(seen[index]);
    }
    return columns;
}

} // namespace licencedesk
