// Arabic stems: the article and the conjunctions before a word, the endings of number, gender and possession.
gazetteSearch.stemmers.ar = (word) => {
  let stem = word;
  for (const prefix of ["وال", "بال", "كال", "فال", "لل", "ال", "و"]) {
    if (stem.startsWith(prefix) && stem.length - prefix.length >= (prefix === "و" ? 3 : 2)) {
      stem = stem.slice(prefix.length);
      break;
    }
  }
  for (const suffix of ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"]) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 2) stem = stem.slice(0, -suffix.length);
  }
  return stem;
};
