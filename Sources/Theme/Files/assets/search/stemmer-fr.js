// French stems by Snowball's algorithm, for words without accents.
gazetteSearch.stemmers.fr = (() => {
  const vowel = (letter) => letter !== undefined && "aeiouy".includes(letter);

  // Letters that stand for consonants are written in capitals while the algorithm runs.
  function marked(word) {
    const letters = [...word];
    // A place is looked at again after each change, as the algorithm has it.
    for (let at = 0; at < letters.length; ) {
      const [letter, next, third] = letters.slice(at, at + 3);
      if (vowel(letter) && (next === "u" || next === "i") && vowel(third)) letters[at + 1] = next.toUpperCase();
      else if (vowel(letter) && next === "y") letters[at + 1] = "Y";
      else if (letter === "y" && vowel(next)) letters[at] = "Y";
      else if (letter === "q" && next === "u") letters[at + 1] = "U";
      else at += 1;
    }
    return letters.join("");
  }

  function firstRegion(word, from) {
    let at = from;
    while (at < word.length && !vowel(word[at])) at++;
    while (at < word.length && vowel(word[at])) at++;
    return Math.min(at + 1, word.length);
  }

  function verbRegion(word) {
    if ((vowel(word[0]) && vowel(word[1])) || /^(par|col|tap)/.test(word)) return Math.min(3, word.length);
    for (let at = 1; at < word.length; at++) if (vowel(word[at])) return at + 1;
    return word.length;
  }

  const standard =
    /(issements?|atrices?|ateurs?|ations?|logies?|usions?|utions?|ements?|ances?|iqUes?|ismes?|ables?|istes?|ences?|amment|emment|euses?|ments?|eaux|eux|ives?|ifs?|aux)$/;
  const iVerb =
    /(iraIent|irait|irais|iras|irai|ira|irent|irez|iriez|irions|irons|iront|issaIent|issais|issait|issantes|issante|issants|issant|issent|isses|isse|issez|issiez|issions|issons|ies|ie|ir|is|it|i)$/;
  const verb =
    /(ions|eraIent|erait|erais|eras|erai|era|erez|eriez|erions|erons|eront|er|iez|ez|aIent|ais|ait|ai|antes|ante|ants|ant|assent|asses|asse|assiez|assions|as|a)$/;

  return (input) => {
    let word = marked(input);
    const rv = verbRegion(word);
    const r1 = firstRegion(word, 0);
    const r2 = firstRegion(word, r1);
    const cut = (count, ending = "") => { word = word.slice(0, word.length - count) + ending; };
    const ends = (ending, region) => word.endsWith(ending) && word.length - ending.length >= region;

    function removeStandard() {
      const found = standard.exec(word);
      if (!found) return false;
      const [suffix] = found;
      const at = found.index;
      const drop = (region, ending) => at >= region && (cut(suffix.length, ending), true);
      if (/^(amment|emment)$/.test(suffix)) {
        if (at >= rv) cut(5, "nt");
        return false;
      }
      if (/^ments?$/.test(suffix)) {
        if (vowel(word[at - 1]) && at - 1 >= rv) cut(suffix.length);
        return false;
      }
      if (/^issements?$/.test(suffix)) return at >= r1 && at > 0 && !vowel(word[at - 1]) && drop(r1);
      if (/^(atric|ateur|ation)/.test(suffix)) {
        if (!drop(r2)) return false;
        if (word.endsWith("ic")) cut(2, ends("ic", r2) ? "" : "iqU");
        return true;
      }
      if (suffix.startsWith("log")) return drop(r2, "log");
      if (/^u[st]ion/.test(suffix)) return drop(r2, "u");
      if (suffix.startsWith("enc")) return drop(r2, "ent");
      if (/^ements?$/.test(suffix)) return drop(rv) && (afterAdverb(), true);
      if (/^i(f|v)/.test(suffix)) return drop(r2) && (afterAdjective(), true);
      if (suffix === "eaux") return drop(0, "eau");
      if (suffix === "aux") return drop(r1, "al");
      if (suffix.startsWith("eus")) return drop(r2) || drop(r1, "eux");
      return drop(r2);
    }
    function afterAdverb() {
      if (word.endsWith("iv")) {
        if (!ends("iv", r2)) return;
        cut(2);
        if (ends("at", r2)) cut(2);
      } else if (word.endsWith("eus")) {
        if (ends("eus", r2)) cut(3);
        else if (ends("eus", r1)) cut(3, "eux");
      } else if (ends("abl", r2) || ends("iqU", r2)) cut(3);
    }
    function afterAdjective() {
      if (!ends("at", r2)) return;
      cut(2);
      if (word.endsWith("ic")) cut(2, ends("ic", r2) ? "" : "iqU");
    }
    function removeVerb(pattern, isI) {
      const found = pattern.exec(word.slice(rv));
      if (!found) return false;
      const [suffix] = found;
      const before = word[word.length - suffix.length - 1];
      if (isI) {
        if (rv > word.length - suffix.length - 1 || vowel(before) || before === "H") return false;
        cut(suffix.length);
      } else if (suffix === "ions") {
        if (!ends("ions", r2)) return false;
        cut(4);
      } else {
        cut(suffix.length);
        if (suffix.startsWith("a") && ends("e", rv)) cut(1);
      }
      return true;
    }
    function removeRest() {
      if (word.endsWith("s") && word.length > 1 && !"aious".includes(word[word.length - 2])) cut(1);
      if (ends("ion", rv)) {
        const before = word[word.length - 4];
        if (ends("ion", r2) && (before === "s" || before === "t") && word.length - 4 >= rv) cut(3);
      } else if (ends("ier", rv) || ends("Ier", rv)) cut(3, "i");
      else if (ends("e", rv)) cut(1);
    }

    if (removeStandard() || removeVerb(iVerb, true) || removeVerb(verb, false)) {
      if (word.endsWith("Y")) cut(1, "i");
    } else {
      removeRest();
    }
    if (/(enn|onn|ett|ell|eill)$/.test(word)) cut(1);
    return word.toLowerCase();
  };
})();
