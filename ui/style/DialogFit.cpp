#include "ui/style/DialogFit.h"

#include <QDialog>
#include <QLayout>

namespace licencedesk {

void fitToWords(QDialog &dialog)
{
    QLayout &layout = *dialog.layout();
    layout.activate();
    const int wanted = layout.totalHeightForWidth(dialog.width());
    dialog.setMinimumHeight(wanted);
    dialog.resize(dialog.width(), wanted);
}

} // namespace licencedesk
