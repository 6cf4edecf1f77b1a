// A policy, a rental and a licence, each anything at all: every rule answers in words.
//
// The input is a policy file, a line "--" and a licence: as JSON (a record, a flat object, a line
// of read), or as lines "key value" of fields and of the rental, which mutate better.

#include "exporting/JsonExport.h"
#include "tests/fuzz/Demand.h"
#include "verification/rules/Rule.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace licencedesk;

namespace {

struct Case
{
    std::vector<VerifiedPage> pages;
    RentalContext rental;
};

void takeRental(const QString &key, const QString &value, RentalContext &rental)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (key == QLatin1String("today") && date.isValid()) {
        rental.today = date;
    } else if (key == QLatin1String("start") && date.isValid()) {
        rental.start = date;
    } else if (key == QLatin1String("return") && date.isValid()) {
        rental.end = date;
    } else if (key == QLatin1String("vehicle")) {
        rental.vehicle = value;
    } else if (key == QLatin1String("class")) {
        rental.vehicleClass = value;
    } else if (key == QLatin1String("booking")) {
        rental.bookingName = value;
    } else if (key == QLatin1String("seen")) {
        rental.history = LicenceHistory();
        rental.history->rentedUntil = date;
        rental.history->watchReason = value;
    }
}

/// "page duplicate" begins another page; "~" before a value makes it an unsure one.
Case caseFromLines(const QString &text)
{
    Case all;
    all.pages.emplace_back();
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString key = line.section(QLatin1Char(' '), 0, 0);
        QString value = line.section(QLatin1Char(' '), 1);
        if (key == QLatin1String("page") && all.pages.size() < 3) {
            all.pages.emplace_back();
            all.pages.back().page =
                all.pages.size() == 2 ? DocumentPage::Duplicate : DocumentPage::Electronic;
        } else if (const auto field = fieldFromKey(key)) {
            const bool unsure = value.startsWith(QLatin1Char('~'));
            FieldValue taken = operatorValue(unsure ? value.mid(1) : value);
            taken.source = unsure ? FieldSource::Recognised : taken.source;
            taken.confidence = unsure ? 0.3 : 1;
            all.pages.back().fields[*field] = taken;
        } else {
            takeRental(key, value, all.rental);
        }
    }
    return all;
}

Case caseFrom(const QByteArray &bytes)
{
    if (!bytes.trimmed().startsWith('{') && !bytes.trimmed().startsWith('[')) {
        return caseFromLines(QString::fromUtf8(bytes));
    }
    Case all;
    if (const auto pages = pagesFromJson(bytes)) {
        all.pages = *pages;
    }
    if (const auto record = recordFromJson(QJsonDocument::fromJson(bytes).object())) {
        all.rental = record->rental;
        const QJsonObject again = toJson(*record);
        const auto same = recordFromJson(again);
        demand(same && toJson(*same) == again);
    }
    return all;
}

/// "at most one page of a kind" is what verify() wants.
void keepOneOfAKind(std::vector<VerifiedPage> &pages)
{
    std::vector<VerifiedPage> kept;
    for (const VerifiedPage &page : pages) {
        const bool there = std::any_of(
            kept.begin(), kept.end(), [&page](const auto &each) { return each.page == page.page; });
        if (!there) {
            kept.push_back(page);
        }
    }
    pages = std::move(kept);
}

void demandWords(const VerificationReport &report)
{
    for (const Finding &finding : report.findings) {
        demand(rules::findRule(finding.rule) != nullptr);
        demand(!finding.message.isEmpty() && finding.severity != Severity::Off);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const qsizetype cut = bytes.indexOf("\n--\n");
    const QByteArray policy = cut < 0 ? QByteArray() : bytes.left(cut);
    Case all = caseFrom(cut < 0 ? bytes : bytes.mid(cut + 4));
    keepOneOfAKind(all.pages);
    all.rental.today = all.rental.today.isValid() ? all.rental.today : QDate(2026, 11, 21);
    all.rental.policy = parsePolicy(policy, defaultPolicy()).value_or(defaultPolicy());
    const VerificationReport report = verify(all.pages, all.rental);
    demandWords(report);
    demand(verify(all.pages, all.rental).findings == report.findings);
    return 0;
}
