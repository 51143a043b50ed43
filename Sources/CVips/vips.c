#include "CVips.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

typedef struct _VipsImage VipsImage;

/* The functions that are used, as the headers of libvips 8.14 and GLib 2.74 declare them. */
#define FUNCTIONS(F)                                                                                                  \
  F(int, vips_init, (const char *))                                                                                   \
  F(void, vips_concurrency_set, (int))                                                                                \
  F(void, vips_cache_set_max, (int))                                                                                  \
  F(void, vips_block_untrusted_set, (int))                                                                            \
  F(void, vips_operation_block_set, (const char *, int))                                                              \
  F(void, vips_error_clear, (void))                                                                                   \
  F(int, vips_thumbnail_buffer, (void *, size_t, VipsImage **, int, ...))                                             \
  F(int, vips_thumbnail_image, (VipsImage *, VipsImage **, int, ...))                                                 \
  F(int, vips_colourspace, (VipsImage *, VipsImage **, int, ...))                                                     \
  F(int, vips_icc_transform, (VipsImage *, VipsImage **, const char *, ...))                                          \
  F(unsigned long, vips_image_get_typeof, (const VipsImage *, const char *))                                          \
  F(int, vips_cast_uchar, (VipsImage *, VipsImage **, ...))                                                           \
  F(int, vips_copy, (VipsImage *, VipsImage **, ...))                                                                 \
  F(int, vips_rot, (VipsImage *, VipsImage **, int, ...))                                                             \
  F(int, vips_flip, (VipsImage *, VipsImage **, int, ...))                                                            \
  F(int, vips_extract_area, (VipsImage *, VipsImage **, int, int, int, int, ...))                                     \
  F(int, vips_jpegsave_buffer, (VipsImage *, void **, size_t *, ...))                                                 \
  F(int, vips_pngsave_buffer, (VipsImage *, void **, size_t *, ...))                                                  \
  F(int, vips_webpsave_buffer, (VipsImage *, void **, size_t *, ...))                                                 \
  F(int, vips_text, (VipsImage **, const char *, ...))                                                                \
  F(VipsImage *, vips_image_new_from_memory, (const void *, size_t, int, int, int, int))                              \
  F(void *, vips_image_write_to_memory, (VipsImage *, size_t *))                                                      \
  F(void, vips_image_set_blob_copy, (VipsImage *, const char *, const void *, size_t))                                \
  F(int, vips_image_get_width, (const VipsImage *))                                                                   \
  F(int, vips_image_get_height, (const VipsImage *))                                                                  \
  F(int, vips_image_get_bands, (const VipsImage *))                                                                   \
  F(int, vips_image_get_interpretation, (const VipsImage *))                                                          \
  F(void, g_object_unref, (void *))                                                                                   \
  F(void, g_free, (void *))                                                                                           \
  F(unsigned, g_log_set_handler, (const char *, int, void (*)(const char *, int, const char *, void *), void *))

#define POINTER(result, name, arguments) static result(*p_##name) arguments;
FUNCTIONS(POINTER)

enum { uchar_format = 0, grey = 1, srgb = 22, force_size = 3, word_or_letter = 2 };

static bool is_ready;

static void say_nothing(const char *domain, int level, const char *message, void *data) {
  (void)domain, (void)level, (void)message, (void)data;
}

