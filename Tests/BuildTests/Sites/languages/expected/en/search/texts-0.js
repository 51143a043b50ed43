gazetteSearch.add("texts",0,[["/en/blog/toit/","A roof","1 May 2026","Article","English, in French.",""],["/en/contact/","Contact us","","Page","Here.",""]]);
