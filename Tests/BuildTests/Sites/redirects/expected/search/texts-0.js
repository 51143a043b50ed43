gazetteSearch.add("texts",0,[["/blog/autre-nom/","B","2 mai 2026","Article","Texte.",""],["/nouveau/a/","A","1er mai 2026","Article","Texte.",""]]);
