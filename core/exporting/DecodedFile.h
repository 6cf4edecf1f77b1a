#pragma once
// Bytes of a text file from somewhere -> text. Spreadsheets in China save CSV as GBK, others as
// UTF-8 with or without a mark, or as UTF-16 ("Unicode text").

#include "support/Result.h"

#include <QByteArray>
#include <QString>

namespace licencedesk {

struct DecodedFile
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16", "GB18030"
};

/// Errors: Damaged when it is none of them to the last byte.
Result<DecodedFile> decodeFile(const QByteArray &bytes);

} // namespace licencedesk
