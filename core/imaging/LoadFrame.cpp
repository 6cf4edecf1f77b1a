#include "imaging/LoadFrame.h"
