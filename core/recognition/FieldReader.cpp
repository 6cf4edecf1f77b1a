#include "recognition/FieldReader.h"
