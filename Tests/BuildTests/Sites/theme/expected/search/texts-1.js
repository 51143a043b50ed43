gazetteSearch.add("texts",1,[["/people/nora/","Nora","","Personne","",""]]);
