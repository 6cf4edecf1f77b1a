#pragma once
// A line of print as the line finder cuts it: dark on light, a third of an em of margin.

#include <QImage>

namespace licencedesk::test {

struct LineDrawing
{
    int em = 28; ///< pixels; TextLineFinder's
    QString family = QStringLiteral("Noto Serif CJK SC");
};

QImage drawLine(const QString &text, const LineDrawing &drawing = {});

} // namespace licencedesk::test
