/*
 * The least a generator can do with posts: read each one, leave out its header, parse the Markdown with tables, render
 * it, write one page. No template, list or feed. What Gazette takes above this is its own.
 *
 *     cc -O2 floor.c -o floor -lcmark-gfm-extensions -lcmark-gfm
 *     floor POSTS OUTPUT
 */
#include <cmark-gfm-core-extensions.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void stop(const char *what) {
  perror(what);
  exit(1);
}

/* The whole file, ended by a zero byte; the caller frees it. */
static char *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  struct stat status;
  if (!file || fstat(fileno(file), &status) != 0) stop(path);
  char *text = malloc((size_t)status.st_size + 1);
  if (!text) stop("malloc");
  *size = fread(text, 1, (size_t)status.st_size, file);
  text[*size] = '\0';
  fclose(file);
  return text;
}

/* Where the text begins: after the second line of three dashes. */
static const char *body(const char *text) {
  if (strncmp(text, "---\n", 4) != 0) return text;
  const char *end = strstr(text, "\n---\n");
  return end ? end + 5 : text;
}

static char *html(const char *markdown, size_t size, cmark_syntax_extension *table) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, table);
  cmark_parser_feed(parser, markdown, size);
  cmark_node *document = cmark_parser_finish(parser);
  char *page = cmark_render_html(document, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser));
  cmark_node_free(document);
  cmark_parser_free(parser);
  return page;
}

static void write_page(const char *output, const char *name, size_t length, const char *page) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%.*s", output, (int)length, name);
  if (mkdir(path, 0755) != 0) stop(path);
  strncat(path, "/index.html", sizeof path - strlen(path) - 1);
  FILE *file = fopen(path, "wb");
  if (!file || fputs(page, file) == EOF || fclose(file) != 0) stop(path);
}

int main(int count, char **arguments) {
  if (count != 3) {
    fputs("usage: floor POSTS OUTPUT\n", stderr);
    return 2;
  }
  cmark_gfm_core_extensions_ensure_registered();
  cmark_syntax_extension *table = cmark_find_syntax_extension("table");
  DIR *posts = opendir(arguments[1]);
  if (!posts) stop(arguments[1]);
  mkdir(arguments[2], 0755);

  long pages = 0;
  for (struct dirent *entry = readdir(posts); entry; entry = readdir(posts)) {
    size_t length = strlen(entry->d_name);
    if (length < 4 || strcmp(entry->d_name + length - 3, ".md") != 0) continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
    size_t size;
    char *text = contents(path, &size);
    const char *start = body(text);
    char *page = html(start, size - (size_t)(start - text), table);
    write_page(arguments[2], entry->d_name, length - 3, page);
    free(page);
    free(text);
    pages++;
  }
  closedir(posts);
  printf("%ld pages\n", pages);
  return 0;
}
