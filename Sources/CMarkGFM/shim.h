#ifndef GAZETTE_CMARK_GFM_SHIM_H
#define GAZETTE_CMARK_GFM_SHIM_H

#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>

// Read straight from the nodes: the public getters of this version copy a text into the node the first time
// it is asked for, which costs an allocation a node and writes to a tree that other threads may be reading.

// The library defines these and publishes no header for them.
extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL, CMARK_NODE_STRIKETHROUGH;

enum __attribute__((enum_extensibility(closed))) cmark_kind : unsigned char {
  cmark_kind_document,
  cmark_kind_blockQuote,
  cmark_kind_list,
  cmark_kind_item,
  cmark_kind_codeBlock,
  cmark_kind_htmlBlock,
  cmark_kind_paragraph,
  cmark_kind_heading,
  cmark_kind_thematicBreak,
  cmark_kind_footnoteDefinition,
  cmark_kind_text,
  cmark_kind_softBreak,
  cmark_kind_lineBreak,
  cmark_kind_code,
  cmark_kind_htmlInline,
  cmark_kind_emphasis,
  cmark_kind_strong,
  cmark_kind_link,
  cmark_kind_image,
  cmark_kind_footnoteReference,
  cmark_kind_strikethrough,
  cmark_kind_table,
  cmark_kind_tableRow,
  cmark_kind_tableCell,
  cmark_kind_element,
  cmark_kind_other,
};
typedef enum cmark_kind cmark_kind;

static inline cmark_kind cmark_node_kind(const cmark_node *node) {
  switch (node->type) {
  case CMARK_NODE_DOCUMENT: return cmark_kind_document;
  case CMARK_NODE_BLOCK_QUOTE: return cmark_kind_blockQuote;
  case CMARK_NODE_LIST: return cmark_kind_list;
  case CMARK_NODE_ITEM: return cmark_kind_item;
  case CMARK_NODE_CODE_BLOCK: return cmark_kind_codeBlock;
  case CMARK_NODE_HTML_BLOCK: return cmark_kind_htmlBlock;
  case CMARK_NODE_PARAGRAPH: return cmark_kind_paragraph;
  case CMARK_NODE_HEADING: return cmark_kind_heading;
  case CMARK_NODE_THEMATIC_BREAK: return cmark_kind_thematicBreak;
  case CMARK_NODE_FOOTNOTE_DEFINITION: return cmark_kind_footnoteDefinition;
  case CMARK_NODE_TEXT: return cmark_kind_text;
  case CMARK_NODE_SOFTBREAK: return cmark_kind_softBreak;
  case CMARK_NODE_LINEBREAK: return cmark_kind_lineBreak;
  case CMARK_NODE_CODE: return cmark_kind_code;
  case CMARK_NODE_HTML_INLINE: return cmark_kind_htmlInline;
  case CMARK_NODE_EMPH: return cmark_kind_emphasis;
  case CMARK_NODE_STRONG: return cmark_kind_strong;
  case CMARK_NODE_LINK: return cmark_kind_link;
  case CMARK_NODE_IMAGE: return cmark_kind_image;
  case CMARK_NODE_FOOTNOTE_REFERENCE: return cmark_kind_footnoteReference;
  case CMARK_NODE_CUSTOM_BLOCK:
  case CMARK_NODE_CUSTOM_INLINE: return cmark_kind_element;
  }
  if (node->type == CMARK_NODE_TABLE_CELL) return cmark_kind_tableCell;
  if (node->type == CMARK_NODE_TABLE_ROW) return cmark_kind_tableRow;
  if (node->type == CMARK_NODE_TABLE) return cmark_kind_table;
  if (node->type == CMARK_NODE_STRIKETHROUGH) return cmark_kind_strikethrough;
  return cmark_kind_other;
}

static inline cmark_chunk cmark_node_text(const cmark_node *node) {
  return node->type == CMARK_NODE_CODE_BLOCK ? node->as.code.literal : node->as.literal;
}

static inline cmark_chunk cmark_node_info(const cmark_node *node) { return node->as.code.info; }
static inline cmark_chunk cmark_node_destination(const cmark_node *node) { return node->as.link.url; }
static inline cmark_chunk cmark_node_caption(const cmark_node *node) { return node->as.link.title; }
// Of a node that stands for an element of HTML: which one, and what its attributes say.
static inline cmark_chunk cmark_node_element_name(const cmark_node *node) { return node->as.custom.on_enter; }
static inline cmark_chunk cmark_node_element_detail(const cmark_node *node) { return node->as.custom.on_exit; }
static inline int cmark_node_level(const cmark_node *node) { return node->as.heading.level; }
static inline cmark_list cmark_node_list(const cmark_node *node) { return node->as.list; }
static inline int cmark_node_reference_number(const cmark_node *node) { return node->footnote.ref_ix; }
static inline int cmark_node_reference_count(const cmark_node *node) { return node->footnote.def_count; }

// Only items carry an extension of their own, and only the task list gives them one.
static inline bool cmark_node_is_task(const cmark_node *node) {
  return node->type == CMARK_NODE_ITEM && node->extension != NULL;
}

// Places a node, which has no place, before another. The public functions look whether a node may hold another, and
// cells of tables may hold nothing that extensions do not know.
static inline void cmark_node_place_before(cmark_node *next, cmark_node *node) {
  node->parent = next->parent;
  node->prev = next->prev;
  node->next = next;
  if (next->prev != NULL) next->prev->next = node;
  else if (next->parent != NULL) next->parent->first_child = node;
  next->prev = node;
}

// Places a node, which has no place, behind the children of another.
static inline void cmark_node_place_last(cmark_node *parent, cmark_node *node) {
  node->parent = parent;
  node->prev = parent->last_child;
  node->next = NULL;
  if (parent->last_child != NULL) parent->last_child->next = node;
  else parent->first_child = node;
  parent->last_child = node;
}

// The blocks that are open at this point of the block phase, from the document to the last one.
static inline int cmark_parser_depth(const cmark_parser *parser) {
  int depth = 0;
  for (const cmark_node *node = parser->current; node != NULL; node = node->parent) depth++;
  return depth;
}

// The longest destination and title that a reference definition would copy into each of its uses.
static inline int cmark_parser_longest_reference(const cmark_parser *parser) {
  int longest = 0;
  for (const cmark_map_entry *entry = parser->refmap->refs; entry != NULL; entry = entry->next) {
    const cmark_reference *reference = (const cmark_reference *)entry;
    int length = reference->url.len + reference->title.len;
    if (length > longest) longest = length;
  }
  return longest;
}

#endif
