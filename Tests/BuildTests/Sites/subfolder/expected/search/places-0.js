gazetteSearch.add("places",0,"/a a:WXY/accueil accueil:WXf/et et:WXk/fichi fichier:WXj/la la:WXg/le le:WXi/p p:XXY/pag page:WXh/text texte:XXb/voir voir:WXe/x x:WXb/");
