gazetteSearch.add("directory",0,{pages:5,perFile:4,words:"articl",places:"articl"});
