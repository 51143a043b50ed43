gazetteSearch.add("words",0,"/contact contact:h/franc francais:Wa/ici ici:Ze/seul seulement:Z/toit toit:d/un un:d/");
