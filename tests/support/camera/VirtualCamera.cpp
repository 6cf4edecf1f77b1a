// A webcam where there is none: a GStreamer plug-in, found through GST_PLUGIN_PATH, so that the
// real QMediaDevices and QCamera see it. In the folder $LICENCEDESK_CAMERAS
//   NAME.jpg, NAME.png   is a camera that looks at this picture; replaced, it looks at the new one;
//   NAME/                is a camera that looks at the folder's pictures, 15 a second, in order of
//                        their names; at the end it stays on the last until more are added;
//   NAME.busy            beside it: the camera can be opened and gives no picture.
// Taking the file or folder away is pulling the plug. Temporary names must have another suffix.

#include <gst/base/gstpushsrc.h>
#include <gst/gst.h>
#include <gst/video/video.h>

#include <QImage>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr int ClipRate = 15;            // pictures of a folder a second
constexpr gulong PollInterval = 50'000; // µs between looks at the folder

const char *const Formats = "video/x-raw,format=YUY2,width=640,height=480,framerate=30/1;"
                            "video/x-raw,format=YUY2,width=1280,height=720,framerate=30/1;"
                            "video/x-raw,format=YUY2,width=1920,height=1080,framerate=30/1;"
                            "video/x-raw,format=YUY2,width=2592,height=1944,framerate=5/1";

bool isPicture(const fs::path &path)
{
    const auto suffix = path.extension();
    return suffix == ".png" || suffix == ".jpg";
}

std::vector<fs::path> picturesIn(const fs::path &folder)
{
    std::vector<fs::path> pictures;
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        if (isPicture(entry.path())) {
            pictures.push_back(entry.path());
        }
    }
    std::sort(pictures.begin(), pictures.end());
    return pictures;
}

/// The picture in the middle of a grey room of the camera's size.
QImage fitted(const QImage &picture, int width, int height)
{
    QImage room(width, height, QImage::Format_RGB32);
    room.fill(qRgb(70, 70, 70));
    const QImage scaled =
        picture.size() == room.size()
            ? picture
            : picture.scaled(room.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QImage source = scaled.convertToFormat(QImage::Format_RGB32);
    const int left = (width - source.width()) / 2;
    const int top = (height - source.height()) / 2;
    for (int row = 0; row < source.height(); ++row) {
        std::copy_n(reinterpret_cast<const QRgb *>(source.constScanLine(row)), source.width(),
                    reinterpret_cast<QRgb *>(room.scanLine(top + row)) + left);
    }
    return room;
}

/// BT.601, limited range.
std::vector<std::uint8_t> toYuy2(const QImage &image)
{
    std::vector<std::uint8_t> bytes(std::size_t(image.width()) * std::size_t(image.height()) * 2);
    std::uint8_t *to = bytes.data();
    for (int row = 0; row < image.height(); ++row) {
        const auto *from = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        for (int column = 0; column < image.width(); column += 2, from += 2) {
            const auto luma = [](QRgb p) {
                return std::uint8_t(16 + (66 * qRed(p) + 129 * qGreen(p) + 25 * qBlue(p)) / 256);
            };
            const int red = (qRed(from[0]) + qRed(from[1])) / 2;
            const int green = (qGreen(from[0]) + qGreen(from[1])) / 2;
            const int blue = (qBlue(from[0]) + qBlue(from[1])) / 2;
            *to++ = luma(from[0]);
            *to++ = std::uint8_t(128 + (-38 * red - 74 * green + 112 * blue) / 256);
            *to++ = luma(from[1]);
            *to++ = std::uint8_t(128 + (112 * red - 94 * green - 18 * blue) / 256);
        }
    }
    return bytes;
}

/// What the camera looks at.
class Scene
{
public:
    explicit Scene(fs::path path) : m_path(std::move(path)) {}

    bool exists() const { return fs::exists(m_path); }
    bool isBusy() const { return fs::exists(fs::path(m_path).replace_extension(".busy")); }
    void setSize(int width, int height)
    {
        m_width = width;
        m_height = height;
        m_shown.clear();
    }

    /// Empty when there is nothing yet.
    const std::vector<std::uint8_t> &at(gint64 microseconds)
    {
        const fs::path wanted = pictureAt(microseconds);
        std::error_code error;
        const auto written = fs::last_write_time(wanted, error);
        if (error || (wanted == m_shown && written == m_written)) {
            return m_frame;
        }
        const QImage picture(QString::fromStdString(wanted.string()));
        if (!picture.isNull()) {
            m_frame = toYuy2(fitted(picture, m_width, m_height));
            m_shown = wanted;
            m_written = written;
        }
        return m_frame;
    }

private:
    fs::path pictureAt(gint64 microseconds)
    {
        if (!fs::is_directory(m_path)) {
            return m_path;
        }
        const auto pictures = picturesIn(m_path);
        if (pictures.empty()) {
            return {};
        }
        if (microseconds >= m_nextAt) {
            m_nextAt = microseconds + G_USEC_PER_SEC / ClipRate;
            m_index = std::min(m_index + 1, pictures.size() - 1);
        }
        return pictures[std::min(m_index, pictures.size() - 1)];
    }

    fs::path m_path;
    int m_width = 0;
    int m_height = 0;
    fs::path m_shown;
    fs::file_time_type m_written;
    std::vector<std::uint8_t> m_frame;
    std::size_t m_index = 0;
    gint64 m_nextAt = 0;
};

} // namespace

