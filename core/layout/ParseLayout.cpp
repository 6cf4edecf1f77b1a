#include "layout/CardLayout.h"
#include "layout/LayoutJson.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <tuple>

namespace licencedesk {

namespace {

struct KindName
{
    ZoneKind kind;
    const char *name;
};

constexpr std::array KindNames = {
    KindName{ZoneKind::Number, "number"},
    KindName{ZoneKind::Name, "name"},
    KindName{ZoneKind::ClosedList, "closed_list"},
    KindName{ZoneKind::Address, "address"},
    KindName{ZoneKind::Date, "date"},
    KindName{ZoneKind::DateRange, "date_range"},
    KindName{ZoneKind::Duration, "duration"},
    KindName{ZoneKind::Classes, "classes"},
    KindName{ZoneKind::FileNumber, "file_number"},
    KindName{ZoneKind::FreeText, "free_text"},
    KindName{ZoneKind::Timestamp, "timestamp"},
    KindName{ZoneKind::Points, "points"},
    KindName{ZoneKind::Seal, "seal"},
};

ZoneKind kindOf(const LayoutObject &zone)
{
    const QString text = zone.text("kind");
    const auto it = std::find_if(KindNames.begin(), KindNames.end(), [&text](const KindName &each) {
        return text == QLatin1String(each.name);
    });
    if (it == KindNames.end()) {
        zone.fail("kind", QStringLiteral("not a kind of zone"));
    }
    return it->kind;
}

DocumentPage pageOf(const LayoutObject &root)
{
    const QString text = root.text("page");
    for (const auto page :
         {DocumentPage::Main, DocumentPage::Duplicate, DocumentPage::Electronic}) {
        if (text == pageKey(page)) {
            return page;
        }
    }
    root.fail("page", QStringLiteral("not a page"));
}

FieldZone zoneOf(const LayoutObject &object, QSizeF card)
{
    FieldZone zone;
    const auto field = fieldFromKey(object.text("field"));
    if (!field) {
        object.fail("field", QStringLiteral("not a field"));
    }
    zone.field = *field;
    zone.kind = kindOf(object);
    zone.boxMm = object.box("box_mm", card);
    zone.textHeightMm = object.positive("text_height_mm");
    zone.maximumLines = object.positiveInteger("maximum_lines");
    return zone;
}

CardLayout layoutOf(const LayoutObject &root)
{
    CardLayout layout;
    layout.id = root.text("id");
    layout.page = pageOf(root);
    layout.sizeMm = root.size("size_mm");
    const auto height = layout.sizeMm.height();
    std::tie(layout.minimumHeightMm, layout.maximumHeightMm) =
        root.has("height_range_mm") ? root.range("height_range_mm") : std::pair(height, height);
    for (const LayoutObject &label : root.objects("labels")) {
        layout.labels.push_back({label.text("text"), label.box("box_mm", layout.sizeMm)});
    }
    for (const LayoutObject &zone : root.objects("zones")) {
        layout.zones.push_back(zoneOf(zone, layout.sizeMm));
    }
    if (root.has("seal_mm")) {
        layout.sealMm = root.box("seal_mm", layout.sizeMm);
    }
    if (root.has("photo_mm")) {
        layout.photoMm = root.box("photo_mm", layout.sizeMm);
    }
    if (root.has("codes_mm")) {
        layout.codesMm = root.boxes("codes_mm", layout.sizeMm);
    }
    return layout;
}

} // namespace

Result<CardLayout> parseLayout(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return failure(ErrorKind::Damaged,
                       QCoreApplication::translate(
                           "CardLayout", "The layout file is damaged. Install the program again."),
                       error.errorString());
    }
    try {
        return layoutOf(LayoutObject(document.object(), QString()));
    } catch (const LayoutFault &fault) {
        return failure(
            ErrorKind::Invalid,
            QCoreApplication::translate(
                "CardLayout", "The layout file has a wrong value. Install the program again."),
            fault.where + QStringLiteral(": ") + fault.what);
    }
}

} // namespace licencedesk
