gazetteSearch.add("words",0,"/an ans:Z/au au:Z/lin lina:X/reglag reglage:Z/trent trente:Z/");
