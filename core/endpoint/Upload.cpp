#include "endpoint/Upload.h"

#include "endpoint/ReadPicture.h"

#include <utility>

namespace licencedesk {

void UploadCollector::beginPart(const std::string &name, const std::string &fileName)
{
    const bool isFile = !fileName.empty() || name == "img" || name == "media" || name == "file";
    m_inPicture = isFile && m_upload.state == Upload::State::Missing;
    if (m_inPicture) {
        m_upload.state = Upload::State::Complete;
    }
}

void UploadCollector::append(const char *data, size_t size)
{
    if (!m_inPicture || m_upload.state == Upload::State::TooLarge) {
        return;
    }
    if (m_upload.bytes.size() + static_cast<qsizetype>(size) >= LargestPicture) {
        m_upload = {Upload::State::TooLarge, {}};
        return;
    }
    m_upload.bytes.append(data, static_cast<qsizetype>(size));
}

Upload UploadCollector::take(bool complete)
{
    const bool usable = complete || m_upload.state == Upload::State::TooLarge;
    return usable ? std::exchange(m_upload, {}) : Upload();
}

} // namespace licencedesk
