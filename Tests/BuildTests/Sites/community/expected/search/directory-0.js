gazetteSearch.add("directory",0,{pages:1,perFile:4,words:"an",places:"an"});
