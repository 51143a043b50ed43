gazetteSearch.add("places",0,"/سقف سقف:WXY/نص نص:WXb/");
