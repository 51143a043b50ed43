// English stems by Snowball's algorithm (Porter 2).
gazetteSearch.stemmers.en = (() => {
  const vowel = (letter) => letter !== undefined && "aeiouy".includes(letter);
  const exceptions = {
    skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli",
    early: "earli", only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas",
    cosmos: "cosmos", bias: "bias", andes: "andes",
  };
  const settled = new Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]);
  const second = [
    ["ization", "ize"], ["ational", "ate"], ["fulness", "ful"], ["ousness", "ous"], ["iveness", "ive"],
    ["tional", "tion"], ["biliti", "ble"], ["lessli", "less"], ["entli", "ent"], ["ation", "ate"], ["alism", "al"],
    ["aliti", "al"], ["ousli", "ous"], ["iviti", "ive"], ["fulli", "ful"], ["enci", "ence"], ["anci", "ance"],
    ["abli", "able"], ["izer", "ize"], ["ator", "ate"], ["alli", "al"], ["bli", "ble"], ["ogi", "og"], ["li", ""],
  ];
  const third = [
    ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["icate", "ic"], ["iciti", "ic"], ["ative", ""],
    ["ical", "ic"], ["ness", ""], ["ful", ""],
  ];
  const fourth = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
    "al", "er", "ic",
  ];

  function region(word, from) {
    let at = from;
    while (at < word.length && !vowel(word[at])) at++;
    while (at < word.length && vowel(word[at])) at++;
    return Math.min(at + 1, word.length);
  }
  const isShort = (word) =>
    (word.length === 2 && vowel(word[0]) && !vowel(word[1])) ||
    (word.length > 2 && !vowel(word[word.length - 3]) && vowel(word[word.length - 2]) &&
      !/[aeiouywxY]$/.test(word));

  return (input) => {
    if (Object.hasOwn(exceptions, input)) return exceptions[input];
    if (input.length < 3) return input;
    let word = input.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const prefix = /^(gener|commun|arsen)/.exec(word);
    const r1 = prefix ? prefix[0].length : region(word, 0);
    const r2 = region(word, r1);
    const cut = (count, ending = "") => { word = word.slice(0, word.length - count) + ending; };
    const inside = (suffix, start) => word.length - suffix.length >= start;

    if (word.endsWith("sses")) cut(2);
    else if (/(ied|ies)$/.test(word)) cut(3, word.length > 4 ? "i" : "ie");
    else if (/(us|ss)$/.test(word)) { /* stays */ }
    else if (/[aeiouy].+s$/.test(word)) cut(1);
    if (settled.has(word)) return word;

    const past = /(eedly|ingly|edly|eed|ing|ed)$/.exec(word);
    if (past) {
      const [suffix] = past;
      if (suffix.startsWith("ee")) {
        if (inside(suffix, r1)) cut(suffix.length, "ee");
      } else if (/[aeiouy]/.test(word.slice(0, past.index))) {
        cut(suffix.length);
        if (/(at|bl|iz)$/.test(word)) word += "e";
        else if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word)) cut(1);
        else if (word.length <= r1 && isShort(word)) word += "e";
      }
    }
    if (/[^aeiouy][yY]$/.test(word) && word.length > 2) cut(1, "i");

    const derived = second.find(([suffix]) => word.endsWith(suffix));
    if (derived && inside(derived[0], r1)) {
      const [suffix, ending] = derived;
      const before = word[word.length - suffix.length - 1];
      if (suffix === "ogi") { if (before === "l") cut(3, ending); }
      else if (suffix === "li") { if (before !== undefined && "cdeghkmnrt".includes(before)) cut(2); }
      else cut(suffix.length, ending);
    }
    const adjective = third.find(([suffix]) => word.endsWith(suffix));
    if (adjective && inside(adjective[0], adjective[0] === "ative" ? Math.max(r1, r2) : r1)) {
      cut(adjective[0].length, adjective[1]);
    }
    const noun = fourth.find((suffix) => word.endsWith(suffix));
    if (noun && inside(noun, r2) && (noun !== "ion" || /[st]ion$/.test(word))) cut(noun.length);

    if (word.endsWith("e")) {
      const rest = word.slice(0, -1);
      if (inside("e", r2) || (inside("e", r1) && !isShort(rest))) cut(1);
    } else if (word.endsWith("ll") && inside("l", r2)) cut(1);
    return word.toLowerCase();
  };
})();
