gazetteSearch.add("places",0,"/an ans:WYZf/au au:WXa/lin lina:WXe/reglag reglage:WXb/trent trente:WYYf/");
