#include "fields/Interpret.h"
