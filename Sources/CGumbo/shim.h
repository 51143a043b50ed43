#ifndef GAZETTE_CGUMBO_SHIM_H
#define GAZETTE_CGUMBO_SHIM_H

#include <gumbo.h>

// The options are a constant of the library with pointers in it, which Swift takes for shared state.

static inline GumboOutput *gumbo_parse_text(const char *text, size_t length, bool is_fragment) {
  GumboOptions options = kGumboDefaultOptions;
  // By default the library gathers every error of the text.
  options.max_errors = 0;
  if (is_fragment) options.fragment_context = GUMBO_TAG_DIV;
  return gumbo_parse_with_options(&options, text, length);
}

static inline void gumbo_free(GumboOutput *output) { gumbo_destroy_output(&kGumboDefaultOptions, output); }

#endif
