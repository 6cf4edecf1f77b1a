#include "tests/specimens/People.h"

#include "tests/specimens/Tables.h"

#include <algorithm>

namespace licencedesk::specimens {

namespace {

const QString DateFormat = QStringLiteral("yyyyMMdd");
const QString ChineseDate = QStringLiteral("yyyy年MM月dd日");

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

// ISO 7064 MOD 11-2 as in GB 11643-1999.
QChar checkCharacter(const QString &seventeen)
{
    static constexpr int Weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i) {
        sum += Weights[i] * seventeen.at(i).digitValue();
    }
    return QLatin1String("10X98765432").at(sum % 11);
}

QString residentNumber(Random &random, const QString &head, const QDate &birth, bool female)
{
    int sequence = random.between(1, 995);
    if ((sequence % 2 == 0) != female) {
        ++sequence;
    }
    const QString digits = head + birth.toString(DateFormat) +
                           QStringLiteral("%1").arg(sequence, 3, 10, QLatin1Char('0'));
    return digits + checkCharacter(digits);
}

// ---- people --------------------------------------------------------------------------------

QString chineseName(Random &random)
{
    QString name = random.chance(0.05) ? random.pick(compoundSurnames()) : random.pick(surnames());
    const int given = random.chance(0.25) ? 1 : 2;
    for (int i = 0; i < given; ++i) {
        name += random.pick(random.chance(0.18) ? rareNameCharacters() : givenNameCharacters());
    }
    return name;
}

void becomeForeigner(Licence &licence, Random &random, const Place &place)
{
    licence.nationality = random.pick(foreignNationalities());
    if (random.chance(0.8)) {
        licence.name = random.pick(latinSurnames()) + u' ' + random.pick(latinGivenNames());
    }
    if (random.chance(
            0.3)) { // permanent resident: 9, province, nationality, birth, sequence, check
        const QString head = u'9' + place.code.left(2) + QString::number(random.between(100, 894));
        licence.number = residentNumber(random, head, licence.birth, licence.female);
        return;
    }
    licence.number = QChar(u'A' + random.between(0, 25));
    for (int i = 0; i < 8; ++i) {
        licence.number += QChar(u'0' + random.between(0, 9));
    }
}

// ---- addresses -----------------------------------------------------------------------------

QString number(Random &random, int highest)
{
    return QString::number(random.between(1, highest));
}

QString room(Random &random)
{
    return QString::number(random.between(1, 28)) + QStringLiteral("0%1").arg(random.between(1, 8));
}

QString villageAddress(Random &random)
{
    QString address = random.pick(townNames()) + random.pick(villageNames()) + u'村';
    if (random.chance(0.6)) {
        address += number(random, 18) + u'组';
    }
    if (random.chance(0.8)) {
        address += number(random, 460) + u'号';
    }
    if (random.chance(0.2)) {
        address += text(u"附") + number(random, 6) + u'号';
    }
    return address;
}

QString lane(Random &random)
{
    return random.pick(roadNames()) + number(random, 2900) + u'弄' + number(random, 180) + u'号' +
           room(random) + u'室';
}

QString estate(Random &random)
{
    QString address = random.pick(roadNames()) + number(random, 999) + u'号';
    if (random.chance(0.7)) {
        address += random.pick(estateNames());
    }
    switch (random.between(0, 5)) {
    case 0:
        return address + number(random, 40) + u'栋' + number(random, 4) + text(u"单元") +
               room(random) + u'室';
    case 1:
        return address + number(random, 40) + text(u"号楼") + number(random, 9) + text(u"门") +
               room(random) + u'号';
    case 2:
        return address + QChar(u'A' + random.between(0, 5)) + u'座' + room(random) + u'室';
    case 3:
        return address + number(random, 40) + u'-' + number(random, 4) + u'-' + room(random);
    case 4:
        return address + QChar(u'A' + random.between(0, 5)) + number(random, 20) + u'-' +
               room(random) + u'号';
    default:
        return address + text(u"附") + number(random, 30) + u'号';
    }
}

QString streetPart(Random &random)
{
    const double kind = random.real(0, 1);
    if (kind < 0.33) {
        return villageAddress(random);
    }
    if (kind < 0.45) {
        return lane(random);
    }
    if (kind < 0.6) {
        return random.pick(roadNames()) + number(random, 999) + u'号';
    }
    return estate(random);
}

QString addressAt(Random &random, const Place &place)
{
    // What fits on the card's two lines: 23 characters and 15 (see README, cn-main-2012).
    constexpr int MaximumLength = 36;
    const QString head = place.province + place.prefecture + place.county;
    QString address;
    do {
        address = head + streetPart(random);
    } while (address.size() > MaximumLength);
    return address;
}

// ---- classes -------------------------------------------------------------------------------

struct ClassChoice
{
    const char16_t *code;
    int weight; ///< per mille, a rough guess at what comes to a rental counter
    int lowestAge;
    int highestAge;
};

// All single classes, and combinations in the official order of which none implies another.
constexpr ClassChoice ClassChoices[] = {
    {u"C1", 520, 18, 90},  {u"C2", 130, 18, 90},  {u"C1D", 55, 18, 69}, {u"C1E", 60, 18, 69},
    {u"C1F", 12, 18, 90},  {u"C2E", 14, 18, 69},  {u"C2D", 10, 18, 69}, {u"C5", 8, 18, 90},
    {u"B2", 40, 21, 62},   {u"B2D", 8, 21, 62},   {u"B2E", 8, 21, 62},  {u"A1", 8, 26, 62},
    {u"A2", 18, 24, 62},   {u"A2D", 8, 24, 62},   {u"A2E", 8, 24, 62},  {u"A1A2", 10, 26, 62},
    {u"A1A2D", 8, 26, 62}, {u"A1A2E", 4, 26, 62}, {u"A1D", 4, 26, 62},  {u"B1", 8, 22, 62},
    {u"B1B2", 8, 22, 62},  {u"B1D", 4, 22, 62},   {u"A3", 5, 22, 62},   {u"A3B2", 3, 22, 62},
    {u"C1C6", 8, 22, 69},  {u"C2C6", 3, 22, 69},  {u"C1M", 4, 21, 62},  {u"C1DM", 2, 21, 62},
    {u"C3", 3, 18, 62},    {u"C4", 2, 18, 62},    {u"C3D", 2, 18, 62},  {u"C2C3", 2, 18, 62},
    {u"D", 8, 18, 69},     {u"E", 8, 18, 69},     {u"F", 4, 18, 90},    {u"M", 2, 18, 62},
    {u"N", 2, 22, 62},     {u"P", 2, 22, 62},     {u"A3N", 1, 22, 62},  {u"C1N", 1, 22, 62},
};

QString classesFor(Random &random, int age, Edition edition)
{
    int total = 0;
    const auto fits = [&](const ClassChoice &choice) {
        const bool existed = edition == Edition::Current || !text(choice.code).contains(u"C6");
        return existed && age >= choice.lowestAge && age <= choice.highestAge;
    };
    for (const ClassChoice &choice : ClassChoices) {
        total += fits(choice) ? choice.weight : 0;
    }
    int ticket = random.between(0, total - 1);
    for (const ClassChoice &choice : ClassChoices) {
        ticket -= fits(choice) ? choice.weight : 0;
        if (ticket < 0) {
            return text(choice.code);
        }
    }
    return text(u"C1");
}

// ---- terms ---------------------------------------------------------------------------------

/// Walks the terms from the first issue: 6 years, then 10 (or 6 again), then 长期 (or 10 again).
void runTerms(Licence &licence, Random &random, const QDate &until)
{
    licence.validFrom = licence.firstIssue;
    licence.termYears = 6;
    int yearsHeld = 0;
    while (licence.termYears > 0 &&
           licence.firstIssue.addYears(yearsHeld + licence.termYears) <= until) {
        const bool clean = random.chance(0.85);
        yearsHeld += licence.termYears;
        licence.validFrom = licence.firstIssue.addYears(yearsHeld);
        if (licence.termYears == 6) {
            licence.termYears = clean ? 10 : 6;
        } else {
            licence.termYears = clean ? 0 : 10;
        }
    }
    licence.validTo.reset();
    if (licence.termYears > 0) {
        licence.validTo = licence.firstIssue.addYears(yearsHeld + licence.termYears);
    }
}

void datesOfCurrentEdition(Licence &licence, Random &random, const QDate &today)
{
    const QDate earliest = std::max(licence.birth.addYears(18), QDate(1985, 1, 1));
    const int days = static_cast<int>(earliest.daysTo(today)) - 1;
    licence.firstIssue = earliest.addDays(random.between(0, std::max(days, 0)));
    const bool expired = random.chance(0.05);
    runTerms(licence, random, expired ? today.addDays(-random.between(30, 500)) : today);
    if (licence.validFrom.year() >= 2013) {
        return;
    }
    licence.firstIssue = std::max(earliest, QDate(2007, 1, 1)).addDays(random.between(0, 364));
    runTerms(licence, random, today);
}

// Printed on the old blanks: issued from 2004 to spring 2013. Only 长期 is still in force.
void datesOfOlderEdition(Licence &licence, Random &random)
{
    QDate issued = QDate(2008, 5, 2).addDays(random.between(0, 1700));
    if (issued.month() == 2 && issued.day() == 29) {
        issued = issued.addDays(1); // counted back it would not come out again
    }
    const int held[] = {6, 16, 16, 16, 22};
    const int years = random.chance(0.25) ? 0 : random.pick(held);
    licence.validFrom = issued;
    licence.firstIssue = issued.addYears(-years);
    licence.termYears = years == 0 ? 6 : years == 6 ? 10 : 0;
    licence.validTo.reset();
    if (licence.termYears > 0) {
        licence.validTo = issued.addYears(licence.termYears);
    }
    const QDate youngest = licence.firstIssue.addYears(-19);
    licence.birth = youngest.addDays(-random.between(0, 20 * 365));
}

// ---- issuing office ------------------------------------------------------------------------

QString municipalAuthority(const QString &province)
{
    if (province == u"上海市") {
        return province + text(u"公安局交通警察总队");
    }
    if (province == u"重庆市") {
        return province + text(u"公安局交通警察总队");
    }
    return province + text(u"公安局公安交通管理局");
}

QString authorityAt(Random &random, const Place &place)
{
    if (place.prefecture.isEmpty()) {
        return municipalAuthority(place.province);
    }
    static const QStringList offices = {text(u"公安局交通警察支队"), text(u"公安局交通警察支队"),
                                        text(u"公安局交通警察支队"), text(u"公安局公安交通管理局"),
                                        text(u"公安局交通巡逻警察支队")};
    return place.province + place.prefecture + random.pick(offices);
}

QString fileNumberAt(Random &random, const Place &place)
{
    const QString area =
        place.prefecture.isEmpty() ? place.code.left(2) + text(u"00") : place.code.left(4);
    return area +
           QStringLiteral("%1").arg(random.between(100000, 99999999), 8, 10, QLatin1Char('0'));
}

// ---- record --------------------------------------------------------------------------------

bool hasHeavyClass(const QString &classes)
{
    return classes.contains(u'A') || classes.contains(u'B');
}

QStringList recordOf(const Licence &licence, Random &random, const QDate &today)
{
    QStringList phrases;
    if (licence.firstIssue.addYears(1) > today) {
        phrases << text(u"实习期至") + licence.firstIssue.addYears(1).toString(ChineseDate) + u'。';
    }
    if (licence.validTo) {
        phrases << text(u"请于") + licence.validTo->toString(ChineseDate) +
                       text(u"前九十日内申请换领新驾驶证。");
    }
    if (hasHeavyClass(licence.classes)) {
        phrases << text(u"请于每个记分周期结束后三十日内接受审验。无记分的，免予本次审验。");
    }
    if (licence.birth.addYears(70) <= today) {
        phrases << text(u"请于每年") + licence.firstIssue.toString(QStringLiteral("MM月dd日")) +
                       text(u"后三十日内提交身体条件证明。");
    }
    if (random.chance(0.04) && licence.validFrom > licence.firstIssue) {
        const QDate early = licence.validFrom.addDays(-random.between(5, 88));
        phrases << text(u"自") + early.toString(ChineseDate) + text(u"至有效起始日期有效。");
    }
    if (random.chance(0.05)) {
        phrases << text(u"应当佩戴助听设备。");
    }
    if (phrases.isEmpty()) {
        phrases << text(u"准驾校车。");
    }
    return phrases;
}

// ---- electronic ----------------------------------------------------------------------------

void fillElectronic(Licence &licence, Random &random, const QDate &today)
{
    static const QStringList states = {
        text(u"正常"),       text(u"正常"),      text(u"正常"),       text(u"正常"),
        text(u"正常"),       text(u"正常"),      text(u"违法未处理"), text(u"事故未处理"),
        text(u"逾期未换证"), text(u"逾期未审验")};
    licence.status = random.pick(states);
    static constexpr int PenaltyPoints[] = {1, 2, 3, 6, 9, 12};
    licence.points = random.chance(0.6) ? 0 : random.pick(PenaltyPoints);
    licence.generated =
        std::max(QDate(2020, 6, 20), licence.validFrom).addDays(random.between(0, 200));
    licence.generated = std::min(licence.generated, today);
    const QTime time(random.between(7, 21), random.between(0, 59), random.between(0, 59));
    licence.current = QDateTime(today, time);
}

QList<Place> parsedPlaces()
{
    QList<Place> list;
    for (const QString &row : placeRows()) {
        const QStringList cells = row.split(u'|');
        list.append({cells[0], cells[1], cells[2], cells[3]});
    }
    return list;
}

} // namespace

