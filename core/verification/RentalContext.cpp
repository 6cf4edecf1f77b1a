#include "verification/RentalContext.h"
