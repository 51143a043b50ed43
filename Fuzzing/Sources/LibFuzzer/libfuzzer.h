#ifndef GAZETTE_LIBFUZZER_H
#define GAZETTE_LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

// The library comes with the compiler and has no header of its own.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*run)(const uint8_t *bytes, size_t count));

#endif
