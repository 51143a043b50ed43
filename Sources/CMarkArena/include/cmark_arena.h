#ifndef GAZETTE_CMARK_ARENA_H
#define GAZETTE_CMARK_ARENA_H

#include <cmark-gfm.h>
#include <stdbool.h>

// Memory for one tree of cmark-gfm: pieces are cut from large chunks, and all of them go back at once. The allocator of
// the library takes and frees thousands of pieces a text, which was a tenth of the time of a build.
//
// cmark_mem carries no context, so the thread holds the arena that its pieces are cut from. While it is there the thread
// may parse and change the one tree that the arena is for; afterwards any thread may read the tree.

typedef struct cmark_tree_arena cmark_tree_arena;

// An arena with nothing in it; NULL when there is no memory.
cmark_tree_arena *cmark_tree_arena_new(void);

// Has this thread cut from the arena, or from none. Returns the one that it cut from before, to go back to.
cmark_tree_arena *cmark_tree_arena_enter(cmark_tree_arena *arena);

// Gives all pieces back, on whichever thread.
void cmark_tree_arena_free(cmark_tree_arena *arena);

// What to parse with. A piece that is asked for outside an arena ends the process, as the library's own allocator does
// when memory runs out.
cmark_mem *cmark_tree_arena_allocator(void);

#endif
