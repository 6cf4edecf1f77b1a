#pragma once
// One minute round the desk, on an invented licence. Nothing of it is kept; whatever else comes to
// the desk ends it at once.

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace licencedesk {

class DeskController;
class DeskPage;
class Spotlight;
class TourCard;

class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(QWidget *over, DeskController &desk, DeskPage &page);

    bool canStart() const; ///< nothing lies on the desk that could be lost
    void start();
    void stop(); ///< before the window goes, too
    bool isRunning() const { return m_step >= 0 || m_waits; }
    int step() const { return m_step; } ///< from 0; -1: none is shown
    int count() const { return static_cast<int>(m_steps.size()); }
    TourCard *card() const { return m_card; }
    Spotlight *spotlight() const { return m_spotlight; }

Q_SIGNALS:
    void finished(); ///< to its end or not

private:
    struct Step
    {
        QString title;
        QString text;
        std::function<QWidget *()> target;
        bool onDoubt = false; ///< the doubtful field is the current one
    };
    void makeSteps();
    void showStep(int step);
    void followDesk();

    DeskController &m_desk;
    DeskPage &m_page;
    Spotlight *m_spotlight;
    TourCard *m_card;
    std::vector<Step> m_steps;
    int m_step = -1;
    bool m_waits = false; ///< for the invented licence to be read
};

} // namespace licencedesk
