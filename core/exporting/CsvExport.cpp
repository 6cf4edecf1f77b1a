#include "exporting/CsvExport.h"
