### Mitä asiakkaat sanoivat omin sanoin, ja saivatko he vastauksen.

feedback-title = Asiakkaiden kommentit
feedback-count = { $n } / { $all }
feedback-reading = Luetaan kommentteja…
feedback-nothing = Kommentteja ei ole vielä. Ne tulevat kyselyn avoimesta kysymyksestä, kun vastaukset tuodaan, tai kirjoitetaan yksitellen: valitse kartalta kosketuspiste ja avaa sen tiedoista Asiakkaiden kommentit.
feedback-all-answered = Yksikään luettelon kommentti ei odota vastausta.

## Haku ja rajaukset

feedback-search = Hae kommenteista
feedback-show-all = Näytä kaikki kommentit
feedback-all-rounds = Kaikki kierrokset
feedback-all-touchpoints = Kaikki kosketuspisteet
feedback-all-themes = Kaikki teemat
feedback-all-scores = Kaikki arvosanat
feedback-all-states = Kaikki käsittelytilat
feedback-without-theme = Ei teemaa
feedback-scores-low = Matala, arvostelijat
feedback-scores-middle = Keskitaso, passiiviset
feedback-scores-high = Korkea, suosittelijat
feedback-scores-none = Ei arvosanaa

## Luettelo

feedback-list = Kommentit
feedback-hint = T teemat · 1–4 käsittelytila · välilyönti seuraava tila · Vaihto ja nuolet valitsevat useita · Ctrl+F haku
feedback-no-match = Mikään kommentti ei vastaa hakua ja rajauksia.
feedback-no-text = Kommentti ilman tekstiä
feedback-untagged = ei teemaa
feedback-themes-of = teemat: { $themes }
feedback-score = arvosana { $score }
feedback-score-on = arvosana { $score } asteikolla { $scale }, { $group }
feedback-group-low = matala
feedback-group-middle = keskitasoa
feedback-group-high = korkea
feedback-group-detractor = arvostelija
feedback-group-passive = passiivinen
feedback-group-promoter = suosittelija
feedback-head-score = Arvosana
feedback-head-text = Kommentti
feedback-head-place = Kosketuspiste
feedback-head-themes = Teemat
feedback-head-state = Käsittelytila

## Valitut kommentit

feedback-selected = { $n ->
    [one] Yksi kommentti valittu
   *[other] { $n } kommenttia valittu
}
feedback-show-on-map = Näytä kartalla
feedback-theme-field = Lisää teema
feedback-theme-hint = Teema ja Enter; ↓ seuraava kommentti
feedback-remove-theme = Poista teema { $theme }
feedback-add-theme = Lisää teema { $theme }
feedback-add-word = Lisää usein toistuva sana { $theme } teemaksi
feedback-add-new = Lisää { $theme } uudeksi teemaksi

## Käsittely ja kierroksen teemat

feedback-loop = Kommenttien käsittely
feedback-loop-of = Kommenttien käsittely: { $round }
feedback-loop-row = { $state }: { $n ->
    [one] yksi kommentti
   *[other] { $n } kommenttia
}, { $share }
feedback-oldest-on = Pisimpään vastausta on odottanut { $n ->
    [one] yksi kommentti
   *[other] { $n } kommenttia
}: { $round } ({ $date }).
feedback-oldest = Pisimpään vastausta on odottanut { $n ->
    [one] yksi kommentti
   *[other] { $n } kommenttia
}: { $round }.
feedback-show-oldest = Näytä ne
feedback-themes = Kommenttien teemat
feedback-themes-in = Teemat: { $round }
feedback-themes-note = { $n ->
    [one] Yksi kommentti, ilman teemaa { $untagged }.
   *[other] { $n } kommenttia, ilman teemaa { $untagged }.
} Palkit ovat osuuksia kierroksen kommenteista.
feedback-no-themes = Teemoja ei ole vielä. Valitse kommentti ja paina T.
feedback-more-themes = Näytä lisää teemoja
feedback-fewer-themes = Näytä vähemmän teemoja
feedback-no-test = Lukumäärät sellaisinaan, ilman testausta: kommentoijat eivät edusta kaikkia asiakkaita.
feedback-cumulative = Kertyy
feedback-theme-row = { $theme }: { $n }/{ $all } kommentista ({ $share }), vastaamatta { $open }. Yhdessä edellisten kanssa { $cumulative } kaikista maininnoista.
feedback-theme-row-before = { $round }: { $n }/{ $all } ({ $share }).
feedback-edit = Muuta kommenttia
