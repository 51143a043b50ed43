gazetteSearch.add("places",0,"/a a:YXY/b b:XXY/c c:WXY/commun communique:YXg/le le:YXf/text texte:WXbXXb/voir voir:YXe/x x:YXb/");
