// Spanish stems by Snowball's algorithm, for words without accents.
gazetteSearch.stemmers.es = (() => {
  const vowel = (letter) => letter !== undefined && "aeiou".includes(letter);

  function past(word, from, isVowel) {
    for (let at = from; at < word.length; at++) if (vowel(word[at]) === isVowel) return at + 1;
    return -1;
  }
  function verbRegion(word) {
    if (word.length < 2) return word.length;
    const [first, second] = [vowel(word[0]), vowel(word[1])];
    if (!first && second) return word.length > 2 ? 3 : word.length;
    const found = past(word, 2, !second);
    return found < 0 ? word.length : found;
  }
  function region(word, from) {
    const begins = past(word, from, true);
    const ends = begins < 0 ? -1 : past(word, begins, false);
    return ends < 0 ? word.length : ends;
  }

  const standard =
    /(amientos?|imientos?|anzas?|ic[oa]s?|ismos?|[ai]bles?|istas?|os[oa]s?|adoras?|adores|ador|acion|aciones|antes?|ancias?|logias?|ucion|uciones|encias?|amente|mente|idades|idad|iv[oa]s?)$/;
  const verb =
    /(en|es|emos|aremos|eremos|iremos|aba|ada|ida|ara|iera|ad|ed|id|ase|iese|aste|iste|an|aban|aran|ieran|asen|iesen|aron|ieron|ado|ido|ando|iendo|ar|er|ir|as|abas|adas|idas|aras|ieras|ases|ieses|abais|arais|ierais|aseis|ieseis|asteis|isteis|ados|idos|amos|imos)$/;

  return (input) => {
    let word = input;
    const rv = verbRegion(word);
    const r1 = region(word, 0);
    const r2 = region(word, r1);
    const cut = (count, ending = "") => { word = word.slice(0, word.length - count) + ending; };
    const ends = (ending, start) => word.endsWith(ending) && word.length - ending.length >= start;

    const pronoun = /(selas|selos|sela|selo|las|les|los|nos|me|se|la|le|lo)$/.exec(word);
    if (pronoun) {
      const rest = word.slice(0, pronoun.index);
      const form = /(yendo|iendo|ando|ar|er|ir)$/.exec(rest);
      const isVerb = form && form.index >= rv && (form[0] !== "yendo" || rest.endsWith("uyendo"));
      if (isVerb) word = rest;
    }

    function removeStandard() {
      const found = standard.exec(word);
      if (!found) return false;
      const [suffix] = found;
      const { index } = found;
      if (suffix === "amente") {
        if (index < r1) return false;
        cut(6);
        if (ends("iv", r2)) { cut(2); if (ends("at", r2)) cut(2); }
        else if (ends("os", r2) || ends("ic", r2) || ends("ad", r2)) cut(2);
        return true;
      }
      if (index < r2) return false;
      cut(suffix.length);
      if (/^(ador|acion|ant|anci)/.test(suffix)) { if (ends("ic", r2)) cut(2); }
      else if (suffix.startsWith("log")) word += "log";
      else if (suffix.startsWith("uci")) word += "u";
      else if (suffix.startsWith("enci")) word += "ente";
      else if (suffix === "mente") { if (ends("ante", r2) || ends("able", r2) || ends("ible", r2)) cut(4); }
      else if (suffix.startsWith("idad")) {
        if (ends("abil", r2)) cut(4);
        else if (ends("ic", r2) || ends("iv", r2)) cut(2);
      } else if (suffix.startsWith("iv")) { if (ends("at", r2)) cut(2); }
      return true;
    }
    function removeVerb() {
      const tail = word.slice(rv);
      const y = /(yeron|yendo|yamos|yais|yan|yen|yas|yes|ya|ye|yo)$/.exec(tail);
      if (y && word.endsWith("u" + y[0])) { cut(y[0].length); return; }
      const science = /logia(s?)$/.test(word) && /(ias|ia)$/.exec(tail);
      if (science) { cut(science[0].length); return; }
      const found = verb.exec(tail);
      if (!found) return;
      const isShort = /^(en|es|emos)$/.test(found[0]);
      cut(found[0].length);
      if (isShort && word.endsWith("gu")) cut(1);
    }
    if (!removeStandard()) removeVerb();
    if (ends("os", rv)) cut(2);
    else if (ends("a", rv) || ends("o", rv)) cut(1);
    else if (ends("e", rv)) {
      cut(1);
      if (ends("u", rv) && word.endsWith("gu")) cut(1);
    }
    return word;
  };
})();
