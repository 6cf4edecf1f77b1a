#include "pipeline/LicenceReader.h"
