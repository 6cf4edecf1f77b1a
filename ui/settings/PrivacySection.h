#pragma once
// What is kept of a customer and for how long; what has gone, with the receipts.

#include "store/StorePolicy.h"
#include "ui/records/StoreWork.h"
#include "ui/settings/SettingsSection.h"

class QComboBox;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace licencedesk {

class DeskRecords;
struct PurgeReceipt;

class PrivacySection : public SettingsSection
{
    Q_OBJECT

public:
    explicit PrivacySection(DeskRecords &records, QWidget *parent = nullptr);

    void refresh() override;
    StorePolicy chosen() const;
    QSpinBox *daysBox() const { return m_days; }
    QComboBox *imagesBox() const { return m_images; }
    QSpinBox *imageDaysBox() const { return m_imageDays; }
    QPushButton *keepButton() const { return m_keep; }
    QPushButton *purgeButton() const { return m_purge; }
    ConfirmPanel *confirm() const { return m_confirm; }
    SaidLine *said() const { return m_said; }
    SaidLine *purged() const { return m_purged; }
    QListWidget *receipts() const { return m_receipts; }
    QString meaning() const; ///< the sentence about the choice

private:
    void addRules();
    void addPurge();
    void display(const StorePolicy &policy);
    void judge();
    void keep();
    void askPurge();
    void purgeNow();
    void display(const Result<PurgeReceipt> &receipt);
    void showReceipts();

    DeskRecords &m_records;
    QSpinBox *m_days;
    QComboBox *m_images;
    QSpinBox *m_imageDays;
    QLabel *m_meaning = nullptr;
    QPushButton *m_keep;
    SaidLine *m_said = nullptr;
    QPushButton *m_purge;
    ConfirmPanel *m_confirm = nullptr;
    SaidLine *m_purged = nullptr;
    QListWidget *m_receipts;
    StoreWork m_work;
};

/// "3 records and 2 pictures from before 2026-09-22 are gone, 2026-11-21 12:00, li"
QString receiptText(const PurgeReceipt &receipt);

} // namespace licencedesk
