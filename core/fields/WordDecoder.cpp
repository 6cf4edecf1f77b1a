#include "fields/WordDecoder.h"

#include "fields/Alignment.h"
#include "fields/DataTable.h"

#include <algorithm>
#include <cmath>

namespace licencedesk {

namespace {

/// A word that is in no list, and fits as well as what the recogniser read.
constexpr double UnknownWord = 1e-3;
/// Least share of a word's characters that must have been offered.
constexpr double LeastOffered = 0.5;
/// What is left of the estimate of a word that is not made of offered characters only.
constexpr double InferredWord = 0.6;
constexpr qsizetype WordMostOthers = 5;

struct Match
{
    const KnownWord *word = nullptr;
    Alignment alignment;
    double weight = 0;
    int offered = 0;
};

Match matchWord(const Lattice &lattice, const KnownWord &word)
{
    const std::vector<Slot> row = slotsOf(word.text);
    Match match{&word, align(lattice, row), 0, 0};
    match.weight = std::exp(match.alignment.score) * word.prior;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const int position = match.alignment.positions[i];
        const bool offered =
            position >= 0 && !offeredFor(lattice[std::size_t(position)], row[i]).isEmpty();
        match.offered += offered ? 1 : 0;
    }
    return match;
}

bool isSupported(const Match &match)
{
    return match.offered > 0 && match.offered >= LeastOffered * double(match.word->text.size());
}

void noteClaims(DecodedText &decoded, const Lattice &lattice, const Match &match)
{
    for (qsizetype i = 0; i < decoded.text.size(); ++i) {
        const int position = match.alignment.positions[std::size_t(i)];
        const QString character = decoded.text.mid(i, 1);
        const double claimed =
            position < 0 ? 0 : lattice[std::size_t(position)].claimedFor(character);
        decoded.weakestClaim = std::min(decoded.weakestClaim, claimed);
    }
    decoded.offeredShare = double(match.offered) / double(decoded.text.size());
    decoded.isOffered = match.offered == decoded.text.size() && !match.alignment.skipped;
}

QStringList wordsOfFile(QStringView file)
{
    QString text = dataText(file);
    return text.replace(u'\n', u' ').split(u' ', Qt::SkipEmptyParts);
}

std::vector<KnownWord> nationalities()
{
    constexpr double China = 1000; ///< citizens for each holder of any one other nationality
    std::vector<KnownWord> words;
    for (const QString &name : countryNames()) {
        words.push_back({name, name == u"中国" ? China : 1});
    }
    return words;
}

std::vector<KnownWord> statuses()
{
    constexpr double Normal = 50;
    std::vector<KnownWord> words;
    for (const QString &name : statusNames()) {
        words.push_back({name, name == u"正常" ? Normal : 1});
    }
    return words;
}

/// What recognisers make of a lone 男 or 女: each stands for it at a discount.
Lattice withSexLookalikes(Lattice lattice)
{
    constexpr double Discount = 0.3;
    for (LatticePosition &position : lattice) {
        std::vector<LatticeOption> meant;
        for (const LatticeOption &option : position.options) {
            const bool male = QStringView(u"另勇甥虏舅界罗见").contains(option.text);
            const bool female = QStringView(u"文安又如奴妇攵父义").contains(option.text);
            const QString text = male ? QStringLiteral("男") : QStringLiteral("女");
            if ((male || female) && position.probabilityOf(text) <= 0) {
                meant.push_back({text, option.probability * Discount, option.claimed * Discount});
            }
        }
        position.options.insert(position.options.end(), meant.begin(), meant.end());
    }
    return lattice;
}

} // namespace

DecodedText decodeWord(const Lattice &lattice, const std::vector<KnownWord> &words)
{
    DecodedText decoded;
    if (lattice.empty() || words.empty()) {
        return decoded;
    }
    std::vector<Match> matches;
    matches.reserve(words.size());
    for (const KnownWord &word : words) {
        matches.push_back(matchWord(lattice, word));
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.weight > b.weight; });
    const Match &best = matches.front();
    if (!isSupported(best)) {
        return decoded;
    }
    double listed = 0;
    for (const Match &match : matches) {
        listed += match.weight;
        if (&match != &best && isSupported(match) && decoded.others.size() < WordMostOthers) {
            decoded.others += match.word->text;
        }
    }
    decoded.text = best.word->text;
    decoded.listPosterior = best.weight / listed;
    decoded.estimate = best.weight / (listed + bestProbability(lattice) * UnknownWord);
    decoded.isChanged = bestText(lattice) != decoded.text;
    noteClaims(decoded, lattice, best);
    // What was not offered is inferred, not read.
    decoded.estimate *= decoded.isOffered ? 1 : InferredWord;
    return decoded;
}

DecodedText decodeSex(const Lattice &lattice)
{
    static const std::vector<KnownWord> words = {{QStringLiteral("男"), 1},
                                                 {QStringLiteral("女"), 1}};
    return decodeWord(withSexLookalikes(lattice), words);
}

DecodedText decodeNationality(const Lattice &lattice)
{
    static const std::vector<KnownWord> words = nationalities();
    return decodeWord(lattice, words);
}

DecodedText decodeStatus(const Lattice &lattice)
{
    static const std::vector<KnownWord> words = statuses();
    return decodeWord(lattice, words);
}

const QStringList &countryNames()
{
    static const QStringList names = wordsOfFile(u"countries.txt");
    return names;
}

const QStringList &statusNames()
{
    static const QStringList names = {
        QStringLiteral("正常"),       QStringLiteral("超分"),       QStringLiteral("转出"),
        QStringLiteral("暂扣"),       QStringLiteral("撤销"),       QStringLiteral("吊销"),
        QStringLiteral("注销"),       QStringLiteral("违法未处理"), QStringLiteral("事故未处理"),
        QStringLiteral("停止使用"),   QStringLiteral("扣押"),       QStringLiteral("锁定"),
        QStringLiteral("逾期未换证"), QStringLiteral("延期换证"),   QStringLiteral("延期体检"),
        QStringLiteral("注销可恢复"), QStringLiteral("逾期未审验"), QStringLiteral("延期审验"),
        QStringLiteral("扣留"),
    };
    return names;
}

} // namespace licencedesk
