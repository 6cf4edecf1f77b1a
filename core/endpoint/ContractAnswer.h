#pragma once
// An answer as the contract writes it: always JSON, errcode and errmsg with the request's id.

#include "endpoint/EndpointSettings.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace licencedesk {

struct ContractAnswer
{
    int code = 0;
    QString appId; ///< who called; empty: not known
    QString rid;
    QByteArray json;
};

/// "5f8e0a12-3c4d5e6f-0a1b2c3d", as the live service makes them: random, says nothing.
QString newRid();

struct ContractError
{
    int code = 0;
    QString rid;
    QString hint; ///< English; empty: none
    QString appId;
    AnswerSpelling spelling = AnswerSpelling::Http;
};

/// The text of the code with " hint: […]", where there is something to add, and " rid: …".
ContractAnswer toAnswer(const ContractError &error);

ContractAnswer toAnswer(const QJsonObject &object, const QString &rid, const QString &appId);

} // namespace licencedesk
