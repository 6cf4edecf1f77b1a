#include "layout/LayoutJson.h"

#include <cmath>

namespace licencedesk {

namespace {

// A box may touch the edge of the card; rounding in the file must not refuse it.
constexpr double EdgeTolerance = 1e-6;

// Millimetres, lines of a zone: a document is smaller by far, and no arithmetic below overflows.
constexpr double LargestNumber = 1000;

bool isMeasure(double number)
{
    return number > 0 && number <= LargestNumber;
}

std::vector<double> numbersOf(const QJsonValue &value)
{
    std::vector<double> numbers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        if (!each.isDouble()) {
            return {};
        }
        numbers.push_back(each.toDouble());
    }
    return numbers;
}

/// Null unless it is [x, y, width, height] inside the card.
QRectF boxOf(const QJsonValue &value, QSizeF within)
{
    const std::vector<double> numbers = numbersOf(value);
    if (numbers.size() != 4 || numbers[2] <= 0 || numbers[3] <= 0) {
        return {};
    }
    const QRectF box(numbers[0], numbers[1], numbers[2], numbers[3]);
    const QRectF card = QRectF(QPointF(), within)
                            .adjusted(-EdgeTolerance, -EdgeTolerance, EdgeTolerance, EdgeTolerance);
    return card.contains(box) ? box : QRectF();
}

} // namespace

LayoutObject::LayoutObject(QJsonObject object, QString path)
    : m_object(std::move(object)), m_path(std::move(path))
{}

bool LayoutObject::has(const char *key) const
{
    return m_object.contains(QLatin1String(key));
}

QString LayoutObject::text(const char *key) const
{
    const QString text = value(key).toString();
    if (text.isEmpty()) {
        fail(key, QStringLiteral("a text is wanted"));
    }
    return text;
}

double LayoutObject::positive(const char *key) const
{
    const double number = value(key).toDouble();
    if (!isMeasure(number)) {
        fail(key, QStringLiteral("a number above zero, at most 1000, is wanted"));
    }
    return number;
}

int LayoutObject::positiveInteger(const char *key) const
{
    const double number = positive(key);
    if (number != std::floor(number)) {
        fail(key, QStringLiteral("a whole number is wanted"));
    }
    return static_cast<int>(number);
}

QSizeF LayoutObject::size(const char *key) const
{
    const std::vector<double> both = numbers(key, 2);
    if (!isMeasure(both[0]) || !isMeasure(both[1])) {
        fail(key, QStringLiteral("width and height above zero, at most 1000, are wanted"));
    }
    return {both[0], both[1]};
}

QRectF LayoutObject::box(const char *key, QSizeF within) const
{
    const QRectF box = boxOf(value(key), within);
    if (box.isNull()) {
        fail(key, QStringLiteral("[x, y, width, height] inside the card is wanted"));
    }
    return box;
}

std::vector<QRectF> LayoutObject::boxes(const char *key, QSizeF within) const
{
    std::vector<QRectF> boxes;
    const QJsonArray all = array(key);
    for (const QJsonValue &each : all) {
        boxes.push_back(boxOf(each, within));
        if (boxes.back().isNull()) {
            fail(key, QStringLiteral("[x, y, width, height] inside the card is wanted"));
        }
    }
    return boxes;
}

std::vector<LayoutObject> LayoutObject::objects(const char *key) const
{
    std::vector<LayoutObject> objects;
    const QJsonArray all = array(key);
    for (const QJsonValue &each : all) {
        const QString path = QStringLiteral("%1[%2]").arg(pathOf(key)).arg(objects.size());
        if (!each.isObject()) {
            throw LayoutFault{path, QStringLiteral("an object is wanted")};
        }
        objects.emplace_back(each.toObject(), path);
    }
    return objects;
}

std::pair<double, double> LayoutObject::range(const char *key) const
{
    const std::vector<double> both = numbers(key, 2);
    if (!isMeasure(both[0]) || !isMeasure(both[1]) || both[0] > both[1]) {
        fail(key, QStringLiteral("[lowest, highest] above zero, at most 1000, is wanted"));
    }
    return {both[0], both[1]};
}

void LayoutObject::fail(const char *key, const QString &what) const
{
    throw LayoutFault{pathOf(key), what};
}

QString LayoutObject::pathOf(const char *key) const
{
    const QString name = QString::fromLatin1(key);
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

QJsonValue LayoutObject::value(const char *key) const
{
    if (!has(key)) {
        fail(key, QStringLiteral("missing"));
    }
    return m_object.value(QLatin1String(key));
}

QJsonArray LayoutObject::array(const char *key) const
{
    const QJsonValue all = value(key);
    if (!all.isArray()) {
        fail(key, QStringLiteral("a list is wanted"));
    }
    return all.toArray();
}

std::vector<double> LayoutObject::numbers(const char *key, int count) const
{
    std::vector<double> all = numbersOf(value(key));
    if (std::ssize(all) != count) {
        fail(key, QStringLiteral("%1 numbers are wanted").arg(count));
    }
    return all;
}

} // namespace licencedesk
