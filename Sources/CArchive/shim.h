#ifndef GAZETTE_ARCHIVE_SHIM_H
#define GAZETTE_ARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

// libarchive reads names by the locale of the thread. These two give a thread UTF-8 names whatever the machine's
// locale is, and take them away again; nothing else in the process sees a change.
static inline locale_t gazette_begin_utf8_names(void) {
  locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  return utf8 == (locale_t)0 ? (locale_t)0 : uselocale(utf8);
}

static inline void gazette_end_utf8_names(locale_t previous) {
  locale_t used = uselocale(previous);
  if (used != previous && used != LC_GLOBAL_LOCALE) freelocale(used);
}

#endif
