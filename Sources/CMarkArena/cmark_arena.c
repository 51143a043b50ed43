#include "cmark_arena.h"

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Pieces are rounded up to a whole number of grains, and freed ones wait for the next piece of their size. Larger ones
// are the system's: a text may ask for a few, and give them back while it is parsed.
#define GRAIN ((size_t)8)
#define LARGEST_PIECE ((size_t)2048)
#define CHUNK ((size_t)64000)

typedef struct chunk {
  struct chunk *next;
} chunk;

// Stands before each piece.
typedef struct header {
  size_t size;
} header;

// Stands before the header of a piece that is the system's.
typedef struct large {
  struct large *next, *previous;
} large;

typedef struct free_piece {
  struct free_piece *next;
} free_piece;

struct cmark_tree_arena {
  chunk *chunks;
  char *next, *end;
  large *large;
  free_piece *free[LARGEST_PIECE / GRAIN + 1];
};

static _Thread_local cmark_tree_arena *current;

// Chunks that trees have given back. The next tree takes them: pages that the system has cleared and mapped already.
#define MOST_SPARES 128
static pthread_mutex_t spares_lock = PTHREAD_MUTEX_INITIALIZER;
static chunk *spares;
static int spare_count;

static void *checked(void *memory) {
  if (!memory) {
    fputs("gazette: out of memory\n", stderr);
    abort();
  }
  return memory;
}

static void *new_chunk(void) {
  pthread_mutex_lock(&spares_lock);
  chunk *spare = spares;
  if (spare) {
    spares = spare->next;
    spare_count--;
  }
  pthread_mutex_unlock(&spares_lock);
  return spare ? spare : malloc(CHUNK);
}

static void give_back(chunk *each) {
  pthread_mutex_lock(&spares_lock);
  bool is_kept = spare_count < MOST_SPARES;
  if (is_kept) {
    each->next = spares;
    spares = each;
    spare_count++;
  }
  pthread_mutex_unlock(&spares_lock);
  if (!is_kept) free(each);
}

// The arena stands at the start of its first chunk.
cmark_tree_arena *cmark_tree_arena_new(void) {
  cmark_tree_arena *arena = new_chunk();
  if (!arena) return NULL;
  memset(arena, 0, sizeof *arena);
  arena->next = (char *)(arena + 1);
  arena->end = (char *)arena + CHUNK;
  return arena;
}

cmark_tree_arena *cmark_tree_arena_enter(cmark_tree_arena *arena) {
  cmark_tree_arena *before = current;
  current = arena;
  return before;
}

void cmark_tree_arena_free(cmark_tree_arena *arena) {
  if (!arena) return;
  for (chunk *next, *each = arena->chunks; each; each = next) {
    next = each->next;
    give_back(each);
  }
  for (large *next, *each = arena->large; each; each = next) {
    next = each->next;
    free(each);
  }
  give_back((chunk *)arena);
}

static void *large_piece(cmark_tree_arena *arena, size_t size) {
  if (size > SIZE_MAX - sizeof(large) - sizeof(header)) checked(NULL);
  large *piece = checked(malloc(sizeof(large) + sizeof(header) + size));
  piece->previous = NULL;
  piece->next = arena->large;
  if (piece->next) piece->next->previous = piece;
  arena->large = piece;
  header *head = (header *)(piece + 1);
  head->size = size;
  return head + 1;
}

static void free_large(cmark_tree_arena *arena, header *head) {
  large *piece = (large *)head - 1;
  if (piece->next) piece->next->previous = piece->previous;
  if (piece->previous) {
    piece->previous->next = piece->next;
  } else {
    arena->large = piece->next;
  }
  free(piece);
}

static void *piece(size_t size) {
  cmark_tree_arena *arena = checked(current);
  if (size > LARGEST_PIECE) return large_piece(arena, size);
  size = size ? (size + GRAIN - 1) & ~(GRAIN - 1) : GRAIN;
  free_piece *used = arena->free[size / GRAIN];
  if (used) {
    arena->free[size / GRAIN] = used->next;
    return used;
  }
  if ((size_t)(arena->end - arena->next) < size + sizeof(header)) {
    chunk *more = checked(new_chunk());
    more->next = arena->chunks;
    arena->chunks = more;
    arena->next = (char *)(more + 1);
    arena->end = (char *)more + CHUNK;
  }
  header *head = (header *)arena->next;
  arena->next += sizeof(header) + size;
  head->size = size;
  return head + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) checked(NULL);
  return memset(piece(count * size), 0, count * size);
}

static void arena_free(void *memory) {
  if (!memory) return;
  header *head = (header *)memory - 1;
  cmark_tree_arena *arena = checked(current);
  if (head->size > LARGEST_PIECE) {
    free_large(arena, head);
  } else {
    free_piece *unused = memory;
    unused->next = arena->free[head->size / GRAIN];
    arena->free[head->size / GRAIN] = unused;
  }
}

static void *arena_realloc(void *memory, size_t size) {
  if (!memory) return piece(size);
  size_t before = ((header *)memory - 1)->size;
  if (size <= before) return memory;
  void *moved = memcpy(piece(size), memory, before);
  arena_free(memory);
  return moved;
}

cmark_mem *cmark_tree_arena_allocator(void) {
  static cmark_mem allocator = {arena_calloc, arena_realloc, arena_free};
  return &allocator;
}
