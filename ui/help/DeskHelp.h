#pragma once
// Help on the desk itself: why something is flagged, and the tour. Floats over the window's pages.

#include "records/DraftPage.h"

#include <QObject>

namespace licencedesk {

class DeskController;
class DeskPage;
class DeskSettings;
class FindingRow;
class HelpCard;
class Tour;
class TourOffer;
class WhyCard;
struct DeskActions;
struct Finding;

class DeskHelp : public QObject
{
    Q_OBJECT

public:
    DeskHelp(QWidget *over, DeskController &desk, DeskPage &page, DeskSettings &settings,
             const DeskActions &actions);

    WhyCard *why() const { return m_why; }
    Tour *tour() const { return m_tour; }
    TourOffer *offer() const { return m_offer; }
    /// What is flagged where the keyboard is: a check, a doubtful field, or the worst check.
    void explain();
    /// True: something was open and is closed now.
    bool escape();
    void shut();

Q_SIGNALS:
    void manualWanted();
    void tourEnded();
    void deskWanted(); ///< the tour is about to begin

private:
    void explainRow(FindingRow *row);
    bool explainField(FieldKey key);
    void explainFinding(const Finding &finding, QWidget *beside);
    void startTour();

    QWidget *m_over;
    DeskController &m_desk;
    DeskPage &m_page;
    const DeskActions &m_actions;
    WhyCard *m_why;
    Tour *m_tour;
    TourOffer *m_offer;
};

} // namespace licencedesk
