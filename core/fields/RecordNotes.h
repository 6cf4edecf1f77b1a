#pragma once
// 记录 of the duplicate page. Enters: its text, blanks and line breaks anywhere. Leaves: the notes
// that matter at a counter. Phrases: domain §1.4; unknown ones are left alone.

#include <QDate>
#include <QString>

#include <optional>

namespace licencedesk {

struct RecordNotes
{
    std::optional<QDate> probationUntil;      ///< 实习期至D
    std::optional<QDate> renewBefore;         ///< 请于D前九十日内申请换领新驾驶证
    std::optional<QDate> exchangeClassBefore; ///< 请于D前办理变更准驾车型换证
    /// 自D至有效起始日期有效: renewed early, so already valid before valid_from.
    std::optional<QDate> validAlreadyFrom;
    /// 请于每年MM月DD日后三十日内提交身体条件证明, "MM-DD"; empty: none.
    QString medicalEachYearAfter;
    bool inspectionAfterPeriod = false; ///< 每个记分周期结束后三十日内接受审验
    bool schoolBus = false;             ///< 准驾校车
    bool hearingAid = false;            ///< 佩戴助听设备
    bool correctedVision = false;       ///< 矫正视力, 佩戴眼镜

    bool isEmpty() const { return *this == RecordNotes(); }
    bool operator==(const RecordNotes &) const = default;
};

/// Never fails: what is not understood is not there.
RecordNotes parseRecordNotes(QStringView text);

} // namespace licencedesk
