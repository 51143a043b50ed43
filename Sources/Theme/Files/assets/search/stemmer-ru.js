// Russian stems by Snowball's algorithm.
gazetteSearch.stemmers.ru = (() => {
  const vowels = "аеиоуыэюя";
  const perfective = [/(ившись|ывшись|ивши|ывши|ив|ыв)$/, /([ая])(вшись|вши|в)$/];
  const adjective = /(ими|ыми|его|ого|ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
  const participle = [/(ивш|ывш|ующ)$/, /([ая])(ем|нн|вш|ющ|щ)$/];
  const verb = [
    /(ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|ит|ыт|ую|ю)$/,
    /([ая])(ете|йте|ешь|нно|ла|на|ли|ем|ло|но|ет|ют|ны|ть|й|л|н)$/,
  ];
  const noun =
    /(иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;

  // The longest of both kinds of endings; the second kind keeps the vowel before it.
  function removed(text, [plain, afterVowel]) {
    const [first, second] = [plain.exec(text), afterVowel.exec(text)];
    const length = second ? second[2].length : 0;
    if (first && first[0].length >= length) return text.slice(0, first.index);
    return second ? text.slice(0, -length) : undefined;
  }
  function region(word, from, isVowel) {
    for (let at = from; at < word.length; at++) if (vowels.includes(word[at]) === isVowel) return at + 1;
    return -1;
  }

  return (input) => {
    const rv = region(input, 0, true);
    if (rv < 0) return input;
    let r2 = rv;
    for (const isVowel of [false, true, false]) r2 = r2 < 0 ? -1 : region(input, r2, isVowel);
    const head = input.slice(0, rv);
    let tail = input.slice(rv);

    const gerund = removed(tail, perfective);
    if (gerund !== undefined) {
      tail = gerund;
    } else {
      tail = tail.replace(/(ся|сь)$/, "");
      const isAdjective = adjective.test(tail);
      const conjugated = isAdjective ? undefined : removed(tail, verb);
      if (isAdjective) {
        tail = tail.replace(adjective, "");
        tail = removed(tail, participle) ?? tail;
      } else {
        tail = conjugated ?? tail.replace(noun, "");
      }
    }
    tail = tail.replace(/и$/, "");
    const quality = /(ость|ост)$/.exec(tail);
    if (quality && r2 >= 0 && rv + quality.index >= r2) tail = tail.slice(0, quality.index);
    if (/(ейше|ейш)$/.test(tail)) tail = tail.replace(/(ейше|ейш)$/, "").replace(/нн$/, "н");
    else if (tail.endsWith("нн")) tail = tail.slice(0, -1);
    else tail = tail.replace(/ь$/, "");
    return head + tail;
  };
})();
