#include "layout/CardLayout.h"
