gazetteSearch.add("texts",0,[["/blog/jekyll/","Jekyll","2 mai 2026","Article","Texte.",""],["/blog/hugo/","Hugo","1er mai 2026","Article","Texte.",""]]);
