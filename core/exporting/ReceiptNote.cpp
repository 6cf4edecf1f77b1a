#include "exporting/ReceiptNote.h"

namespace licencedesk {

QString receiptNote(const ExportReceipt &receipt)
{
    QStringList words{formatKey(receipt.format)};
    words << (receipt.masking == Masking::Clear ? QStringLiteral("clear")
                                                : QStringLiteral("masked"));
    if (receipt.sealed) {
        words << QStringLiteral("sealed");
    }
    return words.join(u' ');
}

} // namespace licencedesk
