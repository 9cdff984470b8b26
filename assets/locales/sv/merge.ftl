### Att slå ihop en annan fil med kundresan: vad den tillför och vad de två är oense om.

merge-choose = Vilken fil ska slås ihop med kundresan?
merge-heading = Slå ihop med ”{ $file }”
merge-brings = Tillför { $list }.
merge-brings-nothing = Den har inga nya faser, kontaktpunkter, kommentarer eller svar.
merge-stages-n = { $n ->
    [one] en fas
   *[other] { $n } faser
}
merge-touchpoints-n = { $n ->
    [one] en kontaktpunkt ({ $names })
   *[other] { $n } kontaktpunkter ({ $names })
}
merge-rounds-n = { $n ->
    [one] en mätomgång
   *[other] { $n } mätomgångar
}
merge-surveys-n = { $n ->
    [one] en fråga
   *[other] { $n } frågor
}
merge-answers-n = { $n ->
    [one] ett svar
   *[other] { $n } svar
}
merge-comments-n = { $n ->
    [one] en kommentar
   *[other] { $n } kommentarer
}
merge-actions-n = { $n ->
    [one] en åtgärd
   *[other] { $n } åtgärder
}
merge-removed = Tas bort: { $names }.
merge-and-more = { $names } och { $n } till
merge-same-file = Filen säger detsamma som kundresan. Det finns inget att slå ihop.
merge-own-file = Det här är den öppna kundresans egen fil. Välj en annan grupps fil.
merge-same-n = { $n ->
    [one] En uppsättning svar är lika i båda och räknas en gång.
   *[other] { $n } uppsättningar svar är lika i båda och räknas en gång.
}
merge-no-conflicts = Det finns inga motsägelser.
merge-progress = { $at } av { $n }
merge-earlier = Föregående
merge-later = Nästa
merge-why-differs = De två säger olika saker.
merge-why-removed = Den ena har tagit bort detta, den andra har ändrat det.
merge-why-added = Bådas svar räknades ihop.
merge-why-same = Båda har samma svar från samma källa: de räknas en gång.
merge-mine = Den här kundresan
merge-before = Tidigare: { $value }
merge-sum = Båda tillsammans
merge-keep-mine = Behåll den här kundresan
merge-take-theirs = Ta den andra
merge-add-up = Räkna ihop
merge-for-rest = Avgör alla övriga på samma sätt
merge-undecided = { $n ->
    [0] Allt är avgjort.
    [one] En är inte avgjord: där gäller det som står i den här kundresan.
   *[other] { $n } är inte avgjorda: där gäller det som står i den här kundresan.
}
merge-go = Slå ihop
merge-done = Hopslagen. Ångra återställer allt i ett steg.
merge-keys = M behåller min, T tar den andra, A räknar ihop svar, ← och → går mellan dem.

## Ord för det som saknar namn, och för värden

merge-persona = Persona
merge-touchpoint = Kontaktpunkt
merge-kpi = Nyckeltal
merge-comment = Kommentar
merge-existence = Finns kvar
merge-title-field = Namn
merge-compared = Jämförda omgångar
merge-scale = Frågetyp och skala
merge-gone = borttagen
merge-there = ändrad eller behållen
merge-empty = tomt
merge-yes = ja
merge-no = nej
merge-answers = { $n ->
    [one] ett svar: { $detail }
   *[other] { $n } svar: { $detail }
}

## Fynden som meningar

merge-says = { $side }: { $value }
merge-line-differs = { $place } – { $field }: { $values }. Behölls: { $kept }.
merge-line-removed = { $place }: { $values }. Behölls: { $kept }.
merge-line-added = { $place }: svaren räknades ihop. { $values }.
merge-line-same = { $place }: samma svar, räknade en gång. { $values }.
merge-lane = Rad
merge-agenda = Punkt i agendan
merge-settled = Avgjord
merge-parked-at = Kom upp
merge-invited = Inbjudna
merge-population = Kunder totalt
merge-shown = Visas
merge-beside = I stället för
merge-benefit = Nytta
merge-sacrifice = Uppoffring
merge-reached = Kunder som kom hit
merge-given-at = Given
merge-score-of = Fråga som poängen gäller
merge-end-low = Ord för lägsta poäng
merge-end-high = Ord för högsta poäng
merge-minutes = Minuter
merge-agenda-kind = Vad som görs
merge-over = Över
agenda-talk = Diskussion
agenda-work = Grupparbete
agenda-vote = Omröstning
agenda-parking = Parkeringsplats
agenda-break = Paus
cmd-merge-groups = Slå ihop gruppernas filer…
merge-groups-title = Slå ihop gruppernas filer
merge-groups-text = Välj gruppernas filer. De slås ihop med den öppna kundresan en i taget. Om grupperna fick samma startfil, välj den också: dess svar räknas då en gång.
merge-groups-no-start = inte vald
merge-groups-start = Startfil: { $file }
merge-groups-go = Slå ihop
merge-groups-add = Lägg till filer…
merge-groups-choose-start = Startfil…
merge-groups-which-start = Vilken fil började grupperna med?
