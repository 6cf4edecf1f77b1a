#include "ui/desk/BatchBar.h"

#include "ui/desk/FolderBatch.h"
#include "ui/style/ActionButton.h"
#include "ui/style/Icons.h"
#include "ui/style/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace licencedesk {

BatchBar::BatchBar(FolderBatch &batch, QAction *previous, QAction *next, QAction *nextDoubtful,
                   QWidget *parent)
    : Panel(parent), m_batch(batch), m_place(new QLabel(this)), m_counts(new QLabel(this)),
      m_progress(new QProgressBar(this))
{
    setAccessibleName(tr("Folder being read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Pictures read"));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_counts->setPalette(muted);
    auto *close = new QToolButton(this);
    close->setIcon(tintedIcon(QStringLiteral("close"), mutedText(palette())));
    close->setIconSize(QSize(typeScaled(16), typeScaled(16)));
    close->setToolTip(tr("Close the folder"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, &batch, &FolderBatch::close);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(10);
    layout->addWidget(m_place);
    layout->addWidget(m_progress);
    layout->addWidget(m_counts, 1);
    layout->addWidget(new ActionButton(previous, this));
    layout->addWidget(new ActionButton(next, this));
    layout->addWidget(new ActionButton(nextDoubtful, this));
    layout->addWidget(close);
    connect(&batch, &FolderBatch::changed, this, &BatchBar::refresh);
    refresh();
}

QString BatchBar::summary() const
{
    return m_counts->text();
}

void BatchBar::refresh()
{
    setVisible(m_batch.isOpen());
    const int total = static_cast<int>(m_batch.items().size());
    const int done = m_batch.doneCount();
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setVisible(done < total);
    const auto current = m_batch.current();
    m_place->setText(current ? tr("Picture %1 of %2").arg(*current + 1).arg(total)
                             : tr("%n picture(s)", nullptr, total));
    const int failed = m_batch.count(BatchState::NoCard) + m_batch.count(BatchState::Unreadable);
    QStringList parts = {tr("%1 to look at").arg(m_batch.count(BatchState::Doubtful)),
                         tr("%1 flawless").arg(m_batch.count(BatchState::Flawless)),
                         tr("%1 accepted").arg(m_batch.count(BatchState::Accepted))};
    if (failed > 0) {
        parts.insert(1, tr("%1 without a licence").arg(failed));
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace licencedesk
