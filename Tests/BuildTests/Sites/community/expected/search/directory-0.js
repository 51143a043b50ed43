gazetteSearch.add("directory",0,{pages:2,perFile:4,words:"an",places:"an"});
