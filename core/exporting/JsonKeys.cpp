#include "exporting/JsonKeys.h"

#include <algorithm>
#include <array>

namespace licencedesk {

namespace {

template <typename Value>
struct Word
{
    Value value;
    const char *key;
};

constexpr std::array Sources = {
    Word<FieldSource>{FieldSource::Recognised, "recognised"},
    Word<FieldSource>{FieldSource::Operator, "operator"},
    Word<FieldSource>{FieldSource::Remote, "remote"},
};

constexpr std::array Reviews = {
    Word<ReviewReason>{ReviewReason::None, "none"},
    Word<ReviewReason>{ReviewReason::NotRead, "not_read"},
    Word<ReviewReason>{ReviewReason::LowConfidence, "low_confidence"},
    Word<ReviewReason>{ReviewReason::Repaired, "repaired"},
    Word<ReviewReason>{ReviewReason::Ambiguous, "ambiguous"},
    Word<ReviewReason>{ReviewReason::Implausible, "implausible"},
    Word<ReviewReason>{ReviewReason::Conflict, "conflict"},
    Word<ReviewReason>{ReviewReason::Spoiled, "spoiled"},
};

constexpr std::array States = {
    Word<RecordState>{RecordState::Draft, "draft"},
    Word<RecordState>{RecordState::Reviewed, "reviewed"},
    Word<RecordState>{RecordState::Verified, "verified"},
    Word<RecordState>{RecordState::Exported, "exported"},
};

constexpr std::array Events = {
    Word<RecordEventKind>{RecordEventKind::Exported, "exported"},
    Word<RecordEventKind>{RecordEventKind::Submitted, "submitted"},
};

constexpr std::array Results = {FindingResult::Passed, FindingResult::Warning,
                                FindingResult::Failed, FindingResult::NotChecked};

template <typename Words, typename Value>
QString keyOf(const Words &words, Value value)
{
    const auto it = std::find_if(words.begin(), words.end(),
                                 [value](const auto &each) { return each.value == value; });
    return it == words.end() ? QString() : QString::fromLatin1(it->key);
}

template <typename Words>
auto valueOf(const Words &words, QStringView key) -> std::optional<decltype(words.front().value)>
{
    for (const auto &each : words) {
        if (key == QLatin1String(each.key)) {
            return each.value;
        }
    }
    return std::nullopt;
}

} // namespace

QString sourceKey(FieldSource source)
{
    return keyOf(Sources, source);
}

std::optional<FieldSource> sourceFromKey(QStringView key)
{
    return valueOf(Sources, key);
}

QString reviewKey(ReviewReason reason)
{
    return keyOf(Reviews, reason);
}

std::optional<ReviewReason> reviewFromKey(QStringView key)
{
    return valueOf(Reviews, key);
}

QString stateKey(RecordState state)
{
    return keyOf(States, state);
}

std::optional<RecordState> stateFromKey(QStringView key)
{
    return valueOf(States, key);
}

QString eventKey(RecordEventKind kind)
{
    return keyOf(Events, kind);
}

std::optional<RecordEventKind> eventFromKey(QStringView key)
{
    return valueOf(Events, key);
}

std::optional<FindingResult> resultFromKey(QStringView key)
{
    for (const FindingResult result : Results) {
        if (key == resultKey(result)) {
            return result;
        }
    }
    return std::nullopt;
}

std::optional<DocumentPage> pageFromKey(QStringView key)
{
    for (const DocumentPage page :
         {DocumentPage::Main, DocumentPage::Duplicate, DocumentPage::Electronic}) {
        if (key == pageKey(page)) {
            return page;
        }
    }
    return std::nullopt;
}

} // namespace licencedesk
