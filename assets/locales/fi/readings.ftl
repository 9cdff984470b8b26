# What is said of files that are read in new ways.
convert-open-front = Alun asetuksilla, jotka alkavat viivoilla ---, ei ole loppua. Rivit 1–{ $to } jätettiin pois niihin kuuluvina. Jos niihin kuuluu muutakin, lopeta ne riviin ---.
convert-open-fence = Tästä alkavalla koodilla ei ole loppua. Kaikki sen alla luettiin osaksi jäsennystä. Jos se ei kuulu siihen, lopeta koodi samanlaisella merkkirivillä.
