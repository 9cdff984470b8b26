toast-paste-came = Mukana tulivat myös: { $what }.
paste-round = kierros { $name }
paste-persona = persoona { $name }
paste-lane = rivi { $name }
paste-action = toimi { $name }
toast-paste-twice = Kopioissa ei ole vastauksia, lukuja eikä kommentteja, jotta ketään ei lasketa kahdesti.
toast-paste-ways = Paluut kosketuspisteisiin, joita ei kopioitu, eivät tulleet mukaan.
toast-paste-joint = Yhteydet kysymyksiin, joita ei kopioitu, eivät tulleet mukaan. Saat ne tuomalla vastaukset tähän asiakaspolkuun.
map-kpis-more = + { $n ->
    [one] 1 muu
   *[other] { $n } muuta
}: Mittarit
