#include "tests/specimens/TruthJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace licencedesk::specimens {

namespace {

QJsonArray boxJson(const QRectF &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

QJsonArray quadJson(const CardQuad &quad)
{
    QJsonArray corners;
    for (const QPointF &corner : quad.corners) {
        corners.append(QJsonArray{corner.x(), corner.y()});
    }
    return corners;
}

QJsonObject cardJson(const SpecimenCard &card)
{
    QJsonObject values;
    for (const auto &[field, value] : card.values) {
        values.insert(fieldKey(field), value);
    }
    QJsonObject boxes;
    for (const auto &[field, box] : card.boxesMm) {
        boxes.insert(fieldKey(field), boxJson(box));
    }
    QJsonArray lines;
    for (const PrintedLine &line : card.lines) {
        lines.append(QJsonObject{{QStringLiteral("zone"), fieldKey(line.zone)},
                                 {QStringLiteral("text"), line.text},
                                 {QStringLiteral("box_mm"), boxJson(line.boxMm)}});
    }
    return {{QStringLiteral("layout"), card.layoutId},
            {QStringLiteral("size_mm"), QJsonArray{card.sizeMm.width(), card.sizeMm.height()}},
            {QStringLiteral("quad"), quadJson(card.quad)},
            {QStringLiteral("values"), values},
            {QStringLiteral("boxes_mm"), boxes},
            {QStringLiteral("lines"), lines}};
}

} // namespace

QByteArray truthJson(const Specimen &specimen)
{
    QJsonArray cards;
    for (const SpecimenCard &card : specimen.cards) {
        cards.append(cardJson(card));
    }
    const QJsonObject truth{{QStringLiteral("condition"), conditionKey(specimen.condition)},
                            {QStringLiteral("seed"), QString::number(specimen.seed)},
                            {QStringLiteral("synthetic"), true},
                            {QStringLiteral("value_font"), specimen.valueFont},
                            {QStringLiteral("cards"), cards}};
    return QJsonDocument(truth).toJson();
}

QString clipFrameName(int frame)
{
    return QStringLiteral("frame-%1.jpg").arg(frame, 4, 10, QLatin1Char('0'));
}

QByteArray truthJson(const Clip &clip)
{
    QJsonArray frames;
    for (const ClipFrame &frame : clip.frames) {
        const QJsonValue quad = frame.quad ? QJsonValue(quadJson(*frame.quad)) : QJsonValue();
        frames.append(QJsonObject{{QStringLiteral("file"), clipFrameName(int(frames.size()))},
                                  {QStringLiteral("seconds"), frame.seconds},
                                  {QStringLiteral("quad"), quad}});
    }
    QJsonObject card = cardJson(clip.card);
    card.remove(QStringLiteral("quad"));
    const QJsonObject truth{{QStringLiteral("clip"), clipKindKey(clip.kind)},
                            {QStringLiteral("seed"), QString::number(clip.seed)},
                            {QStringLiteral("synthetic"), true},
                            {QStringLiteral("value_font"), clip.valueFont},
                            {QStringLiteral("card"), card},
                            {QStringLiteral("frames"), frames}};
    return QJsonDocument(truth).toJson();
}

} // namespace licencedesk::specimens
