// Runs the scripts of the search outside a browser. Reads one JSON object on standard input:
//   { scripts: [paths], base: folder of the index, language, ask: [ ["words", text] | ["stem", word] | ["search", text] ] }
// and answers with a JSON list, one answer a line of `ask`.
import fs from "node:fs";

const order = JSON.parse(fs.readFileSync(0, "utf8"));
globalThis.document = {
  createElement: () => ({}),
  head: {
    append(script) {
      try {
        (0, eval)(fs.readFileSync(script.src, "utf8"));
      } catch {
        script.onerror();
      }
    },
  },
};
for (const path of order.scripts) (0, eval)(fs.readFileSync(path, "utf8"));

const index = gazetteSearch.open(order.base, order.language);
const answers = {
  words: (text) => gazetteSearch.analysis.words(text).map((word) => word.form + (word.isWhole ? "!" : "")).join(" "),
  stem: (word) => (gazetteSearch.stemmers[order.language] ?? ((same) => same))(word),
  search: async (text) => (await index.search(text)).pages,
  texts: async (text) => (await index.texts((await index.search(text)).pages)).map((page) => page.title),
  facets: async () => (await index.facets()).map((facet) => facet.values.map((value) => [...value.pages])),
};
const results = [];
for (const [kind, text] of order.ask) results.push(await answers[kind](text));
process.stdout.write(JSON.stringify(results));
