gazetteSearch.add("places",0,"/a a:XXY/b b:WXY/text texte:WXbXXb/");