const QList<Place> &places()
{
    static const QList<Place> list = parsedPlaces();
    return list;
}

Licence makeLicence(Random &random, const QDate &today, Edition edition)
{
    Licence licence;
    const Place &place = random.pick(places());
    licence.female = random.chance(0.38);
    const int ageDays = random.between(19 * 365, random.chance(0.08) ? 79 * 365 : 62 * 365);
    licence.birth = today.addDays(-ageDays);
    if (edition == Edition::Older) {
        datesOfOlderEdition(licence, random);
    } else {
        datesOfCurrentEdition(licence, random, today);
    }
    licence.number = residentNumber(random, place.code, licence.birth, licence.female);
    licence.name = random.chance(0.04) ? random.pick(minorityNames()) : chineseName(random);
    licence.nationality = text(u"中国");
    if (random.chance(0.04)) {
        becomeForeigner(licence, random, place);
    }
    const Place &home = random.chance(0.75) ? place : random.pick(places());
    licence.address = addressAt(random, home);
    const int age = static_cast<int>(licence.birth.daysTo(today) / 365.25);
    licence.classes = classesFor(random, age, edition);
    licence.authority = authorityAt(random, home);
    licence.fileNumber = fileNumberAt(random, home);
    licence.recordPhrases = recordOf(licence, random, today);
    fillElectronic(licence, random, today);
    return licence;
}

} // namespace licencedesk::specimens
