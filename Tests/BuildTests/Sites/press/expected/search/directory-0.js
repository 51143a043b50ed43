gazetteSearch.add("directory",0,{pages:4,perFile:4,words:"40",places:"40"});
