gazetteSearch.add("words",0,"/سقف سقف:Z/نص نص:W/");
