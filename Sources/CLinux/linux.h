/* Calls of the GNU C library that its headers declare only under _GNU_SOURCE, which Swift's Glibc module does
   not define: renameat2(2), getdents64(2), copy_file_range(2). And mallopt(3), which that module leaves out. */
#pragma once

#include <malloc.h>
#include <stddef.h>
#include <sys/types.h>

int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
ssize_t getdents64(int folder, void *buffer, size_t size);
ssize_t copy_file_range(
    int source, off_t *source_offset, int target, off_t *target_offset, size_t size, unsigned int flags);
