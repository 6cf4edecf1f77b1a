#include "ui/shell/GuardedPage.h"

#include "ui/style/SaidLine.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace licencedesk {

namespace {
constexpr double TitleSize = 1.3; // of the text's
}

QLabel *pageHeading(const QString &text, double size)
{
    auto *label = new QLabel(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * size);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    label->setWordWrap(true);
    return label;
}

GuardedPage::GuardedPage(const QString &title, QWidget *parent)
    : QWidget(parent), m_titleBar(new QHBoxLayout), m_refusal(new SaidLine), m_content(new QWidget),
      m_body(new QVBoxLayout(m_content))
{
    auto *back = new QPushButton(tr("Back to the desk"));
    back->setToolTip(tr("Back to the desk (Esc)"));
    connect(back, &QPushButton::clicked, this, &GuardedPage::closed);
    m_titleBar->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(pageHeading(title, TitleSize), 1);
    top->addLayout(m_titleBar);
    top->addWidget(back);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_refusal);
    layout->addWidget(m_content, 1);
    layout->addStretch(0);
}

void GuardedPage::setAllowed(bool allowed, const QString &refusal)
{
    const QString said = allowed ? QString() : refusal;
    if (allowed == m_allowed && said == m_refusal->text()) {
        return; // asked again and again; a screen reader hears it once
    }
    m_allowed = allowed;
    m_content->setVisible(allowed);
    m_refusal->say(Tone::Warning, said);
}

} // namespace licencedesk
