#pragma once
// Offered once, on an empty desk: a tour. Gone as soon as it is answered, or a licence is there.

#include "ui/style/Panel.h"

class QPushButton;

namespace licencedesk {

class DeskController;
class DeskSettings;

class TourOffer : public Panel
{
    Q_OBJECT

public:
    TourOffer(DeskController &desk, DeskSettings &settings, QWidget *parent = nullptr);

    QPushButton *yes() const { return m_yes; }
    QPushButton *no() const { return m_no; }

Q_SIGNALS:
    void taken();

private:
    void answer();
    void refresh();

    DeskController &m_desk;
    DeskSettings &m_settings;
    QPushButton *m_yes;
    QPushButton *m_no;
};

} // namespace licencedesk
