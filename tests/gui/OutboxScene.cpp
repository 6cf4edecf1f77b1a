#include "tests/gui/OutboxScene.h"

#include "store/RecordSearch.h"
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace licencedesk::test {

namespace {

constexpr int Quota = 100;
constexpr int Waiting = 3;

/// What the service reads: all fields, or two of them otherwise and one not at all.
RemoteAnswer answerTo(const LicenceRecord &record, bool different)
{
    RemoteAnswer answer;
    answer.rid = QStringLiteral("6740a1f2-1b7c2e90-51d3a7f4");
    for (const auto &[field, value] : mergedFields(record.pages)) {
        answer.fields[field] = operatorValue(value.text);
    }
    if (different) {
        answer.fields[FieldId::Address].text.replace(QStringLiteral("号"), QStringLiteral("弄"));
        answer.fields[FieldId::ValidTo].text = QStringLiteral("2028-03-01");
        answer.fields.erase(FieldId::IssuingAuthority);
    }
    return answer;
}

} // namespace

OutboxScene::OutboxScene(DeskRecords &records, const Clock &clock, QSize size)
    : m_records(records), m_runner(clock), m_page(records, m_runner)
{
    m_provider.host = QStringLiteral("relay.example.test");
    m_runner.setStore(&records.store());
    m_page.resize(size);
}

void OutboxScene::showOff()
{
    m_runner.setProvider(nullptr, 0);
    m_page.show();
}

void OutboxScene::queueAndAnswer(const LicenceRecord &record, const RemoteResult &result)
{
    m_provider.script = {result};
    if (m_runner.add(record,
                     {.idempotencyKey = {}, .jpeg = "jpeg", .imageUrl = {}, .record = {}})) {
        m_runner.sendNow();
        QTest::qWait(20);
    }
}

/// The clock of the pictures stands still.
void OutboxScene::spreadOverTheMorning()
{
    constexpr int Between = 7 * 60; // s
    const std::vector<OutboxItem> items = m_runner.items();
    int earlier = 0;
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        OutboxItem moved = *item;
        moved.queuedAt = moved.queuedAt.addSecs(-Between * earlier++);
        std::ignore = Outbox(m_records.store()).update(moved);
    }
    m_runner.reload();
}

void OutboxScene::showBusy()
{
    RecordQuery query;
    query.limit = 12;
    const auto found = findRecords(m_records.store(), query);
    if (!found || found->records.size() < 10) {
        qWarning("There are too few records for this scene");
        return;
    }
    m_runner.setProvider(&m_provider, Quota);
    std::vector<LicenceRecord> records;
    for (const RecordSummary &summary : found->records) {
        records.push_back(m_records.record(summary.id).value());
    }
    const auto lost = lineFailure(RemoteFailure::Kind::TimedOut, true);
    queueAndAnswer(records[0], answerTo(records[0], false));
    queueAndAnswer(records[1], failed(refusal(wechat::NoLicence)));
    queueAndAnswer(records[2], answerTo(records[2], false));
    queueAndAnswer(records[3], failed(lost));
    queueAndAnswer(records[4], answerTo(records[4], true));
    m_provider.script.clear(); // the next one is under way
    for (std::size_t i = 5; i < 5 + Waiting; ++i) {
        RemoteRequest request;
        request.jpeg = "jpeg";
        std::ignore = m_runner.add(records[i], request);
    }
    m_runner.sendNow();
    spreadOverTheMorning();
    m_page.show();
    QTest::qWait(100);
    for (int row = 0; row < m_page.model()->rowCount(); ++row) {
        const OutboxItem &item = m_page.model()->item(row);
        const auto differs = [](const ComparedField &each) {
            return each.agreement == FieldAgreement::Different;
        };
        if (std::any_of(item.agreement.begin(), item.agreement.end(), differs)) {
            m_page.table()->selectRow(row);
        }
    }
}

} // namespace licencedesk::test
