#include "exporting/ReadResultJson.h"
