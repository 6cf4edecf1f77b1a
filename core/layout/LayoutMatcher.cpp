#include "layout/LayoutMatcher.h"
