gazetteSearch.add("places",0,"/an ans:WYZf/au au:WXa/bulletin bulletin:WXm/le le:WXl/lin lina:WXeXXY/reglag reglage:WXb/trent trente:WYYf/");