// The element that a pipeline reads from.

struct VirtualCameraSource
{
    GstPushSrc parent;
    Scene *scene;
    int rate;
    gint64 nextAt;
    GMutex mutex;
    GCond wake;
    gboolean flushing;
};
struct VirtualCameraSourceClass
{
    GstPushSrcClass parent;
};
G_DEFINE_TYPE(VirtualCameraSource, virtual_camera_source, GST_TYPE_PUSH_SRC)

namespace {

VirtualCameraSource *sourceOf(gpointer object)
{
    return reinterpret_cast<VirtualCameraSource *>(object);
}

/// False when the pipeline wants to stop.
bool waitForNextFrame(VirtualCameraSource *source)
{
    g_mutex_lock(&source->mutex);
    const gint64 now = g_get_monotonic_time();
    const gint64 step = G_USEC_PER_SEC / source->rate;
    source->nextAt = std::max(source->nextAt + step, now);
    while (!source->flushing && g_cond_wait_until(&source->wake, &source->mutex, source->nextAt)) {
    }
    const bool stopping = source->flushing;
    g_mutex_unlock(&source->mutex);
    return !stopping;
}

GstFlowReturn createFrame(GstPushSrc *push, GstBuffer **buffer)
{
    VirtualCameraSource *source = sourceOf(push);
    const std::vector<std::uint8_t> *frame = nullptr;
    do {
        if (!waitForNextFrame(source)) {
            return GST_FLOW_FLUSHING;
        }
        if (!source->scene->exists()) {
            GST_ELEMENT_ERROR(source, RESOURCE, READ, ("The camera was unplugged."), (nullptr));
            return GST_FLOW_ERROR;
        }
        frame = &source->scene->at(source->nextAt);
    } while (frame->empty() || source->scene->isBusy());
    *buffer = gst_buffer_new_memdup(frame->data(), frame->size());
    GST_BUFFER_DURATION(*buffer) = GST_SECOND / static_cast<guint64>(source->rate);
    return GST_FLOW_OK;
}

gboolean setFormat(GstBaseSrc *base, GstCaps *caps)
{
    VirtualCameraSource *source = sourceOf(base);
    const GstStructure *format = gst_caps_get_structure(caps, 0);
    int width = 0;
    int height = 0;
    int seconds = 1;
    gst_structure_get_fraction(format, "framerate", &source->rate, &seconds);
    const bool known = gst_structure_get_int(format, "width", &width) &&
                       gst_structure_get_int(format, "height", &height);
    source->scene->setSize(width, height);
    return known;
}

GstCaps *offeredFormats(GstBaseSrc *, GstCaps *filter)
{
    GstCaps *all = gst_caps_from_string(Formats);
    if (!filter) {
        return all;
    }
    GstCaps *both = gst_caps_intersect_full(filter, all, GST_CAPS_INTERSECT_FIRST);
    gst_caps_unref(all);
    return both;
}

gboolean setFlushing(GstBaseSrc *base, gboolean flushing)
{
    VirtualCameraSource *source = sourceOf(base);
    g_mutex_lock(&source->mutex);
    source->flushing = flushing;
    g_cond_signal(&source->wake);
    g_mutex_unlock(&source->mutex);
    return TRUE;
}

gboolean unlockSource(GstBaseSrc *base)
{
    return setFlushing(base, TRUE);
}

gboolean unlockStop(GstBaseSrc *base)
{
    return setFlushing(base, FALSE);
}

void finalizeSource(GObject *object)
{
    VirtualCameraSource *source = sourceOf(object);
    delete source->scene;
    g_mutex_clear(&source->mutex);
    g_cond_clear(&source->wake);
    G_OBJECT_CLASS(virtual_camera_source_parent_class)->finalize(object);
}

} // namespace

