gazetteSearch.add("directory",0,{pages:8,perFile:4,words:"ancien",places:"ancien"});
