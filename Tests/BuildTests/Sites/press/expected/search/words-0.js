gazetteSearch.add("words",0,"/en en:d/est est:W/imag images:d/le le:Wd les:a/lescoat lescoat:h/maud maud:h/neuf neuf:Z/press presse:f/toit toit:Zd/un un:Z/");
