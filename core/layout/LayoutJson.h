#pragma once
// Reading layout files strictly: a value that is missing, of the wrong type or out of the card is
// an error that names its place ("zones[3].box_mm"), never a default.

#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <utility>
#include <vector>

namespace licencedesk {

/// Thrown and caught inside the parser only; what leaves it is an Error.
struct LayoutFault
{
    QString where; ///< JSON path
    QString what;
};

/// A JSON object together with its path in the file.
class LayoutObject
{
public:
    LayoutObject(QJsonObject object, QString path);

    bool has(const char *key) const;
    QString text(const char *key) const;
    double positive(const char *key) const;
    int positiveInteger(const char *key) const;
    QSizeF size(const char *key) const;
    QRectF box(const char *key, QSizeF within) const;
    std::vector<QRectF> boxes(const char *key, QSizeF within) const;
    std::vector<LayoutObject> objects(const char *key) const;
    /// Two numbers, the first not above the second.
    std::pair<double, double> range(const char *key) const;

    [[noreturn]] void fail(const char *key, const QString &what) const;

private:
    QString pathOf(const char *key) const;
    QJsonValue value(const char *key) const;
    QJsonArray array(const char *key) const;
    std::vector<double> numbers(const char *key, int count) const;

    QJsonObject m_object;
    QString m_path;
};

} // namespace licencedesk
