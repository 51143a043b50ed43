// German stems by Snowball's algorithm, for words without umlauts.
gazetteSearch.stemmers.de = (() => {
  const vowel = (letter) => letter !== undefined && "aeiouy".includes(letter);

  function marked(word) {
    const letters = [...word];
    for (let at = 1; at < letters.length - 1; at++) {
      const isBetweenVowels = vowel(letters[at - 1]) && vowel(letters[at + 1]);
      if (isBetweenVowels && (letters[at] === "u" || letters[at] === "y")) letters[at] = letters[at].toUpperCase();
    }
    return letters.join("");
  }
  function region(word, from) {
    let at = from;
    while (at < word.length && !vowel(word[at])) at++;
    while (at < word.length && vowel(word[at])) at++;
    return at < word.length ? at + 1 : -1;
  }

  return (input) => {
    let word = marked(input);
    let r1 = word.length;
    let r2 = word.length;
    if (word.length >= 3) {
      const first = region(word, 0);
      if (first >= 0) {
        r1 = Math.max(first, 3);
        const second = region(word, first);
        if (second >= 0) r2 = second;
      }
    }
    const cut = (count) => { word = word.slice(0, word.length - count); };
    const found = (pattern, start) => {
      const match = pattern.exec(word);
      return match && match.index >= start ? match[0] : undefined;
    };

    const first = found(/(ern|em|er|en|es|e|s)$/, r1);
    if (first === "s") {
      if (/[bdfghklmnrt]s$/.test(word)) cut(1);
    } else if (first) {
      cut(first.length);
      if (/^e[ns]?$/.test(first) && word.endsWith("niss")) cut(1);
    }
    const second = found(/(est|en|er|st)$/, r1);
    if (second === "st") {
      if (/...[bdfghklmnt]st$/.test(word)) cut(2);
    } else if (second) {
      cut(second.length);
    }
    const third = found(/(isch|lich|heit|keit|end|ung|ig|ik)$/, r2);
    if (third === "end" || third === "ung") {
      cut(3);
      if (found(/ig$/, r2) && !word.endsWith("eig")) cut(2);
    } else if (third === "ig" || third === "ik" || third === "isch") {
      if (word[word.length - third.length - 1] !== "e") cut(third.length);
    } else if (third === "lich" || third === "heit") {
      cut(4);
      if (found(/e[rn]$/, r1)) cut(2);
    } else if (third === "keit") {
      cut(4);
      const fourth = found(/(lich|ig)$/, r2);
      if (fourth) cut(fourth.length);
    }
    return word.toLowerCase();
  };
})();
