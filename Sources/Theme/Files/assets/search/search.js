// The search of a Gazette site. Nothing leaves the reader's machine: the index comes as scripts, so that it also works
// on a page that was opened from a folder, and under a content policy that allows the site's own scripts only.
"use strict";

globalThis.gazetteSearch = {
  stemmers: {},
  waiting: new Map(),
  // Each file of the index calls this with what it holds.
  add(kind, file, content) {
    const waiting = this.waiting.get(`${kind}-${file}`);
    if (waiting) waiting.resolve(content);
  },
};

// MARK: Words. `WordScan` and `SearchFolding` of the program that made the index do the same.

gazetteSearch.analysis = (() => {
  const special = {
    æ: "ae", ǽ: "ae", ǣ: "ae", œ: "oe", ß: "ss", þ: "th", ĳ: "ij", ø: "o", ǿ: "o", đ: "d", ð: "d", ħ: "h", ł: "l",
    ŧ: "t", ı: "i", ĸ: "k", ŉ: "n", ŋ: "n", ŀ: "l", ſ: "s",
  };
  const elisions = new Set(
    ["l", "d", "j", "m", "n", "s", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"]);
  const apostrophes = "'\u2019\uff07";
  const hyphens = "\\-\u2010\u2011";
  const hidden = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u0640";
  const compounds = new RegExp(`[\\p{L}\\p{Nd}\\p{M}${apostrophes}${hyphens}${hidden}]+`, "gu");
  const parts = new RegExp(`[\\p{L}\\p{Nd}\\p{M}${hidden}]+`, "gu");
  const unseen = new RegExp(`[\\p{M}${hidden}]`, "gu");
  const longest = 60;
  const mostParts = 4;
  const bytes = new TextEncoder();

  function fold(word) {
    let folded = "";
    for (const letter of word.normalize("NFC").toLowerCase()) {
      if (letter === "й") folded += letter;
      else if (special[letter]) folded += special[letter];
      else if (letter === "ẛ") folded += "s";
      else if (letter >= "٠" && letter <= "٩") folded += letter.charCodeAt(0) - 0x660;
      else if (letter >= "۰" && letter <= "۹") folded += letter.charCodeAt(0) - 0x6f0;
      else folded += letter.normalize("NFD").replace(unseen, "");
    }
    return folded;
  }
  const fits = (form) => form !== "" && bytes.encode(form).length <= longest;

  // The words of a text in order: where each stands, its form, and whether it is the whole of the parts before it.
  function words(text) {
    const found = [];
    // This apostrophe is a letter to Unicode.
    for (const compound of text.replaceAll("\u02bc", "'").matchAll(compounds)) {
      const pieces = [...compound[0].matchAll(parts)].map((piece) => {
        const end = piece.index + piece[0].length;
        return {
          form: fold(piece[0]), start: compound.index + piece.index, end: compound.index + end,
          isElided: apostrophes.includes(compound[0][end] ?? " ") && elisions.has(fold(piece[0])),
        };
      }).filter((piece) => piece.form !== "");
      const kept = pieces.filter((piece) => !piece.isElided);
      for (const piece of kept) if (fits(piece.form)) found.push({ ...piece, isWhole: false });
      if (kept.length < 2 || kept.length > mostParts) continue;
      const form = kept.map((piece) => piece.form).join("");
      if (fits(form)) found.push({ form, start: kept[0].start, end: kept.at(-1).end, isWhole: true });
    }
    return found;
  }
  return { fold, words, elisions };
})();

// MARK: The index

gazetteSearch.open = (base, language) => {
  const { words, elisions } = gazetteSearch.analysis;
  const stem = gazetteSearch.stemmers[language] ?? ((word) => word);
  const loaded = new Map();
  let directory;

  function load(kind, file) {
    const name = `${kind}-${file}`;
    if (!loaded.has(name)) {
      loaded.set(name, new Promise((resolve, reject) => {
        gazetteSearch.waiting.set(name, { resolve });
        const script = document.createElement("script");
        script.src = `${base}${name}.js`;
        script.onerror = () => {
          loaded.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  }

  // Numbers in letters: five bits a letter, those of the first half of the alphabet go on.
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const values = new Uint8Array(128);
  [...alphabet].forEach((letter, value) => { values[letter.charCodeAt(0)] = value; });
  function numbers(text) {
    const result = [];
    let [number, shift] = [0, 0];
    for (let at = 0; at < text.length; at++) {
      const value = values[text.charCodeAt(at)];
      number |= (value & 31) << shift;
      shift += 5;
      if (value >= 32) {
        result.push(number);
        [number, shift] = [0, 0];
      }
    }
    return result;
  }

  async function open() {
    if (!directory) {
      const content = await load("directory", 0);
      const byBytes = (list) => list.split(" ");
      directory = { ...content, words: byBytes(content.words), places: byBytes(content.places) };
    }
    return directory;
  }

  // The order of stems in the index is that of their bytes in UTF-8, which is the order of their code points.
  function precedes(left, right) {
    const [first, second] = [[...left], [...right]];
    for (let at = 0; at < Math.min(first.length, second.length); at++) {
      const difference = first[at].codePointAt(0) - second[at].codePointAt(0);
      if (difference !== 0) return difference < 0;
    }
    return first.length < second.length;
  }
  function fileOf(firsts, key) {
    let [low, high] = [0, firsts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (precedes(key, firsts[middle])) high = middle - 1;
      else low = middle;
    }
    return low;
  }

  // The forms below a stem, each with its numbers still in letters.
  function formsBelow(content, key) {
    const at = content.indexOf(`/${key} `);
    if (at < 0) return [];
    const entry = content.slice(at + key.length + 2, content.indexOf("/", at + 1));
    return entry.split(" ").map((part) => {
      const colon = part.indexOf(":");
      return { form: part.slice(0, colon), numbers: part.slice(colon + 1) };
    });
  }
  // Forms that begin with what is being typed, as far as they lie in the same file.
  function formsBeginning(content, start) {
    const found = [];
    for (let at = content.indexOf(` ${start}`); at >= 0 && found.length < 40; at = content.indexOf(` ${start}`, at + 1)) {
      const colon = content.indexOf(":", at);
      let end = colon + 1;
      while (content[end] !== " " && content[end] !== "/") end++;
      found.push({ form: content.slice(at + 1, colon), numbers: content.slice(colon + 1, end) });
    }
    return found;
  }

  // The word in the other number, where stems do not tell: “euro” and “euros”, “milieu” and “milieux”. One that is no
  // word is found nowhere.
  function otherNumbers(form) {
    if (language !== "fr" || form.length < 3) return [];
    const others = [];
    if (form.endsWith("aux")) others.push(form.slice(0, -3) + "al", form.slice(0, -3) + "ail");
    if (/[sx]$/.test(form)) others.push(form.slice(0, -1));
    else others.push(form + "s");
    if (/[aeo]u$/.test(form)) others.push(form + "x");
    if (/ai?l$/.test(form)) others.push(form.replace(/ai?l$/, "aux"));
    const key = stem(form);
    return others.filter((other) => stem(other) !== key);
  }

  // The pages of a word: how much it tells of each, and whether the very form that was asked for stands there.
  async function pagesOf(form, isUnfinished) {
    const key = stem(form);
    const content = await load("words", fileOf(directory.words, key));
    const pages = new Map();
    const add = (entry, factor) => {
      let page = 0;
      for (const number of numbers(entry.numbers)) {
        page += number >> 2;
        const isExact = entry.form === form;
        const worth = (isExact ? 1 : factor) * [1, 2, 3, 6][number & 3];
        const known = pages.get(page);
        if (known) {
          known.worth = Math.max(known.worth, worth);
          known.isExact ||= isExact;
        } else {
          pages.set(page, { worth, isExact });
        }
      }
    };
    for (const entry of formsBelow(content, key)) add(entry, 0.6);
    for (const other of otherNumbers(form)) {
      const otherKey = stem(other);
      const file = await load("words", fileOf(directory.words, otherKey));
      for (const entry of formsBelow(file, otherKey)) if (entry.form === other) add(entry, 0.6);
    }
    if (isUnfinished && form.length > 2) for (const entry of formsBeginning(content, form)) add(entry, 0.3);
    return pages;
  }

  // Where a form stands on each page.
  async function placesOf(form) {
    const key = stem(form);
    const content = await load("places", fileOf(directory.places, key));
    const entry = formsBelow(content, key).find((candidate) => candidate.form === form);
    const places = new Map();
    if (!entry) return places;
    const list = numbers(entry.numbers);
    let page = 0;
    for (let at = 0; at < list.length; ) {
      page += list[at];
      const count = list[at + 1];
      at += 2;
      const positions = new Set();
      let position = 0;
      for (const last = at + count; at < last; at++) positions.add((position += list[at]));
      places.set(page, positions);
    }
    return places;
  }

  async function pagesOfPhrase(forms) {
    const [first, ...rest] = await Promise.all(forms.map(placesOf));
    const pages = new Map();
    for (const [page, positions] of first) {
      const starts = [...positions].filter((start) =>
        rest.every((places, offset) => places.get(page)?.has(start + offset + 1)));
      if (starts.length > 0) pages.set(page, { worth: 3 * Math.min(starts.length, 3), isExact: true });
    }
    return pages;
  }

  // What is asked for: words, and phrases in quotation marks of any kind.
  function question(text) {
    const phrases = [];
    const rest = text.replace(/["“”„«]\s*([^"“”„«»]+?)\s*["“”»]/g, (_, phrase) => {
      phrases.push(words(phrase).filter((word) => !word.isWhole).map((word) => word.form));
      return " ";
    });
    let single = words(rest).filter((word) => !word.isWhole).map((word) => word.form);
    const telling = single.filter((form) => !elisions.has(form));
    if (telling.length > 0) single = telling;
    const isUnfinished = /[\p{L}\p{Nd}\p{M}]$/u.test(text);
    return { words: [...new Set(single)], phrases: phrases.filter((phrase) => phrase.length > 0), isUnfinished };
  }

  // Pages that have everything that was asked for, the best first; the newest first among equals.
  async function search(text) {
    await open();
    const asked = question(text);
    const lists = await Promise.all([
      ...asked.words.map((form, at) => pagesOf(form, asked.isUnfinished && at === asked.words.length - 1)),
      ...asked.phrases.map((phrase) => (phrase.length > 1 ? pagesOfPhrase(phrase) : pagesOf(phrase[0], false))),
    ]);
    if (lists.length === 0) return { pages: [], asked };
    const [smallest, ...others] = [...lists].sort((left, right) => left.size - right.size);
    const rarity = new Map(lists.map((list) => [list, Math.log(1 + directory.pages / (1 + list.size))]));
    const results = [];
    for (const [page, first] of smallest) {
      let score = first.worth * rarity.get(smallest);
      let exact = first.isExact ? 1 : 0;
      const hasAll = others.every((list) => {
        const found = list.get(page);
        if (!found) return false;
        score += found.worth * rarity.get(list);
        exact += found.isExact ? 1 : 0;
        return true;
      });
      if (hasAll) results.push({ page, score, exact });
    }
    results.sort((left, right) => right.exact - left.exact || right.score - left.score || left.page - right.page);
    return { pages: results.map((result) => result.page), asked };
  }

  async function texts(pages) {
    const { perFile } = await open();
    return Promise.all(pages.map(async (page) => {
      const content = await load("texts", Math.floor(page / perFile));
      const [url, title, date, kind, text, lang] = content[page % perFile];
      return { url, title, date, kind, text, lang };
    }));
  }

  async function facets() {
    const content = await load("facets", 0);
    return content.map((facet) => ({
      ...facet,
      values: facet.values.map(([label, list]) => {
        let page = 0;
        return { label, pages: new Set(numbers(list).map((step) => (page += step))) };
      }),
    }));
  }

  // Whether a word of a text is one of those that were asked for.
  function matcher(asked) {
    const exact = new Set([...asked.words, ...asked.phrases.flat()]);
    const stems = new Set([...exact].map(stem));
    const last = asked.isUnfinished ? asked.words.at(-1) : undefined;
    return (form) => exact.has(form) || stems.has(stem(form)) || (last?.length > 2 && form.startsWith(last));
  }
  return { search, texts, facets, matcher };
};
