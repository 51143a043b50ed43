gazetteSearch.add("places",0,"/a a:WXY/contact contact:XXY/english english:WXf/french french:WXh/here here:XXc/in in:WXg/roof roof:WYZZ/us us:XXZ/");
