gazetteSearch.add("directory",0,{pages:4,perFile:4,words:"a",places:"a"});
