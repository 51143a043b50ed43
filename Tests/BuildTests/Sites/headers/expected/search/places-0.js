gazetteSearch.add("places",0,"/extrait extrait:WXi/hugo hugo:XXY/jekyll jekyll:WXY/text texte:WXlXXk/un un:WXh/x x:WXeXXe/y y:XXh/z z:WXbXXb/");
