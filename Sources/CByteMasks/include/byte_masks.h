#ifndef GAZETTE_BYTE_MASKS_H
#define GAZETTE_BYTE_MASKS_H

#include <stdint.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// Questions that are asked of 64 bytes at once. The answer has a bit for each, that of the first byte the lowest.
// The plain forms are for processors without SSE2, and for tests.

#define GAZETTE_EACH_BYTE UINT64_C(0x0101010101010101)
#define GAZETTE_LOW_BITS UINT64_C(0x7f7f7f7f7f7f7f7f)

/// The highest bit of each of eight bytes, side by side: each comes to its place by one of eight shifts, and no two sums of
/// a place and a shift are the same.
static inline uint64_t gazette_highest_bits(uint64_t bytes) {
  return ((bytes & ~GAZETTE_LOW_BITS) * UINT64_C(0x0002040810204081)) >> 56;
}

/// Which of 64 bytes are `byte`.
static inline uint64_t gazette_equal_plain(const uint8_t *block, uint8_t byte) {
  uint64_t mask = 0;
  for (int part = 0; part < 8; part++) {
    uint64_t word;
    memcpy(&word, block + 8 * part, 8);
    word ^= byte * GAZETTE_EACH_BYTE;
    uint64_t differs = ((word & GAZETTE_LOW_BITS) + GAZETTE_LOW_BITS) | word;
    mask |= gazette_highest_bits(~differs) << (8 * part);
  }
  return mask;
}

/// Which of 64 bytes are `byte`, above 0, or more.
static inline uint64_t gazette_at_least_plain(const uint8_t *block, uint8_t byte) {
  uint64_t mask = 0;
  uint64_t distance = (byte > 0x80 ? 0x100 - byte : 0x80 - byte) * GAZETTE_EACH_BYTE;
  for (int part = 0; part < 8; part++) {
    uint64_t word;
    memcpy(&word, block + 8 * part, 8);
    uint64_t sum = (word & GAZETTE_LOW_BITS) + distance;
    mask |= gazette_highest_bits(byte > 0x80 ? sum & word : sum | word) << (8 * part);
  }
  return mask;
}

/// Which of 64 bytes are `byte`.
static inline uint64_t gazette_equal(const uint8_t *block, uint8_t byte) {
#if defined(__SSE2__)
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(block + 16 * part));
    mask |= (uint64_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8((char)byte))) << (16 * part);
  }
  return mask;
#else
  return gazette_equal_plain(block, byte);
#endif
}

/// Which of 64 bytes are `byte`, above 0, or more.
static inline uint64_t gazette_at_least(const uint8_t *block, uint8_t byte) {
#if defined(__SSE2__)
  uint64_t mask = 0;
  for (int part = 0; part < 4; part++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(block + 16 * part));
    __m128i larger = _mm_max_epu8(bytes, _mm_set1_epi8((char)byte));
    mask |= (uint64_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, larger)) << (16 * part);
  }
  return mask;
#else
  return gazette_at_least_plain(block, byte);
#endif
}

#endif
