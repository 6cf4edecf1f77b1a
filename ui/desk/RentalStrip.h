#pragma once
// What the licence is wanted for: vehicle, start and return date. Leaves: a change, for the checks.

#include "ui/style/Panel.h"
#include "verification/RentalContext.h"

class QBoxLayout;
class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;

namespace licencedesk {

class RentalStrip : public Panel
{
    Q_OBJECT

public:
    explicit RentalStrip(const RentalContext &rental, QWidget *parent = nullptr);

    void display(const RentalContext &rental);
    QComboBox *vehicle() const { return m_vehicle; }
    QDateEdit *start() const { return m_start; }
    QDateEdit *end() const { return m_end; }

Q_SIGNALS:
    void rentalChanged(const QString &vehicle, QDate start, QDate end);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeLines();
    void fillVehicles();
    QDateEdit *makeDate(const QString &name);
    void tell();

    QComboBox *m_vehicle;
    QLabel *m_vehicleLabel = nullptr;
    QDateEdit *m_start = nullptr;
    QDateEdit *m_end = nullptr;
    QBoxLayout *m_lines;
    QHBoxLayout *m_dates;
};

} // namespace licencedesk
