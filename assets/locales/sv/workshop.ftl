### Workshoppen: agenda, timer, omröstning, parkeringsplats.

view-workshop = Workshop
cmd-workshop = Workshop
cmd-timer-pause = Timer: pausa eller fortsätt
cmd-timer-more = Timer: 5 minuter till
cmd-timer-next = Timer: börja eller nästa punkt
cmd-parking-lot = Parkeringsplats

edit-workshop = Ändra workshoppen
edit-vote = Spara omröstningen

workshop-agenda = Agenda
workshop-edit = Redigera
workshop-edit-done = Klar
workshop-shift = Skjut fram agendan
workshop-late = { $minutes } min försenad, slutar { $time }
workshop-ends = slutar { $time }
workshop-choose-agenda = Workshoppen har ingen agenda ännu. Välj längd; punkterna kan redigeras.
workshop-preset-hour = En timme
workshop-preset-two-hours = Två timmar
workshop-preset-half-day = En halv dag
workshop-add-item = Lägg till punkt
workshop-new-item = Ny punkt
workshop-minutes = { $minutes } min
workshop-minutes-over = { $minutes } + { $over } min
workshop-past = klar
workshop-now = nu
workshop-ahead = kommer
workshop-item-title = Namn på punkt { $at }
workshop-item-minutes = Minuter: { $title }
workshop-earlier = Tidigare: { $title }
workshop-later = Senare: { $title }
workshop-remove-item = Ta bort: { $title }
workshop-item-frame = Avgränsning
workshop-item-stages = Faser
workshop-item-touchpoints = Kontaktpunkter
workshop-item-feelings = Tankar och känslor
workshop-item-pains = Smärtpunkter och idéer
workshop-item-vote = Omröstning
workshop-item-actions = Parkering, åtgärder
workshop-item-break = Paus

workshop-left = Återstår
workshop-over = Över
workshop-left-of = Återstår av { $minutes } minuter
workshop-planned = Planerad längd
workshop-no-agenda = Välj först en agenda.
workshop-begin = Börja
workshop-pause = Pausa
workshop-go-on = Fortsätt
workshop-five = +5 min
workshop-next = Nästa
workshop-done = Agendan är genomgången
workshop-end = Avsluta workshoppen

workshop-no-stages = Kundresan har inga faser ännu.
workshop-first-touchpoint = Skriv den första kontaktpunkten.
workshop-stage-before = Föregående fas
workshop-stage-after = Nästa fas
workshop-hidden-scores = Uppmätta poäng är dolda tills omröstningen är stängd.
workshop-pain = Smärtpunkt: { $text }
workshop-idea = Idé: { $text }
workshop-voted-n = { $n ->
    [one] en har röstat
   *[other] { $n } har röstat
}

workshop-vote = Omröstning
workshop-heads = Personer i rummet
workshop-vote-experience = Upplevelse 1–5
workshop-vote-importance = Betydelse 1–5
workshop-dots-each = Prickar per person
workshop-dots-touchpoints = Prickar: punkter
workshop-dots-actions = Prickar: åtgärder
workshop-question-importance = Hur viktigt är det här för kunden? (workshop)
workshop-question-dots = Vilka kontaktpunkter tar vi itu med först?
workshop-question-actions = Vilka åtgärder gör vi först?
workshop-hidden = Rösterna dolda
workshop-ready = klara
workshop-too-many = Det finns { $n } röster och { $people } personer. Någon kan ha röstat två gånger.
workshop-nobody-sees = Ingen ser rösterna, inte ens du.
workshop-close-show = Stäng och visa
workshop-by-hand = För hand…
workshop-drop-vote = Kasta omröstningen
workshop-closing = Stänger…
workshop-closed = Omröstningen är stängd
workshop-show = Visa resultatet
workshop-reopen = Öppna igen
workshop-few-voters = Färre än tre har röstat: resultatet skulle avslöja vem som gav vad.
workshop-not-all = Alla har inte röstat ännu.
workshop-wait = Vänta
workshop-show-anyway = Visa ändå
workshop-result-title = Resultat
workshop-voters = { $n ->
    [one] en röstande
   *[other] { $n } röstande
}
workshop-result = { $name }: medelvärde { $mean }, spridning { $spread }, n { $n }.
workshop-result-none = { $name }: inga betyg.
workshop-result-dots = { $name }: { $n ->
    [one] en prick
   *[other] { $n } prickar
}, { $place }.
workshop-place = plats { $place }
workshop-place-tied = delad plats { $place }
workshop-spread = spridning { $spread }
workshop-keep = Spara
workshop-again = Gör om
workshop-kept = Omröstningen är nu en del av kundresan.
workshop-source = Workshop
workshop-hand-scores = Varje siffra 1–5 är en röst. Det som skrivs förblir dolt.
workshop-hand-dots = Skriv antalet prickar. Det som skrivs förblir dolt.
workshop-hand-people = Röstande
workshop-hand-of = Röster för hand: { $name }
workshop-hand-done = Räknat

workshop-parking = Parkeringsplats
workshop-not-reviewed = { $n } inte genomgångna
workshop-parking-empty = Lämna här det som inte hinns med nu.
workshop-review = Genomgången: { $text }
workshop-park-hint = Ny sak @vem
workshop-park-field = Ny sak till parkeringsplatsen
workshop-parking-title = På parkeringsplatsen finns saker som inte är genomgångna
workshop-parking-text = Ska de gås igenom innan workshoppen slutar?
workshop-look = Gå igenom
workshop-end-anyway = Avsluta ändå

workshop-log-begun = Workshoppen började.
workshop-log-item = Började: { $title }
workshop-log-kept = Omröstning: { $question } Röstande: { $n }. { $outcome }
workshop-summary = Sammanfattning av workshoppen
workshop-summary-text = Det här står nu i workshoppens logg och kommer med i rapporten.
workshop-summary-added = Nya kontaktpunkter { $n }: { $list }
workshop-summary-notes = Nya smärtpunkter { $pains }, idéer { $ideas }
workshop-summary-votes = Sparade omröstningar: { $n }
workshop-summary-decided = Beslutat { $n }: { $list }
workshop-summary-nothing = Inget nytt antecknades.
workshop-summary-parked = På parkeringsplatsen { $n }: { $list }
report-workshop = Workshoppar
