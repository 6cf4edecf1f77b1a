#pragma once
// A recogniser that sees what it is told to see, by kind of zone, with full confidence.

#include "recognition/TextRecogniser.h"

#include <map>

namespace licencedesk::test {

class ScriptedRecogniser final : public TextRecogniser
{
public:
    std::map<ZoneKind, QString> script; ///< a kind that is not in it reads as nothing
    double confidence = 1;
    int linesRead = 0;

    RecogniserKind kind() const override { return DefaultRecogniser; }
    LineReading readLine(const QImage &line, ZoneKind kind, const CancelToken &cancel) override;
};

} // namespace licencedesk::test
