#include "card/CardRectifier.h"
