#pragma once
// The picture of a multipart body, part by part as it arrives. Enters: names and bytes. Leaves: the
// one picture. What is no picture, or too much, is never kept.

#include <QByteArray>

#include <string>

namespace licencedesk {

struct Upload
{
    enum class State {
        Missing,  ///< no part that could be one
        Complete, ///< may be empty
        TooLarge, ///< and therefore thrown away
    };

    State state = State::Missing;
    QByteArray bytes;
};

class UploadCollector
{
public:
    /// The first part with a file name is the picture, whatever it is called: the documentation
    /// says "img", WxJava sends "file". Without a file name only "img", "media" and "file".
    void beginPart(const std::string &name, const std::string &fileName);
    void append(const char *data, size_t size);

    /// \p complete: whether the body's end came.
    Upload take(bool complete);

private:
    Upload m_upload;
    bool m_inPicture = false;
};

} // namespace licencedesk
