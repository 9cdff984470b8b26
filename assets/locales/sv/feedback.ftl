### Vad kunderna sade med egna ord, och om de fick svar.

feedback-title = Kundernas kommentarer
feedback-count = { $n } av { $all }
feedback-reading = Kommentarerna läses…
feedback-nothing = Det finns inga kommentarer ännu. De kommer med enkätens öppna fråga när svar importeras, eller skrivs in en och en: välj en kontaktpunkt på kartan och öppna Kundernas kommentarer bland dess uppgifter.
feedback-all-answered = Ingen kommentar i listan väntar på svar.

## Sökning och filter

feedback-search = Sök i kommentarerna
feedback-show-all = Visa alla kommentarer
feedback-all-rounds = Alla omgångar
feedback-all-touchpoints = Alla kontaktpunkter
feedback-all-themes = Alla teman
feedback-all-scores = Alla betyg
feedback-all-states = Alla lägen
feedback-without-theme = Inget tema
feedback-scores-low = Låga, kritiker
feedback-scores-middle = Medel, passiva
feedback-scores-high = Höga, ambassadörer
feedback-scores-none = Inget betyg

## Listan

feedback-list = Kommentarer
feedback-hint = T teman · 1–4 steg · mellanslag nästa steg · Skift och pilar markerar flera · Ctrl+F sök
feedback-no-match = Ingen kommentar passar sökningen och filtren.
feedback-no-text = Kommentar utan text
feedback-untagged = inget tema
feedback-themes-of = teman: { $themes }
feedback-score = betyg { $score }
feedback-score-on = betyg { $score } på skalan { $scale }, { $group }
feedback-group-low = lågt
feedback-group-middle = medel
feedback-group-high = högt
feedback-group-detractor = kritiker
feedback-group-passive = passiv
feedback-group-promoter = ambassadör
feedback-head-score = Betyg
feedback-head-text = Kommentar
feedback-head-place = Kontaktpunkt
feedback-head-themes = Teman
feedback-head-state = Hantering

## De markerade kommentarerna

feedback-selected = { $n ->
    [one] En kommentar markerad
   *[other] { $n } kommentarer markerade
}
feedback-show-on-map = Visa på kartan
feedback-theme-field = Lägg till ett tema
feedback-theme-hint = Ett tema, sedan Enter; ↓ nästa kommentar
feedback-remove-theme = Ta bort temat { $theme }
feedback-add-theme = Lägg till temat { $theme }
feedback-add-word = Lägg till det ofta använda ordet { $theme } som tema
feedback-add-new = Lägg till { $theme } som nytt tema

## Hanteringen och omgångens teman

feedback-loop = Uppföljning av kommentarer
feedback-loop-of = Uppföljning av kommentarer: { $round }
feedback-loop-row = { $state }: { $n ->
    [one] en kommentar
   *[other] { $n } kommentarer
}, { $share }
feedback-oldest-on = Har väntat längst på svar: { $n ->
    [one] en kommentar
   *[other] { $n } kommentarer
} från { $round } ({ $date }).
feedback-oldest = Har väntat längst på svar: { $n ->
    [one] en kommentar
   *[other] { $n } kommentarer
} från { $round }.
feedback-show-oldest = Visa dem
feedback-themes = Kommentarernas teman
feedback-themes-in = Teman: { $round }
feedback-themes-note = { $n ->
    [one] En kommentar,
   *[other] { $n } kommentarer,
} { $untagged } utan tema. Staplarna är andelar av omgångens kommentarer.
feedback-no-themes = Inga teman ännu. Markera en kommentar och tryck T.
feedback-more-themes = Visa fler teman
feedback-fewer-themes = Visa färre teman
feedback-no-test = Bara antal, inget test: de som kommenterar representerar inte alla kunder.
feedback-cumulative = Ackumulerat
feedback-theme-row = { $theme }: { $n } av { $all } kommentarer ({ $share }), { $open } obesvarade. Tillsammans med temana ovan { $cumulative } av alla omnämnanden.
feedback-theme-row-before = { $round }: { $n } av { $all } ({ $share }).
feedback-edit = Ändra kommentaren
