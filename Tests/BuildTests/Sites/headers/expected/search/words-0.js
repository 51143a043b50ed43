gazetteSearch.add("words",0,"/extrait extrait:X/hugo hugo:d/jekyll jekyll:Z/text texte:Wa/un un:X/x x:Xb/y y:b/z z:Xb/");
