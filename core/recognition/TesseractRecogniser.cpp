#include "recognition/TextRecogniser.h"