static void load(void) {
  void *library = dlopen("libvips.so.42", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
#define FIND(result, name, arguments)                                                                                 \
  if ((*(void **)&p_##name = dlsym(library, #name)) == NULL) return;
  FUNCTIONS(FIND)
  // What is wrong with a picture is told by Gazette, with the picture's name.
  const int all_but_fatal = ~3;
  p_g_log_set_handler("VIPS", all_but_fatal, say_nothing, NULL);
  if (p_vips_init("gazette") != 0) return;
  // One picture a worker; the pictures are what is parallel.
  p_vips_concurrency_set(1);
  p_vips_cache_set_max(0);
  p_vips_block_untrusted_set(1);
  p_vips_operation_block_set("VipsForeignLoad", 1);
  p_vips_operation_block_set("VipsForeignLoadJpeg", 0);
  p_vips_operation_block_set("VipsForeignLoadPng", 0);
  p_vips_operation_block_set("VipsForeignLoadWebp", 0);
  p_vips_operation_block_set("VipsForeignLoadNsgif", 0);
  // For drawing_decode alone: what picture_decode gets is known by its first bytes to be one of the four above.
  p_vips_operation_block_set("VipsForeignLoadSvg", 0);
  is_ready = true;
}

bool vips_begin(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_ready;
}

/* Takes `image`; what is NULL stays NULL. */
static pixels written(VipsImage *image) {
  pixels out = {NULL, 0, 0, 0};
  if (image == NULL) return out;
  size_t count = 0;
  out.data = p_vips_image_write_to_memory(image, &count);
  out.width = p_vips_image_get_width(image);
  out.height = p_vips_image_get_height(image);
  out.bands = p_vips_image_get_bands(image);
  p_g_object_unref(image);
  if (out.data == NULL) p_vips_error_clear();
  return out;
}

/* Gives up `from` for `to`, which is NULL when the step failed. */
static VipsImage *stepped(VipsImage *from, VipsImage *to, int failed) {
  p_g_object_unref(from);
  if (!failed) return to;
  p_vips_error_clear();
  return NULL;
}

/* The image over the pixels, without copying them and without any metadata. */
static VipsImage *opened(pixels picture) {
  size_t count = (size_t)picture.width * picture.height * picture.bands;
  VipsImage *memory = p_vips_image_new_from_memory(
      picture.data, count, picture.width, picture.height, picture.bands, uchar_format);
  if (memory == NULL) return NULL;
  VipsImage *image = NULL;
  int failed = p_vips_copy(memory, &image, "interpretation", picture.bands < 3 ? grey : srgb, NULL);
  return stepped(memory, image, failed);
}

static VipsImage *in_srgb(VipsImage *image) {
  VipsImage *next = NULL;
  // A profile that does not fit the picture is passed over, as browsers do.
  if (p_vips_image_get_typeof(image, "icc-profile-data") != 0 &&
      p_vips_icc_transform(image, &next, "srgb", "embedded", 1, "depth", 8, NULL) == 0) {
    image = stepped(image, next, 0);
  }
  p_vips_error_clear();
  int space = p_vips_image_get_interpretation(image);
  next = NULL;
  if (space != srgb && space != grey) {
    bool is_grey = p_vips_image_get_bands(image) < 3;
    int failed = p_vips_colourspace(image, &next, is_grey ? grey : srgb, NULL);
    if ((image = stepped(image, next, failed)) == NULL) return NULL;
  }
  next = NULL;
  int failed = p_vips_cast_uchar(image, &next, NULL);
  return stepped(image, next, failed);
}

pixels picture_decode(const void *bytes, size_t count, int width, int height) {
  VipsImage *image = NULL;
  int failed = p_vips_thumbnail_buffer(
      (void *)bytes, count, &image, width, "height", height, "size", force_size, "no-rotate", 1, "option-string",
      "[fail-on=error]", NULL);
  if (failed) {
    p_vips_error_clear();
    return written(NULL);
  }
  return written(in_srgb(image));
}

pixels drawing_decode(const void *bytes, size_t count, int width, int height) {
  VipsImage *image = NULL;
  int failed = p_vips_thumbnail_buffer((void *)bytes, count, &image, width, "height", height, NULL);
  if (failed) {
    p_vips_error_clear();
    return written(NULL);
  }
  return written(in_srgb(image));
}

pixels picture_turn(pixels picture, int orientation) {
  static const int angles[] = {0, 0, 0, 2, 2, 1, 1, 3, 3};
  static const bool mirrored[] = {false, false, true, false, true, true, false, true, false};
  VipsImage *image = opened(picture);
  if (image == NULL || orientation < 1 || orientation > 8) return written(image);
  VipsImage *turned = NULL;
  int failed = p_vips_rot(image, &turned, angles[orientation], NULL);
  image = stepped(image, turned, failed);
  if (image != NULL && mirrored[orientation]) {
    VipsImage *flipped = NULL;
    failed = p_vips_flip(image, &flipped, 0, NULL);
    image = stepped(image, flipped, failed);
  }
  return written(image);
}

static int save(VipsImage *image, enum picture_format format, int quality, void **out, size_t *count) {
  switch (format) {
  case picture_jpeg:
    return p_vips_jpegsave_buffer(image, out, count, "Q", quality, "optimize_coding", 1, "interlace", 1, NULL);
  case picture_png: return p_vips_pngsave_buffer(image, out, count, "compression", 6, NULL);
  case picture_webp:
    return p_vips_webpsave_buffer(image, out, count, "Q", quality, "effort", 3, "smart_subsample", 1, NULL);
  }
  return -1;
}

bool picture_encode(
    pixels picture, picture_area area, int width, int height, enum picture_format format, int quality, const void *xmp,
    size_t xmp_count, void **out, size_t *out_count) {
  VipsImage *image = opened(picture), *next = NULL;
  if (image == NULL) return false;
  int failed = p_vips_extract_area(image, &next, area.left, area.top, area.width, area.height, NULL);
  if ((image = stepped(image, next, failed)) == NULL) return false;
  if (width != area.width || height != area.height) {
    next = NULL;
    failed = p_vips_thumbnail_image(image, &next, width, "height", height, "size", force_size, NULL);
    if ((image = stepped(image, next, failed)) == NULL) return false;
  }
  // Metadata belongs to the image that is saved only.
  next = NULL;
  failed = p_vips_copy(image, &next, NULL);
  if ((image = stepped(image, next, failed)) == NULL) return false;
  if (xmp_count > 0) p_vips_image_set_blob_copy(image, "xmp-data", xmp, xmp_count);
  *out = NULL;
  failed = save(image, format, quality, out, out_count);
  p_g_object_unref(image);
  if (failed) p_vips_error_clear();
  return !failed && *out != NULL;
}

pixels text_set(const char *markup, text_style style) {
  VipsImage *image = NULL;
  // At 72 dots an inch a point is a pixel.
  int failed = p_vips_text(
      &image, markup, "font", style.font, "width", style.width, "dpi", 72, "wrap", style.breaks_words ? word_or_letter : 0,
      NULL);
  if (failed) {
    p_vips_error_clear();
    return written(NULL);
  }
  return written(image);
}

typedef struct _GObject GObject;

/* Pango’s functions, which libvips has brought along. */
#define PANGO_FUNCTIONS(F)                                                                                            \
  F(GObject *, pango_cairo_font_map_new, (void))                                                                      \
  F(GObject *, pango_font_map_create_context, (GObject *))                                                            \
  F(GObject *, pango_layout_new, (GObject *))                                                                         \
  F(void *, pango_font_description_from_string, (const char *))                                                       \
  F(void, pango_font_description_free, (void *))                                                                      \
  F(void, pango_layout_set_font_description, (GObject *, const void *))                                               \
  F(void, pango_layout_set_markup, (GObject *, const char *, int))                                                    \
  F(int, pango_layout_get_unknown_glyphs_count, (GObject *))

PANGO_FUNCTIONS(POINTER)

static bool has_pango;

static void load_pango(void) {
  void *library = dlopen("libpangocairo-1.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  PANGO_FUNCTIONS(FIND)
  has_pango = true;
}

int text_unknown_glyphs(const char *markup, const char *font) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load_pango);
  if (!has_pango || !vips_begin()) return -1;
  GObject *map = p_pango_cairo_font_map_new();
  GObject *context = p_pango_font_map_create_context(map);
  GObject *layout = p_pango_layout_new(context);
  void *description = p_pango_font_description_from_string(font);
  p_pango_layout_set_font_description(layout, description);
  p_pango_layout_set_markup(layout, markup, -1);
  int count = p_pango_layout_get_unknown_glyphs_count(layout);
  p_pango_font_description_free(description);
  p_g_object_unref(layout);
  p_g_object_unref(context);
  p_g_object_unref(map);
  return count;
}

void pixels_free(pixels picture) {
  if (picture.data != NULL) p_g_free(picture.data);
}

void encoded_free(void *bytes) {
  if (bytes != NULL) p_g_free(bytes);
}
