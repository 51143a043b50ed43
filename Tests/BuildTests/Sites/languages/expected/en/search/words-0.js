gazetteSearch.add("words",0,"/a a:Z/contact contact:d/english english:W/french french:W/here here:a/in in:W/roof roof:Z/us us:d/");
