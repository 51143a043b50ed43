gazetteSearch.add("words",0,"/a a:d/b b:Z/text texte:Wa/");
