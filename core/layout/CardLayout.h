#pragma once
// What is printed where on one page of one edition, as data: resources/layouts/*.json. Millimetres
// from the top left of the printed card, before any misregistration of the values.

#include "layout/FieldId.h"
#include "support/Result.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace licencedesk {

enum class DocumentPage { Main, Duplicate, Electronic };

/// How the text of a zone is built; the reader and interpret() choose their grammar by it.
enum class ZoneKind {
    Number,     ///< 18 characters, digits and X
    Name,       ///< Chinese or Latin name
    ClosedList, ///< one of few words: sex, nationality, status
    Address,    ///< one or two lines of free text
    Date,       ///< YYYY-MM-DD or YYYY年MM月DD日
    DateRange,  ///< "YYYY-MM-DD 至 YYYY-MM-DD|长期"
    Duration,   ///< "6年", "10年", "长期"
    Classes,    ///< "A2E"
    FileNumber, ///< 12 digits
    FreeText,   ///< several lines
    Timestamp,  ///< YYYY年MM月DD日HH:MM:SS
    Points,     ///< "0分"
    Seal,       ///< red text inside the seal
};

struct PrintedLabel
{
    QString text; ///< as printed
    QRectF boxMm; ///< ink box of the Chinese line and the English line below it together
};

struct FieldZone
{
    FieldId field = FieldId::LicenceNumber;
    ZoneKind kind = ZoneKind::FreeText;
    QRectF boxMm;            ///< where the value may lie, with room for misregistration
    double textHeightMm = 3; ///< em of the value's print
    int maximumLines = 1;
};

struct CardLayout
{
    QString id; ///< "cn-main-2012", "cn-main-2004", "cn-duplicate", "cn-electronic"
    DocumentPage page = DocumentPage::Main;
    QSizeF sizeMm;
    /// A phone's screen is 70 mm wide by definition and as high as the phone is; the content hangs
    /// from its top. For paper all three heights are the same.
    double minimumHeightMm = 0;
    double maximumHeightMm = 0;
    std::vector<PrintedLabel> labels; ///< titles included
    std::vector<FieldZone> zones;
    QRectF sealMm;               ///< empty when the page has none
    QRectF photoMm;              ///< empty when the page has none
    std::vector<QRectF> codesMm; ///< QR codes and barcodes: dark, but no text

    const FieldZone *zone(FieldId field) const;
};

QString pageKey(DocumentPage page); ///< "main", "duplicate", "electronic"

/// Errors: Damaged (not JSON), Invalid (a key is missing or out of the card), with the JSON path.
Result<CardLayout> parseLayout(const QByteArray &json);

/// All layouts compiled into the program, in the order of resources/layouts/catalog.json.
const std::vector<CardLayout> &layoutCatalog();
const CardLayout *findLayout(QStringView id);

} // namespace licencedesk
