#include "help/Manual.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace licencedesk {

namespace {

/// What begins a line, and what the rest of it is then.
ManualBlock parseManualLine(const QString &line)
{
    static const QRegularExpression heading(QStringLiteral("^## (.+?) \\{#([a-z]+)\\}$"));
    static const QRegularExpression step(QStringLiteral("^[0-9]+\\. (.+)$"));
    if (const auto match = heading.match(line); match.hasMatch()) {
        return {ManualBlockKind::Chapter, match.captured(2), match.captured(1)};
    }
    if (const auto match = step.match(line); match.hasMatch()) {
        return {ManualBlockKind::Step, {}, match.captured(1)};
    }
    if (line.startsWith(QLatin1String("# "))) {
        return {ManualBlockKind::Title, {}, line.mid(2)};
    }
    if (line.startsWith(QLatin1String("- "))) {
        return {ManualBlockKind::Point, {}, line.mid(2)};
    }
    return {ManualBlockKind::Paragraph, {}, line};
}

bool isListItem(const ManualBlock &block)
{
    return block.kind == ManualBlockKind::Step || block.kind == ManualBlockKind::Point;
}

QString manualLine(const ManualBlock &block, int step)
{
    switch (block.kind) {
    case ManualBlockKind::Title:
        return QStringLiteral("# ") + block.text();
    case ManualBlockKind::Chapter:
        return QStringLiteral("## %1 {#%2}").arg(block.text(), block.anchor);
    case ManualBlockKind::Step:
        return QStringLiteral("%1. %2").arg(step).arg(block.text());
    case ManualBlockKind::Point:
        return QStringLiteral("- ") + block.text();
    case ManualBlockKind::Paragraph:
        break;
    }
    return block.text();
}

} // namespace

QString ManualBlock::text() const
{
    return QCoreApplication::translate("Manual", source.toUtf8().constData());
}

std::vector<ManualBlock> parseManual(const QString &markdown)
{
    std::vector<ManualBlock> blocks;
    const QStringList lines = markdown.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty()) {
            blocks.push_back(parseManualLine(line.trimmed()));
        }
    }
    return blocks;
}

const std::vector<ManualBlock> &manualBlocks()
{
    static const std::vector<ManualBlock> blocks = [] {
        QFile file(QStringLiteral(":/licencedesk/manual/manual.md"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // compiled in
        Q_UNUSED(isOpen);
        return parseManual(QString::fromUtf8(file.readAll()));
    }();
    return blocks;
}

QString manualMarkdown(const std::vector<ManualBlock> &blocks)
{
    QString text;
    const ManualBlock *before = nullptr;
    int step = 0;
    for (const ManualBlock &block : blocks) {
        step = block.kind == ManualBlockKind::Step ? step + 1 : 0;
        const bool sameList = before && isListItem(block) && before->kind == block.kind;
        text += QLatin1String(!before ? "" : sameList ? "\n" : "\n\n") + manualLine(block, step);
        before = &block;
    }
    return text + u'\n';
}

} // namespace licencedesk
