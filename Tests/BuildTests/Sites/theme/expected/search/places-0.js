gazetteSearch.add("places",0,"/articl article:ZXZ/bois bois:ZXc/bonjour bonjour:XXc/commun communique:YXZ/even evenement:WXZ/nor nora:ZXf/numero numero:XXZ/text texte:WXcYXcXXi/un un:WXYXXYXXYXXY/");
