#include "fields/VehicleClasses.h"

#include "fields/TextForms.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace licencedesk {

namespace {

std::vector<VehicleClass> loadTable()
{
    QFile file(QStringLiteral(":/licencedesk/data/classes.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("classes.json is not compiled in");
    }
    std::vector<VehicleClass> table;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        VehicleClass each{row[u"code"].toString(), row[u"name"].toString(), {}};
        const QJsonArray includes = row[u"includes"].toArray();
        for (const auto &code : includes) {
            each.includes += code.toString();
        }
        table.push_back(each);
    }
    return table;
}

qsizetype rank(QStringView code)
{
    const auto &table = vehicleClassTable();
    const VehicleClass *found = findVehicleClass(code);
    return found ? found - table.data() : static_cast<qsizetype>(table.size());
}

} // namespace

const std::vector<VehicleClass> &vehicleClassTable()
{
    static const std::vector<VehicleClass> table = loadTable();
    return table;
}

const VehicleClass *findVehicleClass(QStringView code)
{
    for (const VehicleClass &each : vehicleClassTable()) {
        if (each.code == code) {
            return &each;
        }
    }
    return nullptr;
}

QString VehicleClasses::text() const
{
    return codes.join(QString());
}

QStringList VehicleClasses::closure() const
{
    QStringList all;
    for (const VehicleClass &each : vehicleClassTable()) {
        if (covers(each.code)) {
            all += each.code;
        }
    }
    return all;
}

bool VehicleClasses::covers(QStringView code) const
{
    for (const QString &held : codes) {
        const VehicleClass *entry = findVehicleClass(held);
        if (held == code || (entry && entry->includes.contains(code))) {
            return true;
        }
    }
    return false;
}

bool VehicleClasses::isInOfficialOrder() const
{
    for (qsizetype i = 1; i < codes.size(); ++i) {
        if (rank(codes[i - 1]) >= rank(codes[i])) {
            return false;
        }
    }
    return true;
}

QStringList VehicleClasses::implied() const
{
    QStringList found;
    for (const QString &held : codes) {
        QStringList others = codes;
        others.removeAll(held);
        if (VehicleClasses{others}.covers(held)) {
            found += held;
        }
    }
    return found;
}

std::optional<VehicleClasses> parseVehicleClasses(QStringView text)
{
    QString rest = withoutBlanks(text).toUpper();
    rest.removeIf([](QChar each) { return QStringView(u",、/;+").contains(each); });
    VehicleClasses classes;
    while (!rest.isEmpty()) {
        const bool twoFit = rest.size() > 1 && findVehicleClass(QStringView(rest).left(2));
        const qsizetype length = twoFit ? 2 : 1;
        if (!findVehicleClass(QStringView(rest).left(length))) {
            return std::nullopt;
        }
        classes.codes += rest.left(length);
        rest.remove(0, length);
    }
    return classes.codes.isEmpty() ? std::nullopt : std::optional(classes);
}

} // namespace licencedesk