static void virtual_camera_source_init(VirtualCameraSource *source)
{
    source->scene = nullptr;
    source->rate = 30;
    source->nextAt = 0;
    source->flushing = FALSE;
    g_mutex_init(&source->mutex);
    g_cond_init(&source->wake);
    gst_base_src_set_live(GST_BASE_SRC(source), TRUE);
    gst_base_src_set_format(GST_BASE_SRC(source), GST_FORMAT_TIME);
    gst_base_src_set_do_timestamp(GST_BASE_SRC(source), TRUE);
}

static void virtual_camera_source_class_init(VirtualCameraSourceClass *type)
{
    G_OBJECT_CLASS(type)->finalize = finalizeSource;
    static GstStaticPadTemplate pad =
        GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS,
                                GST_STATIC_CAPS("video/x-raw,format=YUY2,width=[16,4096],"
                                                "height=[16,4096],framerate=[1/1,120/1]"));
    gst_element_class_add_static_pad_template(GST_ELEMENT_CLASS(type), &pad);
    gst_element_class_set_static_metadata(GST_ELEMENT_CLASS(type), "Virtual camera", "Source/Video",
                                          "Pictures as a camera", "LicenceDesk");
    GstBaseSrcClass *base = GST_BASE_SRC_CLASS(type);
    base->set_caps = setFormat;
    base->get_caps = offeredFormats;
    base->unlock = unlockSource;
    base->unlock_stop = unlockStop;
    GST_PUSH_SRC_CLASS(type)->create = createFrame;
}

// The device that is listed.

struct VirtualCamera
{
    GstDevice parent;
    std::string *path;
};
struct VirtualCameraClass
{
    GstDeviceClass parent;
};
G_DEFINE_TYPE(VirtualCamera, virtual_camera, GST_TYPE_DEVICE)

static void virtual_camera_init(VirtualCamera *) {}

static void virtual_camera_class_init(VirtualCameraClass *type)
{
    GST_DEVICE_CLASS(type)->create_element = [](GstDevice *device, const gchar *name) {
        auto *element =
            reinterpret_cast<GstElement *>(g_object_new(virtual_camera_source_get_type(), nullptr));
        sourceOf(element)->scene = new Scene(*reinterpret_cast<VirtualCamera *>(device)->path);
        if (name) {
            gst_object_set_name(GST_OBJECT(element), name);
        }
        return element;
    };
    G_OBJECT_CLASS(type)->finalize = [](GObject *object) {
        delete reinterpret_cast<VirtualCamera *>(object)->path;
        G_OBJECT_CLASS(virtual_camera_parent_class)->finalize(object);
    };
}

