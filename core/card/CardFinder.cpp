#include "card/CardFinder.h"
