#include "ui/exporting/TargetBox.h"

#include "exporting/Archive.h"
#include "exporting/ExportFormat.h"
#include "ui/style/Tones.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace licencedesk {

namespace {

/// Without the endings that a format or an archive gave it.
QString stem(QString path)
{
    const auto chop = [&path](const QString &ending) {
        if (path.endsWith(u'.' + ending, Qt::CaseInsensitive)) {
            path.chop(ending.size() + 1);
        }
    };
    chop(archiveSuffix());
    for (const ExportFormat format : exportFormats()) {
        chop(formatSuffix(format));
    }
    return path;
}

} // namespace

TargetBox::TargetBox(const QString &proposed, ChooseTarget choose, QWidget *parent)
    : QWidget(parent), m_choose(std::move(choose)),
      m_path(new QLineEdit(QDir::toNativeSeparators(proposed), this)),
      m_button(new QPushButton(tr("&Browse…"), this)), m_hint(new QLabel(this))
{
    m_path->setAccessibleName(tr("File"));
    m_button->setAutoDefault(false);
    m_hint->setWordWrap(true);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, mutedText(palette()));
    m_hint->setPalette(muted);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_path, 0, 0);
    layout->addWidget(m_button, 0, 1);
    layout->addWidget(m_hint, 1, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_path);
    lookAgain();
    connect(m_path, &QLineEdit::textChanged, this, &TargetBox::lookAgain);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const QString chosen = m_choose(path()); !chosen.isEmpty()) {
            setPath(chosen);
        }
    });
}

QString TargetBox::path() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

void TargetBox::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void TargetBox::setEnding(const QString &ending)
{
    if (!path().isEmpty()) {
        setPath(stem(QDir::fromNativeSeparators(m_path->text().trimmed())) + u'.' + ending);
    }
}

QString TargetBox::problem() const
{
    const QFileInfo file(path());
    if (path().isEmpty() || file.fileName().isEmpty() || file.isDir()) {
        return tr("Name the file to write.");
    }
    return file.dir().exists() ? QString() : tr("This folder does not exist.");
}

void TargetBox::lookAgain()
{
    const bool replaces = problem().isEmpty() && QFileInfo::exists(path());
    m_hint->setText(replaces ? tr("The file exists and will be replaced.") : QString());
    m_hint->setVisible(replaces);
    Q_EMIT targetChanged();
}

} // namespace licencedesk
