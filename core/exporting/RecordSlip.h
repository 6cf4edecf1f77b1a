#pragma once
// One record on paper: A4, for the folder of the contract or for the customer. What was read, what
// was checked with the result in words, who accepted it where and when, what was corrected and
// why it passed. In the language that is installed. Needs a QGuiApplication, for its fonts.

#include "exporting/ExportColumns.h"

#include <QByteArray>

namespace licencedesk {

struct SlipOptions
{
    QString firm; ///< its name at the top; may be empty
    Masking masking = Masking::Masked;
    QDateTime printedAt; ///< UTC; invalid: not said
};

/// A PDF in memory, without any personal data in its description.
QByteArray slipPdf(const LicenceRecord &record, const SlipOptions &options);
/// Several records in one file, each beginning on a page of its own.
QByteArray slipsPdf(const std::vector<LicenceRecord> &records, const SlipOptions &options);
/// Returns the bytes written. Errors: NotWritable, Full.
Result<qint64> saveSlip(const QString &path, const LicenceRecord &record,
                        const SlipOptions &options);

/// The text of the slip before it is laid out.
QString slipHtml(const LicenceRecord &record, const SlipOptions &options);

} // namespace licencedesk
