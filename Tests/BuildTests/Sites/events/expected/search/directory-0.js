gazetteSearch.add("directory",0,{pages:3,perFile:4,words:"1",places:"1"});
