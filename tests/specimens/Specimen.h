#pragma once
// Invented licences as pictures, with the truth beside them. Everything is drawn from a seed: the
// same seed and the same fonts give the same bytes. Every card carries a plain 样本 SPECIMEN mark
// and a drawn silhouette; no security art (see HACKING.md, "Specimens").

#include "card/CardQuad.h"
#include "imaging/Frame.h"
#include "layout/FieldId.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace licencedesk::specimens {

enum class Condition { Scan, Photo, Hard, Screen };
inline constexpr Condition AllConditions[] = {Condition::Scan, Condition::Photo, Condition::Hard,
                                              Condition::Screen};
QString conditionKey(Condition condition); ///< "scan", "photo", "hard", "screen"

/// Which faces values are printed in. HeldOut: only those that the recogniser never saw in training
/// (resources/models/training/faces.py), so that figures say how it reads a face it does not know.
enum class FontChoice { All, HeldOut };

/// GreyCopy: a paper page as a photocopier gives it.
enum class Carrier { Original, GreyCopy };

enum class SealPrint { Red, Grey, Missing };

/// How a value was tampered with. Pasted: a strip of other paper with other print lies over it.
/// Retyped: rubbed out and printed anew. Spliced: changed in the finished picture.
enum class EditKind { Pasted, Retyped, Spliced };

struct EditedValue
{
    FieldId field = FieldId::ValidTo; ///< one that is printed on the page
    EditKind kind = EditKind::Pasted;
};

/// What the electronic licence shows besides its values. Red means "not usable".
enum class ScreenState { Usable, RedGround, RedCode, NoCode };

/// A bar code that can be read: at the foot of the duplicate page as in the 2008 edition, or in its
/// place on the electronic licence, where otherwise chance draws the bars.
enum class CoreCode { None, Code39, Code128 };

/// One printed line of value text, as the printer set it.
struct PrintedLine
{
    FieldId zone = FieldId::LicenceNumber; ///< ValidPeriod and ValidFor for those rows
    QString text;                          ///< as printed: "2019-05-20 至 长期"
    QRectF boxMm;                          ///< ink, card mm
};

/// What is printed on one card, in canonical form (dates YYYY-MM-DD, long-term 长期): what a
/// perfect reader would return for this page. 记录 is one text without line breaks; 当前时间 and
/// 累积记分 are as printed.
struct SpecimenCard
{
    QString layoutId; ///< "cn-main-2012", …
    std::map<FieldId, QString> values;
    std::map<FieldId, QRectF> boxesMm; ///< where each value was really printed, card mm
    std::vector<PrintedLine> lines;    ///< the same print line by line, in print order
    CardQuad quad;   ///< printed corners TL TR BR BL in the picture, pixels; 0 is a pixel's edge
    QSizeF sizeMm;   ///< of the card; the height of an electronic one is the phone's
    QString barcode; ///< 13 characters; empty: no bar code that can be read
};

struct Specimen
{
    Condition condition = Condition::Scan;
    quint64 seed = 0;
    QImage image;                    ///< as a decoder would give it
    QByteArray encoded;              ///< the file's bytes: JPEG, or PNG for some scans
    std::vector<SpecimenCard> cards; ///< one, or main and duplicate side by side
    QString valueFont;               ///< family of the value print, for figures per font
};

struct SpecimenOptions
{
    QString layoutId;                  ///< empty: drawn from the seed in life-like shares
    QDate today = QDate(2026, 11, 21); ///< dates on the cards are drawn around it
    bool twoPages = false;             ///< main and duplicate side by side in one picture
    FontChoice fonts = FontChoice::All;
    Carrier carrier = Carrier::Original;
    SealPrint seal = SealPrint::Red;
    std::optional<EditedValue> edited = std::nullopt;
    ScreenState screen = ScreenState::Usable;
    /// 当前时间, China time; empty: drawn from the seed.
    std::optional<QDateTime> screenClock = std::nullopt;
    CoreCode coreCode = CoreCode::None;
};

/// Needs a QGuiApplication (offscreen will do).
Specimen makeSpecimen(Condition condition, quint64 seed, const SpecimenOptions &options = {});

/// The flat card alone, perfectly straight, \p pixelsPerMm; truth in the returned specimen, quad =
/// the picture's corners.
Specimen makeFlatCard(const QString &layoutId, quint64 seed, double pixelsPerMm,
                      const SpecimenOptions &options = {});

/// Installed families that specimens are printed with.
QStringList specimenFontFamilies();

} // namespace licencedesk::specimens
