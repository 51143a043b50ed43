gazetteSearch.add("words",0,"/a a:h/b b:d/c c:Z/commun communique:e/le le:e/text texte:Wa/voir voir:e/x x:f/");
