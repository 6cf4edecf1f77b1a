#include "exporting/JsonExport.h"
