#include "imaging/ImageBridge.h"
