gazetteSearch.add("words",0,"/a a:d/b b:Zd/c c:d/contact contact:h/et et:a/fin fin:a/ici ici:e/lien lien:a/nor nora:bh/plus plus:b/resum resume:b/text texte:W/un un:c/x x:b/");
