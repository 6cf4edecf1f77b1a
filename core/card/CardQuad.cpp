#include "card/CardQuad.h"
