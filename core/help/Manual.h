#pragma once
// Enters: resources/manual/manual.md. Leaves: its blocks, each translated when it is asked for.
// The source is Markdown of the plainest kind, one block a line: headings (chapters with an
// anchor), steps, points and paragraphs.

#include <QString>
#include <QStringView>

#include <vector>

namespace licencedesk {

enum class ManualBlockKind { Title, Chapter, Paragraph, Step, Point };

struct ManualBlock
{
    ManualBlockKind kind = ManualBlockKind::Paragraph;
    QString anchor; ///< of a chapter: "counter"
    QString source; ///< English, with its **, ` and links

    QString text() const; ///< translated, with the same marks
    bool operator==(const ManualBlock &) const = default;
};

std::vector<ManualBlock> parseManual(const QString &markdown);
/// The program's own.
const std::vector<ManualBlock> &manualBlocks();
/// All blocks as Markdown again, in the language in force.
QString manualMarkdown(const std::vector<ManualBlock> &blocks);

} // namespace licencedesk
