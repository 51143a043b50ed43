gazetteSearch.add("texts",0,[["/community/memoire/","Trente ans au réglage","1er mai 2026","Témoignage","Trente ans.",""],["/people/lina/","Lina","","Personne","",""]]);
