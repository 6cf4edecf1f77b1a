#include "ui/exporting/ExportStatus.h"

#include "ui/style/Icons.h"
#include "ui/style/StateMark.h"

#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

namespace licencedesk {

namespace {
constexpr int Steps = 1000; // of the bar: a million records fit no int of pixels
}

ExportStatus::ExportStatus(QWidget *parent)
    : QWidget(parent), m_mark(new StateMark(this)), m_sentence(new QLabel(this)),
      m_bar(new QProgressBar(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setRange(0, Steps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the export"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->addWidget(m_mark, 0, 0);
    layout->addWidget(m_sentence, 0, 1);
    layout->addWidget(m_bar, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    m_mark->hide();
    m_bar->hide();
}

QString ExportStatus::sentence() const
{
    return m_sentence->text();
}

void ExportStatus::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
}

void ExportStatus::showReady(const QString &sentence)
{
    m_mark->hide();
    m_bar->hide();
    say(sentence);
}

void ExportStatus::showProgress(qint64 done, qint64 expected)
{
    m_mark->hide();
    m_bar->show();
    m_bar->setValue(expected > 0 ? static_cast<int>(done * Steps / expected) : 0);
    say(tr("%1 of %2 records").arg(QLocale().toString(done), QLocale().toString(expected)));
}

void ExportStatus::showResult(const Result<ExportReceipt> &result)
{
    const bool isCancelled = !result && result.error().kind == ErrorKind::Cancelled;
    const Tone tone = result ? Tone::Passed : isCancelled ? Tone::Neutral : Tone::Failed;
    m_bar->hide();
    m_mark->setState(tone, toneIcon(tone),
                     result        ? tr("Exported")
                     : isCancelled ? tr("Cancelled")
                                   : tr("Not exported"));
    m_mark->show();
    say(result ? tr("%n record(s) in %1", nullptr, static_cast<int>(result->records))
                     .arg(QDir::toNativeSeparators(result->path))
               : result.error().message);
}

} // namespace licencedesk
