#ifndef GAZETTE_SHA256_H
#define GAZETTE_SHA256_H

#include <stddef.h>
#include <stdint.h>

/// Takes `count` blocks of 64 bytes into a hash (FIPS 180-4, 6.2.2), with the instructions that the processor has for
/// that, when it has them.
void gazette_sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same without such instructions: for tests.
void gazette_sha256_blocks_plain(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
