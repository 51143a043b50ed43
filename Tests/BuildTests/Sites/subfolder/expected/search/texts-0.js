gazetteSearch.add("texts",0,[["/asso/blog/a/","A","1er mai 2026","Article","Voir accueil, la page, le fichier et .",""],["/asso/p/","P","","Page","Texte.",""]]);
