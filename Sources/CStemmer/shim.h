#ifndef GAZETTE_STEMMER_SHIM_H
#define GAZETTE_STEMMER_SHIM_H

#include <libstemmer.h>

#endif
