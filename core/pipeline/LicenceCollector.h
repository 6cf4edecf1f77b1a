#pragma once
// Several frames of the same card made one reading. Enters: the pages of one frame after the other,
// as LicenceReader gives them. Leaves: every page seen so far, its fields interpreted once from the
// merged readings: what glare, blur or a finger spoiled in one frame is taken from another.
//
// Frames of one clip are not independent: the same wrong character may be read eight times. What is
// doubtful in every frame stays doubtful, however often it is repeated.
//
// A value: copy it, move it to another thread. It keeps one card picture per page.

#include "pipeline/FieldSightings.h"
#include "pipeline/LicenceReader.h"
#include "pipeline/SameLicence.h"

#include <QDate>

#include <map>
#include <vector>

namespace licencedesk {

enum class FrameTaken {
    Nothing,       ///< no page in it, or one of which nobody can say whose it is: not merged
    Added,         ///< merged
    AnotherLicence ///< its licence number surely is another one: not merged
};

class LicenceCollector
{
public:
    explicit LicenceCollector(QDate today = QDate::currentDate());

    FrameTaken add(const std::vector<PageReading> &pages);

    /// Merged so far, in the order of DocumentPage; card image, quad, quality and capturedAt are
    /// those of the best frame of that page.
    std::vector<PageReading> pages() const;

    /// Which frame (0-based, in the order of add(), whatever add() made of it) each page's picture
    /// in pages() came from; -1: no such page.
    int frameOf(DocumentPage page) const;

    /// Nothing left that needs a clerk's look: every mandatory field of every page seen is sure,
    /// after three frames of it at least. Other fields hold it back only for a few frames more.
    bool isSure() const;

    /// Still flagged, in display order.
    std::vector<FieldId> doubtful(DocumentPage page) const;

    /// Calls of add() since the last clear().
    int frames() const;

    void clear();

private:
    /// All that was seen of one page in one layout: a page kind can be taken for another edition in
    /// a bad frame.
    struct Seen
    {
        PageReading merged;
        int bestFrame = 0;
        int bestDoubts = 0;       ///< open fields of the best frame
        double bestSharpness = 0; ///< and how sharp it is
        int frames = 0;
        std::map<FieldId, std::vector<FieldSighting>> sightings; ///< of each zone
    };

    const Seen *seen(DocumentPage page) const;
    bool isGlimpse(const Seen &seen) const;
    Seen &seenAs(const PageReading &page);
    LicenceMatch compare(const PageReading &page) const;
    void forget(DocumentPage page);
    void take(const PageReading &page);
    void interpretAgain(Seen &seen) const;
    void countPatience();

    QDate m_today;
    std::vector<Seen> m_seen;
    int m_frames = 0;
    int m_sureFrames = 0; ///< merged since every mandatory field has been sure
};

} // namespace licencedesk
