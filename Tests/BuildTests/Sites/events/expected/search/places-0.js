gazetteSearch.add("places",0,"/an an:YXY/concour concours:WXZ/etait etait:YXc/fet fete:XXZ/la la:XXY/le le:WXY/particip participez:WXc/pass passe:YXZ/ven venez:XXc/");
