#include "CVips.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static int larger(int a, int b) { return a > b ? a : b; }
static int smaller(int a, int b) { return a < b ? a : b; }

static unsigned char *at(canvas target, int x, int y) { return target.data + ((size_t)y * target.width + x) * 3; }

static void cover(unsigned char *pixel, canvas_colour colour, int share) {
  pixel[0] = (pixel[0] * (255 - share) + colour.red * share + 127) / 255;
  pixel[1] = (pixel[1] * (255 - share) + colour.green * share + 127) / 255;
  pixel[2] = (pixel[2] * (255 - share) + colour.blue * share + 127) / 255;
}

void canvas_fill(canvas target, picture_area area, canvas_colour colour) {
  int right = smaller(target.width, area.left + area.width), bottom = smaller(target.height, area.top + area.height);
  for (int y = larger(0, area.top); y < bottom; y++) {
    for (int x = larger(0, area.left); x < right; x++) cover(at(target, x, y), colour, 255);
  }
}

void canvas_ink(canvas target, pixels mask, int left, int top, canvas_colour colour) {
  for (int y = larger(0, -top); y < smaller(mask.height, target.height - top); y++) {
    for (int x = larger(0, -left); x < smaller(mask.width, target.width - left); x++) {
      int ink = mask.data[((size_t)y * mask.width + x) * mask.bands];
      int share = smaller(255, (ink + 4) / 8 * 8);
      if (share > 0) cover(at(target, left + x, top + y), colour, share);
    }
  }
}

void canvas_picture(canvas target, pixels picture, picture_area area, int left, int top) {
  int bands = picture.bands;
  int width = smaller(area.width, picture.width - area.left), height = smaller(area.height, picture.height - area.top);
  for (int y = larger(0, -top); y < smaller(height, target.height - top); y++) {
    for (int x = larger(0, -left); x < smaller(width, target.width - left); x++) {
      const unsigned char *data =
          picture.data + ((size_t)(area.top + y) * picture.width + area.left + x) * bands;
      canvas_colour colour = {data[0], data[bands < 3 ? 0 : 1], data[bands < 3 ? 0 : 2]};
      cover(at(target, left + x, top + y), colour, bands % 2 == 0 ? data[bands - 1] : 255);
    }
  }
}

static int (*p_compress2)(unsigned char *, unsigned long *, const unsigned char *, unsigned long, int);
static unsigned long (*p_crc32)(unsigned long, const unsigned char *, unsigned);
static bool has_zlib;

static void load_zlib(void) {
  void *library = dlopen("libz.so.1", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  *(void **)&p_compress2 = dlsym(library, "compress2");
  *(void **)&p_crc32 = dlsym(library, "crc32");
  has_zlib = p_compress2 != NULL && p_crc32 != NULL;
}

enum { most_colours = 256, places = 1024 };

/* The colours of a picture, each found by its hash. */
typedef struct {
  int count;
  unsigned char colours[most_colours * 3];
  int32_t keys[places];
  unsigned char numbers[places];
} palette;

/* The number of a colour, which is added when it is new; -1 when there is no room for it. */
static int number(palette *known, uint32_t colour) {
  unsigned place = (colour * 2654435761u) >> 22;
  for (; known->keys[place] >= 0; place = (place + 1) % places) {
    if (known->keys[place] == (int32_t)colour) return known->numbers[place];
  }
  if (known->count == most_colours) return -1;
  known->keys[place] = (int32_t)colour;
  known->numbers[place] = (unsigned char)known->count;
  unsigned char *entry = known->colours + known->count * 3;
  entry[0] = colour >> 16, entry[1] = colour >> 8 & 255, entry[2] = colour & 255;
  return known->count++;
}

/* Writes rows of numbers, each after the byte 0 of PNG's filter “none”, with colours that lack their last `drop` bits. */
static bool number_all(canvas source, int drop, palette *known, unsigned char *rows) {
  known->count = 0;
  memset(known->keys, 0xFF, sizeof known->keys);
  unsigned mask = 0xFF & ~((1u << drop) - 1), middle = drop == 0 ? 0 : 1u << (drop - 1);
  const unsigned char *pixel = source.data;
  for (int y = 0; y < source.height; y++) {
    *rows++ = 0;
    uint32_t last = UINT32_MAX;
    int last_number = -1;
    for (int x = 0; x < source.width; x++, pixel += 3) {
      uint32_t exact = (uint32_t)pixel[0] << 16 | (uint32_t)pixel[1] << 8 | pixel[2];
      if (exact != last) {
        uint32_t coarse = ((pixel[0] & mask) | middle) << 16 | ((pixel[1] & mask) | middle) << 8 | ((pixel[2] & mask) | middle);
        last = exact;
        last_number = number(known, coarse);
        if (last_number < 0) return false;
      }
      *rows++ = (unsigned char)last_number;
    }
  }
  return true;
}

static unsigned char *put_number(unsigned char *to, uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) *to++ = value >> shift & 255;
  return to;
}

static unsigned char *put_chunk(unsigned char *to, const char *name, const void *bytes, size_t count) {
  to = put_number(to, (uint32_t)count);
  unsigned char *start = to;
  memcpy(to, name, 4);
  if (count > 0) memcpy(to + 4, bytes, count);
  to += 4 + count;
  return put_number(to, (uint32_t)p_crc32(0, start, (unsigned)(4 + count)));
}

bool canvas_png(canvas source, void **out, size_t *out_count) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load_zlib);
  if (!has_zlib) return false;
  size_t row_count = (size_t)(source.width + 1) * source.height;
  unsigned long packed_count = row_count + row_count / 1000 + 64;
  unsigned char *rows = malloc(row_count), *packed = malloc(packed_count);
  palette *known = malloc(sizeof *known);
  unsigned char *file = malloc(packed_count + 2048);
  bool is_made = rows != NULL && packed != NULL && known != NULL && file != NULL;
  int drop = 0;
  while (is_made && !number_all(source, drop, known, rows)) is_made = ++drop < 8;
  is_made = is_made && p_compress2(packed, &packed_count, rows, row_count, 9) == 0;
  if (is_made) {
    static const unsigned char signature[] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    unsigned char header[13];
    put_number(put_number(header, (uint32_t)source.width), (uint32_t)source.height);
    // Eight bits a pixel, which are numbers in the palette; the one compression, filter and order there is.
    header[8] = 8, header[9] = 3, header[10] = header[11] = header[12] = 0;
    memcpy(file, signature, sizeof signature);
    unsigned char *end = put_chunk(file + sizeof signature, "IHDR", header, sizeof header);
    end = put_chunk(end, "PLTE", known->colours, (size_t)known->count * 3);
    end = put_chunk(end, "IDAT", packed, packed_count);
    end = put_chunk(end, "IEND", NULL, 0);
    *out = file;
    *out_count = (size_t)(end - file);
  } else {
    free(file);
  }
  free(rows);
  free(packed);
  free(known);
  return is_made;
}
