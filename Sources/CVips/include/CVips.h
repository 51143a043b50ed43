/* What Gazette asks of libvips, with pixels as plain memory on both sides.
 *
 * The library is loaded when the first picture is made: it brings a hundred others with it, and a site without pictures
 * should not wait for them. Its functions take arguments without a fixed number, which Swift cannot call. */
#ifndef GAZETTE_CVIPS_H
#define GAZETTE_CVIPS_H

#include <stddef.h>
#include <stdbool.h>

/* Rows of pixels from the top, `bands` bytes each: grey, grey and alpha, sRGB, sRGB and alpha. Free `data` with
   pixels_free. */
typedef struct {
  unsigned char *data;
  int width, height, bands;
} pixels;

/* How text is set, sizes in pixels. With `breaks_words`, a word that is wider than the lines is broken. */
typedef struct {
  const char *font;
  int width;
  bool breaks_words;
} text_style;

/* A part of a picture. */
typedef struct {
  int left, top, width, height;
} picture_area;

enum picture_format { picture_jpeg, picture_png, picture_webp };

/* Loads and prepares libvips, once. False when it is not installed or lacks what is needed. */
bool vips_begin(void);

/* Decodes a picture of one of the four formats at exactly this size, in sRGB, not turned; `data` is NULL when it is
   damaged. */
pixels picture_decode(const void *bytes, size_t count, int width, int height);

/* Draws an SVG drawing as large as fits into a box. It must have been proved to fetch nothing: librsvg reads it. */
pixels drawing_decode(const void *bytes, size_t count, int width, int height);

/* Turns a picture upright by the EXIF orientation 1…8. */
pixels picture_turn(pixels picture, int orientation);

/* Encodes a part of a picture at a size, with the packet `xmp` and nothing else beside the pixels. False when it
   fails; else free `out` with encoded_free. */
bool picture_encode(
    pixels picture, picture_area area, int width, int height, enum picture_format format, int quality, const void *xmp,
    size_t xmp_count, void **out, size_t *out_count);

/* Sets Pango markup in lines no wider than the style says; one band, 255 where ink is. */
pixels text_set(const char *markup, text_style style);

/* How many characters of Pango markup no font of this machine has; -1 when that cannot be told. */
int text_unknown_glyphs(const char *markup, const char *font);

/* Drawing on rows of sRGB pixels of 3 bytes; what lies outside of the canvas is cut. */
typedef struct {
  unsigned char *data;
  int width, height;
} canvas;

typedef struct {
  unsigned char red, green, blue;
} canvas_colour;

void canvas_fill(canvas target, picture_area area, canvas_colour colour);

/* Draws where a mask of one band has ink. The edges of letters have 32 shades, so that a card needs few colours. */
void canvas_ink(canvas target, pixels mask, int left, int top, canvas_colour colour);

/* Draws a part of a picture, whose transparent parts let the canvas show. */
void canvas_picture(canvas target, pixels picture, picture_area area, int left, int top);

/* The canvas as a PNG file with a palette of at most 256 colours: what has more colours gets coarser ones. False when
   zlib is not there; else free `out` with free. */
bool canvas_png(canvas source, void **out, size_t *out_count);

void pixels_free(pixels picture);
void encoded_free(void *bytes);

#endif
