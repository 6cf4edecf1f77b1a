#include "tests/extending/provider/TableProvider.h"

#include <QPointer>
#include <QTimer>

namespace firm {

using namespace licencedesk;

namespace {

RemoteAnswer fromTable()
{
    RemoteAnswer answer;
    const std::pair<FieldId, const char16_t *> table[] = {
        {FieldId::Name, u"欧阳样本"},
        {FieldId::VehicleClass, u"B2"},
    };
    for (const auto &[field, text] : table) {
        answer.fields[field].text = QString::fromUtf16(text);
        answer.fields[field].source = FieldSource::Remote;
        answer.fields[field].confidence = 1;
    }
    return answer;
}

} // namespace

TableProvider::TableProvider(const RemoteSettings &settings) : m_name(settings.base.host()) {}

void TableProvider::send(const RemoteRequest &request, const QObject *context, Receiver done)
{
    if (request.jpeg.isEmpty()) {
        RemoteFailure nothing;
        nothing.kind = RemoteFailure::Kind::Refused;
        nothing.message = QStringLiteral("There is no picture.");
        answer(tl::unexpected(nothing), context, std::move(done));
        return;
    }
    answer(fromTable(), context, std::move(done));
}

void TableProvider::knock(const QObject *context, Receiver done)
{
    answer(RemoteAnswer(), context, std::move(done));
}

/// Never before the call returns, and not at all once \p context has died or cancel() came.
void TableProvider::answer(const RemoteResult &result, const QObject *context, Receiver done)
{
    QTimer::singleShot(0, m_flight.get(),
                       [result, alive = QPointer<const QObject>(context), done = std::move(done)] {
                           if (alive) {
                               done(result);
                           }
                       });
}

std::unique_ptr<RemoteProvider> makeTableProvider(const RemoteSettings &settings,
                                                  const RemoteSecrets &, const Clock &)
{
    if (settings.base.host() != QLatin1String("drivers.example.com")) {
        return nullptr;
    }
    return std::make_unique<TableProvider>(settings);
}

} // namespace firm
