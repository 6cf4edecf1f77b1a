#include "tests/specimens/Specimen.h"

#include "tests/specimens/Camera.h"
#include "tests/specimens/CardPages.h"
#include "tests/specimens/Glyphs.h"
#include "tests/specimens/People.h"
#include "tests/specimens/Retouch.h"
#include "tests/specimens/Scenes.h"

#include <array>

namespace licencedesk::specimens {

namespace {

const QString Main2012 = QStringLiteral("cn-main-2012");
const QString Main2004 = QStringLiteral("cn-main-2004");
const QString Duplicate = QStringLiteral("cn-duplicate");
const QString Electronic = QStringLiteral("cn-electronic");

/// Shares as at a counter; on a screen mostly the electronic licence.
QString drawnLayout(Condition condition, Random &random)
{
    const double ticket = random.real(0, 1);
    if (condition == Condition::Screen) {
        return ticket < 0.65 ? Electronic : ticket < 0.93 ? Main2012 : Duplicate;
    }
    if (ticket < 0.70) {
        return Main2012;
    }
    if (ticket < 0.82) {
        return Duplicate;
    }
    return ticket < 0.92 ? Electronic : Main2004;
}

double screenHeight(Random &random)
{
    constexpr double Usual = 151.7; // 9:19.5
    return random.chance(0.75) ? Usual : random.chance(0.5) ? 140.0 : 155.6;
}

DrawnCard drawPage(const QString &layoutId, const Licence &licence, Random &random,
                   double pixelsPerMm, double heightMm, const SpecimenOptions &options)
{
    if (layoutId == Main2004) {
        return drawMain2004(licence, random, pixelsPerMm, options);
    }
    if (layoutId == Duplicate) {
        return drawDuplicate(licence, random, pixelsPerMm, options);
    }
    if (layoutId == Electronic) {
        return drawElectronic(licence, random, pixelsPerMm, heightMm, options);
    }
    return drawMain2012(licence, random, pixelsPerMm, options);
}

/// Everything about the cards of one specimen that does not depend on the scale.
struct CardPlan
{
    QStringList layoutIds;
    std::vector<QSizeF> sizesMm;
    Licence licence;
    quint64 drawingSeed = 0;
    SpecimenOptions options;

    CardPlan(const QString &layoutId, const SpecimenOptions &chosen, Random &random)
        : options(chosen)
    {
        layoutIds << layoutId;
        if (options.twoPages) {
            layoutIds = QStringList{layoutId == Main2004 ? Main2004 : Main2012, Duplicate};
        }
        const bool older = layoutIds.first() == Main2004;
        licence = makeLicence(random, options.today, older ? Edition::Older : Edition::Current);
        licence.current = options.screenClock.value_or(licence.current);
        for (const QString &id : layoutIds) {
            sizesMm.push_back(id == Electronic ? QSizeF(70, screenHeight(random)) : CoreSizeMm);
        }
        drawingSeed = random.next();
    }

    std::vector<DrawnCard> draw(double pixelsPerMm) const
    {
        Random random(drawingSeed);
        std::vector<DrawnCard> cards;
        for (qsizetype i = 0; i < layoutIds.size(); ++i) {
            Random own = random.fork();
            cards.push_back(drawPage(layoutIds[i], licence, own, pixelsPerMm,
                                     sizesMm[static_cast<size_t>(i)].height(), options));
            changePrint(cards.back(), drawingSeed + static_cast<quint64>(i));
        }
        return cards;
    }

    /// What somebody did to the card afterwards.
    void changePrint(DrawnCard &card, quint64 seed) const
    {
        if (options.edited && options.edited->kind != EditKind::Spliced) {
            retouch(card, *options.edited, seed);
        }
        if (options.carrier == Carrier::GreyCopy && card.truth.layoutId != Electronic) {
            copyInGrey(card.image, seed);
        }
    }
};

Shot shoot(Condition condition, const CardPlan &plan, Random &random)
{
    const DrawCards draw = [&plan](double pixelsPerMm) { return plan.draw(pixelsPerMm); };
    switch (condition) {
    case Condition::Scan:
        return shootScan(draw, plan.sizesMm, random);
    case Condition::Photo:
        return shootPhoto(draw, plan.sizesMm, random);
    case Condition::Hard:
        return shootHard(draw, plan.sizesMm, random);
    case Condition::Screen:
        return shootScreen(draw, plan.sizesMm, random);
    }
    return {};
}

} // namespace

QString conditionKey(Condition condition)
{
    static const std::array Keys = {QStringLiteral("scan"), QStringLiteral("photo"),
                                    QStringLiteral("hard"), QStringLiteral("screen")};
    return Keys[static_cast<size_t>(condition)];
}

Specimen makeSpecimen(Condition condition, quint64 seed, const SpecimenOptions &options)
{
    Random random(seed * 4 + static_cast<quint64>(condition));
    const QString layoutId =
        options.layoutId.isEmpty() ? drawnLayout(condition, random) : options.layoutId;
    const CardPlan plan(layoutId, options, random);
    Shot shot = shoot(condition, plan, random);
    if (options.edited && options.edited->kind == EditKind::Spliced) {
        splice(shot.picture, shot.cards.front(), options.edited->field, seed);
    }
    Specimen specimen;
    specimen.condition = condition;
    specimen.seed = seed;
    specimen.encoded = encodePicture(shot.picture, shot.jpegQuality);
    specimen.image = QImage::fromData(specimen.encoded).convertToFormat(QImage::Format_RGB32);
    specimen.cards = std::move(shot.cards);
    specimen.valueFont = shot.valueFont;
    return specimen;
}

Specimen makeFlatCard(const QString &layoutId, quint64 seed, double pixelsPerMm,
                      const SpecimenOptions &options)
{
    Random random(seed);
    const CardPlan plan(layoutId, options, random);
    const DrawnCard card = plan.draw(pixelsPerMm).front();
    const double width = card.image.width();
    const double height = card.image.height();
    Specimen specimen;
    specimen.seed = seed;
    specimen.image = card.image;
    specimen.encoded = encodePicture(card.image, -1);
    specimen.cards = {card.truth};
    specimen.cards.front().quad = {
        {QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)}};
    specimen.valueFont = card.valueFont;
    return specimen;
}

QStringList specimenFontFamilies()
{
    return hanziFamilies() + latinMonoFamilies();
}

} // namespace licencedesk::specimens
