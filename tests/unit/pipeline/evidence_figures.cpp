// Not a test: prints how often each sign was seen on each treatment of a licence, by condition.
//   evidence_figures [FIRST_SEED [COUNT [TREATMENT]]]
// The rows "paper" and "electronic" are untouched: what is seen there (but a screen's pattern in
// the condition "screen") is a false alarm.

#include "tests/support/TestMain.h"
#include "tests/unit/pipeline/Treatments.h"

#include <QGuiApplication>

#include <cstdio>

using namespace licencedesk;
using namespace licencedesk::test;

namespace {

void printHead()
{
    std::printf("%-11s %-7s %5s", "treatment", "cond.", "cards");
    for (const Sign sign : AllSigns) {
        std::printf(" %8s", qPrintable(signKey(sign)));
    }
    std::printf(" %8s %6s\n", "its field", "ms");
}

void print(Treatment treatment, specimens::Condition condition, const Tally &tally)
{
    std::printf("%-11s %-7s %5d", qPrintable(treatmentKey(treatment)),
                qPrintable(specimens::conditionKey(condition)), tally.cards);
    for (const Sign sign : AllSigns) {
        std::printf(" %8d", tally.seen.count(sign) != 0 ? tally.seen.at(sign) : 0);
    }
    std::printf(" %8d %6.1f\n", tally.rightField,
                tally.cards == 0 ? 0 : tally.milliseconds / tally.cards);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    pinEnvironment();
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const quint64 first = words.size() > 1 ? words[1].toULongLong() : 1000;
    const int count = words.size() > 2 ? words[2].toInt() : 20;
    printHead();
    for (const Treatment treatment : AllTreatments) {
        if (words.size() > 3 && words[3] != treatmentKey(treatment)) {
            continue;
        }
        for (const specimens::Condition condition : specimens::AllConditions) {
            print(treatment, condition, tallyOf(treatment, condition, first, count));
        }
    }
    return 0;
}
