#include "support/Logging.h"

namespace licencedesk {

Q_LOGGING_CATEGORY(lcImaging, "licencedesk.imaging", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCamera, "licencedesk.camera", QtWarningMsg)
Q_LOGGING_CATEGORY(lcCard, "licencedesk.card", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRecognition, "licencedesk.recognition", QtWarningMsg)
Q_LOGGING_CATEGORY(lcPipeline, "licencedesk.pipeline", QtWarningMsg)
Q_LOGGING_CATEGORY(lcLive, "licencedesk.live", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "licencedesk.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRemote, "licencedesk.remote", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDesk, "licencedesk.desk", QtWarningMsg)

} // namespace licencedesk
