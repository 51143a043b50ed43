gazetteSearch.add("places",0,"/en en:XXa/est est:WXf/imag images:XYba/le le:WXdXXY les:XXe/lescoat lescoat:YXZ/maud maud:YXY/neuf neuf:WYac/press presse:YXc/toit toit:WYZbXXZ/un un:WXY/");
