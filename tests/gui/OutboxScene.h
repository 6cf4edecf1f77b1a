#pragma once
// The outbox of a busy morning, to be looked at: one of each state, all of invented people.

#include "tests/unit/outbox/ScriptedProvider.h"
#include "ui/outbox/OutboxPage.h"

namespace licencedesk::test {

class OutboxScene
{
public:
    OutboxScene(DeskRecords &records, const Clock &clock, QSize size);

    void showOff();  ///< no service is set up
    void showBusy(); ///< \p records has some records
    OutboxPage &page() { return m_page; }

private:
    void queueAndAnswer(const LicenceRecord &record, const RemoteResult &result);
    void spreadOverTheMorning();

    DeskRecords &m_records;
    ScriptedProvider m_provider;
    OutboxRunner m_runner;
    OutboxPage m_page;
};

} // namespace licencedesk::test
