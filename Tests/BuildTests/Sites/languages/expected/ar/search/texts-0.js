gazetteSearch.add("texts",0,[["/ar/blog/toit/","سقف","1 مايو 2026","مقال","نص.",""]]);
