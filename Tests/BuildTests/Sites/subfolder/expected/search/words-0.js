gazetteSearch.add("words",0,"/a a:Z/accueil accueil:W/et et:W/fichi fichier:W/la la:W/le le:W/p p:d/pag page:W/text texte:a/voir voir:W/x x:X/");
