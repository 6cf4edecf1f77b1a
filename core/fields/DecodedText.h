#pragma once
// What a decoder made of one field, before it becomes a FieldValue.

#include <QString>
#include <QStringList>

#include <vector>

namespace licencedesk {

struct DecodedText
{
    QString text;             ///< empty: nothing of the kind can be made of what was offered
    double estimate = 0;      ///< probability that text is right
    QStringList others;       ///< other texts that fit, best first
    bool isChanged = false;   ///< not what the recogniser read first
    bool isOffered = true;    ///< every character is among the recogniser's candidates
    double listPosterior = 1; ///< that it is this word if it is one of the list
    double offeredShare = 1;  ///< of the characters, for words of a list
    double weakestClaim = 1;  ///< its least confidence in a changed character
    std::vector<double> characterEstimate; ///< one per code unit of text; may be empty
};

} // namespace licencedesk
