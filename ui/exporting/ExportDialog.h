#pragma once
// Records leave as a file: which days, in which form, which columns, masked or clear, sealed or
// not, where to. Works without a mouse. The export itself belongs to the ExportService.

#include "ui/exporting/ExportProfiles.h"
#include "ui/exporting/ExportService.h"
#include "ui/exporting/TargetBox.h"

#include <QDialog>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace licencedesk {

class ActionButton;
class ArchiveBox;
class ColumnList;
class ExportStatus;
class Panel;
class ProfileBar;
class RangeBox;

/// What the operator may do.
struct ExportRights
{
    bool clear = true;
    QString whyNotClear; ///< translated; shown where clear is not allowed
};

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Setting
    {
        QDate today;    ///< at the counter
        QString folder; ///< where files go at first
        ExportRights rights;
        ChooseTarget chooseTarget;
    };

    ExportDialog(ExportService &service, ExportProfiles &profiles, const Setting &setting,
                 QWidget *parent = nullptr);

    void reject() override; ///< while an export runs, Esc cancels that and the dialog stays

private:
    void makeFormats();
    void makeMasking(const ExportRights &rights);
    QWidget *makeWhat();
    QWidget *makeColumns();
    QWidget *makeBottom();
    void connectParts();

    ExportFormat format() const;
    ExportProfile profile() const;
    void apply(const ExportProfile &profile);
    void formatChanged();
    void refresh(); ///< what stands in the way, if anything
    QString problem() const;
    void start();
    void finish(const Result<ExportReceipt> &result);
    void setBusy(bool busy);

    ExportService &m_service;
    ExportRights m_rights;
    qint64 m_count = -1; ///< records in the range; −1: not known yet
    RangeBox *m_range;
    QLabel *m_countLabel;
    QComboBox *m_format;
    ProfileBar *m_profiles;
    QRadioButton *m_masked;
    QRadioButton *m_clear;
    QLabel *m_whyNotClear;
    QComboBox *m_header;
    ArchiveBox *m_archive;
    TargetBox *m_target;
    ColumnList *m_columns;
    QLabel *m_columnsHint;
    QWidget *m_columnButtons = nullptr;
    QWidget *m_form = nullptr; ///< everything that is closed while an export runs
    ExportStatus *m_status;
    QAction *m_export;
    ActionButton *m_exportButton;
    QPushButton *m_close;
};

} // namespace licencedesk
