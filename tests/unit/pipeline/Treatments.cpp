#include "tests/unit/pipeline/Treatments.h"

#include "pipeline/Quality.h"
#include "tests/support/ScriptedRecogniser.h"

#include <QElapsedTimer>

#include <algorithm>

namespace licencedesk::test {

using namespace specimens;

namespace {

QString layoutFor(quint64 seed)
{
    constexpr quint64 Shares = 8;
    switch (seed % Shares) {
    case 0:
        return QStringLiteral("cn-duplicate");
    case 1:
        return QStringLiteral("cn-main-2004");
    default:
        return QStringLiteral("cn-main-2012");
    }
}

QString mainLayoutFor(quint64 seed)
{
    const QString layout = layoutFor(seed);
    return layout == QStringLiteral("cn-duplicate") ? QStringLiteral("cn-main-2012") : layout;
}

FieldId editedFieldFor(quint64 seed)
{
    static const std::vector<FieldId> onMain = {
        FieldId::LicenceNumber, FieldId::Name,           FieldId::ValidTo, FieldId::VehicleClass,
        FieldId::BirthDate,     FieldId::FirstIssueDate, FieldId::Address};
    static const std::vector<FieldId> onDuplicate = {FieldId::LicenceNumber, FieldId::Name,
                                                     FieldId::FileNumber};
    const auto &fields = layoutFor(seed) == QStringLiteral("cn-duplicate") ? onDuplicate : onMain;
    return fields[seed / 8 % fields.size()];
}

/// 有效期限 is one zone for two values.
bool isSameRow(FieldId seen, FieldId edited)
{
    return seen == edited || (edited == FieldId::ValidTo &&
                              (seen == FieldId::ValidPeriod || seen == FieldId::ValidFor));
}

bool isFalse(const std::optional<bool> &value)
{
    return value && !*value;
}

bool saw(Sign sign, const PageEvidence &evidence)
{
    switch (sign) {
    case Sign::GreyCopy:
        return evidence.greyCopy.value_or(false);
    case Sign::Screen:
        return evidence.screenRecapture.value_or(false);
    case Sign::NoSeal:
        return isFalse(evidence.sealFound);
    case Sign::GreySeal:
        return isFalse(evidence.sealIsRed);
    case Sign::Edited:
        return evidence.editedPrint.value_or(false);
    case Sign::RedScreen:
        return evidence.redScreen.value_or(false);
    case Sign::NoCode:
        return isFalse(evidence.qrCodeFound);
    case Sign::Barcode:
        return !evidence.barcode.isEmpty();
    }
    return false;
}

void count(Tally &tally, PageReading &page, const Specimen &specimen,
           const std::optional<EditedValue> &edited)
{
    if (page.layoutId != specimen.cards.front().layoutId) {
        return;
    }
    ++tally.cards;
    for (const Sign sign : AllSigns) {
        const bool isMisread =
            sign == Sign::Barcode && page.evidence.barcode != specimen.cards.front().barcode;
        tally.seen[sign] += saw(sign, page.evidence) && !isMisread ? 1 : 0;
    }
    tally.rightField += std::any_of(page.evidence.sightings.begin(), page.evidence.sightings.end(),
                                    [&edited](const Sighting &sighting) {
                                        return edited && sighting.field &&
                                               isSameRow(*sighting.field, edited->field);
                                    })
                            ? 1
                            : 0;
    QElapsedTimer timer;
    timer.start();
    judgeQuality(page, *findLayout(page.layoutId), specimen.image.size());
    tally.milliseconds += double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

QString treatmentKey(Treatment treatment)
{
    static const QStringList keys = {
        QStringLiteral("paper"),      QStringLiteral("grey copy"),  QStringLiteral("no seal"),
        QStringLiteral("grey seal"),  QStringLiteral("pasted"),     QStringLiteral("retyped"),
        QStringLiteral("spliced"),    QStringLiteral("code 39"),    QStringLiteral("code 128"),
        QStringLiteral("electronic"), QStringLiteral("red ground"), QStringLiteral("red code"),
        QStringLiteral("no code")};
    return keys.at(int(treatment));
}

QString signKey(Sign sign)
{
    static const QStringList keys = {QStringLiteral("grey"),    QStringLiteral("screen"),
                                     QStringLiteral("no seal"), QStringLiteral("grey s"),
                                     QStringLiteral("edited"),  QStringLiteral("red"),
                                     QStringLiteral("no qr"),   QStringLiteral("barcode")};
    return keys.at(int(sign));
}

SpecimenOptions optionsFor(Treatment treatment, quint64 seed)
{
    SpecimenOptions options;
    options.layoutId = layoutFor(seed);
    switch (treatment) {
    case Treatment::Paper:
        break;
    case Treatment::GreyCopy:
        options.carrier = Carrier::GreyCopy;
        break;
    case Treatment::NoSeal:
    case Treatment::GreySeal:
        options.layoutId = mainLayoutFor(seed);
        options.seal = treatment == Treatment::NoSeal ? SealPrint::Missing : SealPrint::Grey;
        break;
    case Treatment::Pasted:
        options.edited = EditedValue{editedFieldFor(seed), EditKind::Pasted};
        break;
    case Treatment::Retyped:
        options.edited = EditedValue{editedFieldFor(seed), EditKind::Retyped};
        break;
    case Treatment::Spliced:
        options.edited = EditedValue{editedFieldFor(seed), EditKind::Spliced};
        break;
    case Treatment::Code39:
    case Treatment::Code128:
        options.layoutId = QStringLiteral("cn-duplicate");
        options.coreCode = treatment == Treatment::Code39 ? CoreCode::Code39 : CoreCode::Code128;
        break;
    case Treatment::Electronic:
    case Treatment::RedGround:
    case Treatment::RedCode:
    case Treatment::NoCode:
        options.layoutId = QStringLiteral("cn-electronic");
        options.screen = treatment == Treatment::RedGround ? ScreenState::RedGround
                         : treatment == Treatment::RedCode ? ScreenState::RedCode
                         : treatment == Treatment::NoCode  ? ScreenState::NoCode
                                                           : ScreenState::Usable;
        break;
    }
    return options;
}

Tally tallyOf(Treatment treatment, Condition condition, quint64 first, int count)
{
    LicenceReader reader(std::make_unique<ScriptedRecogniser>());
    Tally tally;
    for (int i = 0; i < count; ++i) {
        const quint64 seed = first + quint64(i);
        const SpecimenOptions options = optionsFor(treatment, seed);
        const Specimen specimen = makeSpecimen(condition, seed, options);
        Frame frame;
        frame.image = specimen.image;
        auto pages = reader.read(frame);
        ++tally.specimens;
        if (pages && !pages->empty()) {
            test::count(tally, pages->front(), specimen, options.edited);
        }
    }
    return tally;
}

} // namespace licencedesk::test
