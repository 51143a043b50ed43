gazetteSearch.add("places",0,"/contact contact:YXY/franc francais:WXcXXf/ici ici:WXZYXb/seul seulement:WXY/toit toit:XYZZ/un un:XXY/");
