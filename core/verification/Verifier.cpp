#include "verification/Verifier.h"
