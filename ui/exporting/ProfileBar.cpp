#include "ui/exporting/ProfileBar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace licencedesk {

ProfileBar::ProfileBar(ExportProfiles &profiles, QWidget *parent)
    : QWidget(parent), m_profiles(profiles), m_names(new QComboBox(this)),
      m_save(new QPushButton(tr("&Save"), this)), m_delete(new QPushButton(tr("&Delete"), this))
{
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_names->setMinimumContentsLength(10);
    m_names->setAccessibleName(tr("Profile"));
    m_names->lineEdit()->setPlaceholderText(tr("Name to save it under"));
    m_names->lineEdit()->setAccessibleName(m_names->lineEdit()->placeholderText());
    m_names->lineEdit()->setToolTip(m_names->lineEdit()->placeholderText()); // which may end early
    m_names->lineEdit()->setMaxLength(40);
    m_save->setToolTip(tr("Keep columns, order and masking under this name"));
    m_delete->setToolTip(tr("Forget the profile of this name"));
    for (QPushButton *button : {m_save, m_delete}) {
        button->setAutoDefault(false);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_names, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_delete);
    setFocusProxy(m_names);
    fill({});
    connect(m_names, &QComboBox::activated, this, &ProfileBar::choose);
    connect(m_names, &QComboBox::editTextChanged, this, &ProfileBar::enableButtons);
    connect(m_save, &QPushButton::clicked, this, &ProfileBar::saveWanted);
    connect(m_delete, &QPushButton::clicked, this, &ProfileBar::remove);
}

QString ProfileBar::name() const
{
    return m_names->currentText().trimmed();
}

void ProfileBar::save(ExportProfile profile)
{
    profile.name = name();
    m_profiles.save(profile);
    fill(profile.name);
}

void ProfileBar::fill(const QString &name)
{
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const ExportProfile &profile : m_profiles.all()) {
        m_names->addItem(profile.name);
    }
    m_names->setCurrentIndex(m_names->findText(name));
    m_names->setEditText(name);
    enableButtons();
}

void ProfileBar::choose(int index)
{
    const auto profiles = m_profiles.all();
    if (index >= 0 && static_cast<std::size_t>(index) < profiles.size()) {
        Q_EMIT chosen(profiles[static_cast<std::size_t>(index)]);
    }
}

void ProfileBar::remove()
{
    m_profiles.remove(name());
    fill({});
    m_names->setFocus();
}

bool ProfileBar::isSaved() const
{
    const auto profiles = m_profiles.all();
    return std::any_of(profiles.begin(), profiles.end(),
                       [this](const auto &each) { return each.name == name(); });
}

void ProfileBar::enableButtons()
{
    m_save->setEnabled(!name().isEmpty());
    m_delete->setEnabled(isSaved());
}

} // namespace licencedesk
