#include "ui/desk/RentalStrip.h"
#include "ui/style/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace licencedesk {

namespace {
constexpr int DateChrome = 56;    // px: padding, border and the button of a date field
constexpr int VehicleChrome = 48; // px: the same of the vehicle
} // namespace

RentalStrip::RentalStrip(const RentalContext &rental, QWidget *parent)
    : Panel(parent), m_vehicle(new QComboBox(this)),
      m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_dates(new QHBoxLayout)
{
    setAccessibleName(tr("Rental"));
    m_vehicle->setAccessibleName(tr("Vehicle"));
    m_vehicle->setAccessibleDescription(tr("The vehicle decides which class is needed"));
    m_vehicle->setMinimumContentsLength(12);
    m_vehicle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillVehicles();
    m_start = makeDate(tr("Start"));
    m_end = makeDate(tr("Return"));
    display(rental);
    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *words = new QLabel(text, this);
        words->setBuddy(buddy);
        return words;
    };
    m_dates->setContentsMargins(0, 0, 0, 0);
    m_dates->setSpacing(8);
    m_dates->addWidget(label(tr("S&tart"), m_start));
    m_dates->addWidget(m_start, 1);
    m_dates->addSpacing(4);
    m_dates->addWidget(label(tr("&Return"), m_end));
    m_dates->addWidget(m_end, 1);
    auto *car = new QHBoxLayout;
    car->setSpacing(8);
    m_vehicleLabel = label(tr("&Vehicle"), m_vehicle);
    car->addWidget(m_vehicleLabel);
    car->addWidget(m_vehicle, 1);
    m_lines->setContentsMargins(14, 8, 12, 8);
    m_lines->setSpacing(10);
    m_lines->addLayout(car, 1);
    m_lines->addLayout(m_dates);
    connect(m_vehicle, &QComboBox::currentIndexChanged, this, &RentalStrip::tell);
    connect(m_start, &QDateEdit::dateChanged, this, [this](QDate date) {
        m_end->setMinimumDate(date);
        tell();
    });
    connect(m_end, &QDateEdit::dateChanged, this, &RentalStrip::tell);
}

void RentalStrip::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    placeLines();
}

/// Where "No vehicle chosen" has no room beside the dates, they go below it.
void RentalStrip::placeLines()
{
    const int words = m_vehicle->fontMetrics().horizontalAdvance(m_vehicle->itemText(0));
    const int vehicle =
        std::max(words + typeScaled(VehicleChrome), m_vehicle->minimumSizeHint().width());
    const QMargins margins = m_lines->contentsMargins();
    const int wanted = margins.left() + m_vehicleLabel->sizeHint().width() + m_lines->spacing() +
                       vehicle + m_lines->spacing() + m_dates->minimumSize().width() +
                       margins.right();
    // Exactly what is wanted is what a page that is too narrow is pushed to.
    m_lines->setDirection(width() <= wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void RentalStrip::fillVehicles()
{
    m_vehicle->addItem(tr("No vehicle chosen"), QString());
    for (const RentalVehicle &vehicle : rentalVehicles()) {
        m_vehicle->addItem(vehicleLabel(vehicle.id), vehicle.id);
    }
}

QDateEdit *RentalStrip::makeDate(const QString &name)
{
    auto *edit = new QDateEdit(this);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setLayoutDirection(Qt::LeftToRight); // Qt would turn year, month and day about
    const int digits = edit->fontMetrics().horizontalAdvance(QStringLiteral("0000-00-00"));
    edit->setMinimumWidth(digits + typeScaled(DateChrome));
    edit->setAccessibleName(name);
    return edit;
}

void RentalStrip::display(const RentalContext &rental)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_vehicle), QSignalBlocker(m_start),
                                    QSignalBlocker(m_end)};
    m_vehicle->setCurrentIndex(std::max(0, m_vehicle->findData(rental.vehicle)));
    m_vehicle->setToolTip(m_vehicle->currentText()); // a long name ends early
    m_start->setDate(rental.start.value_or(rental.today));
    m_end->setMinimumDate(m_start->date());
    m_end->setDate(rental.end.value_or(m_start->date()));
}

void RentalStrip::tell()
{
    m_vehicle->setToolTip(m_vehicle->currentText());
    Q_EMIT rentalChanged(m_vehicle->currentData().toString(), m_start->date(), m_end->date());
}

} // namespace licencedesk
