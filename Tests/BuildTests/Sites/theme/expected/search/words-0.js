gazetteSearch.add("words",0,"/articl article:l/bois bois:j/bonjour bonjour:a/commun communique:h/even evenement:Z/nor nora:j/numero numero:d/text texte:Wea/un un:Zddd/");