namespace {

GstDevice *makeCamera(const fs::path &path)
{
    GstCaps *formats = gst_caps_from_string(Formats);
    auto *camera = reinterpret_cast<VirtualCamera *>(
        g_object_new(virtual_camera_get_type(), "display-name", path.stem().c_str(), "caps",
                     formats, "device-class", "Video/Source", nullptr));
    camera->path = new std::string(path);
    gst_caps_unref(formats);
    return GST_DEVICE(camera);
}

std::vector<fs::path> pluggedIn()
{
    std::vector<fs::path> cameras;
    const char *folder = g_getenv("LICENCEDESK_CAMERAS");
    std::error_code error;
    if (!folder) {
        return cameras;
    }
    for (const auto &entry : fs::directory_iterator(folder, error)) {
        const bool isFolder = entry.is_directory() && entry.path().extension().empty();
        if (isFolder || isPicture(entry.path())) {
            cameras.push_back(entry.path());
        }
    }
    std::sort(cameras.begin(), cameras.end());
    return cameras;
}

} // namespace

// Who tells which cameras there are, and when one comes or goes.

struct VirtualCameraProvider
{
    GstDeviceProvider parent;
    GThread *thread;
    gint stopping;
};
struct VirtualCameraProviderClass
{
    GstDeviceProviderClass parent;
};
G_DEFINE_TYPE(VirtualCameraProvider, virtual_camera_provider, GST_TYPE_DEVICE_PROVIDER)

namespace {

VirtualCameraProvider *providerOf(gpointer object)
{
    return reinterpret_cast<VirtualCameraProvider *>(object);
}

GList *probe(GstDeviceProvider *)
{
    GList *list = nullptr;
    for (const fs::path &path : pluggedIn()) {
        list = g_list_append(list, gst_object_ref_sink(makeCamera(path)));
    }
    return list;
}

void comeAndGo(GstDeviceProvider *provider, std::map<fs::path, GstDevice *> &known)
{
    const auto now = pluggedIn();
    for (const fs::path &path : now) {
        if (!known.contains(path)) {
            GstDevice *camera = makeCamera(path);
            known[path] = GST_DEVICE(gst_object_ref(camera));
            gst_device_provider_device_add(provider, camera);
        }
    }
    std::erase_if(known, [&](const auto &each) {
        if (std::find(now.begin(), now.end(), each.first) != now.end()) {
            return false;
        }
        gst_device_provider_device_remove(provider, each.second);
        gst_object_unref(each.second);
        return true;
    });
}

gpointer watchFolder(gpointer data)
{
    VirtualCameraProvider *provider = providerOf(data);
    std::map<fs::path, GstDevice *> known;
    while (!g_atomic_int_get(&provider->stopping)) {
        comeAndGo(GST_DEVICE_PROVIDER(provider), known);
        g_usleep(PollInterval);
    }
    for (const auto &[path, camera] : known) {
        gst_object_unref(camera);
    }
    return nullptr;
}

gboolean startProvider(GstDeviceProvider *base)
{
    VirtualCameraProvider *provider = providerOf(base);
    provider->stopping = 0;
    provider->thread = g_thread_new("virtual-cameras", watchFolder, provider);
    return TRUE;
}

void stopProvider(GstDeviceProvider *base)
{
    VirtualCameraProvider *provider = providerOf(base);
    g_atomic_int_set(&provider->stopping, 1);
    if (provider->thread) {
        g_thread_join(provider->thread);
    }
    provider->thread = nullptr;
}

gboolean initialise(GstPlugin *plugin)
{
    return gst_device_provider_register(plugin, "virtualcameraprovider", GST_RANK_PRIMARY,
                                        virtual_camera_provider_get_type());
}

} // namespace

static void virtual_camera_provider_init(VirtualCameraProvider *) {}

static void virtual_camera_provider_class_init(VirtualCameraProviderClass *type)
{
    GstDeviceProviderClass *provider = GST_DEVICE_PROVIDER_CLASS(type);
    provider->probe = probe;
    provider->start = startProvider;
    provider->stop = stopProvider;
    gst_device_provider_class_set_static_metadata(provider, "Virtual cameras", "Source/Video",
                                                  "Pictures as cameras", "LicenceDesk");
}

#define PACKAGE "licencedesk"
GST_PLUGIN_DEFINE(GST_VERSION_MAJOR, GST_VERSION_MINOR, virtualcamera,
                  "Pictures as cameras, for tests", initialise, "1.0", "unknown", "LicenceDesk",
                  "https://example.invalid/")
