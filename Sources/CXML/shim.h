#ifndef GAZETTE_CXML_SHIM_H
#define GAZETTE_CXML_SHIM_H

// With ICU the headers of libxml2 bring those of ICU along, which Swift confuses with the ones of Foundation. The
// types below that they change are never looked into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#endif
