gazetteSearch.add("words",0,"/an an:h/concour concours:Z/etait etait:e/fet fete:d/la la:d/le le:Z/particip participez:W/pass passe:h/ven venez:a/");
