#include "remote/Redaction.h"

#include "remote/RemoteProvider.h"

#include <QUrlQuery>

namespace licencedesk {

namespace {

const QString Hidden = QStringLiteral("…");

/// All others may be a token, a signature, or the address of somebody's picture.
bool isHarmless(const QString &key)
{
    return key == QLatin1String("grant_type") || key == QLatin1String("type") ||
           key == QLatin1String("appid");
}

QString shownItem(const QString &key, const QString &value)
{
    if (value.isEmpty()) {
        return Hidden; // the key may be the secret: "?abc123"
    }
    return QStringLiteral("%1=%2").arg(key, isHarmless(key) ? value : Hidden);
}

void hide(QString &text, const QByteArray &secret)
{
    if (!secret.isEmpty()) {
        text.replace(QString::fromUtf8(secret), Hidden);
    }
}

} // namespace

QString redacted(const QUrl &url)
{
    QString shown = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    QStringList items;
    for (const auto &[key, value] : QUrlQuery(url).queryItems()) {
        items.append(shownItem(key, value));
    }
    return items.isEmpty() ? shown : shown + u'?' + items.join(u'&');
}

QString withoutSecrets(QString text, std::initializer_list<Secret> secrets)
{
    for (const Secret &each : secrets) {
        const QByteArray plain = each.view().toByteArray();
        hide(text, plain);
        hide(text, plain.toPercentEncoding());
    }
    return text;
}

} // namespace licencedesk
