gazetteSearch.add("words",0,"/an ans:Z/au au:Z/bulletin bulletin:W/le le:W/lin lina:Xd/reglag reglage:Z/trent trente:Z/");
