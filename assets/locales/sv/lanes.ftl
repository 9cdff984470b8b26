### Redigera på kartan och tangenter.

cmd-panel = Till detaljpanelen och tillbaka

keys-title = Andra tangenter
keys-tab = Nästa eller föregående plats
keys-tab-key = Tabb, Skift+Tabb
keys-arrows = Mellan kort, faser och rader
keys-arrows-key = Pilar
keys-press = Tryck på en knapp, välj
keys-press-key = Enter, Blanksteg
keys-escape = Ångra det skrivna; stäng; hela kundresan
keys-escape-key = Esc
keys-lane = Skriv i en cell
keys-lane-key = Enter, F2
keys-next-line = Spara och börja på nästa rad
keys-next-line-key = Enter
keys-next-cell = Spara och gå till nästa cell
keys-next-cell-key = Tabb
keys-to-action = Gör en åtgärd av en smärtpunkt eller möjlighet
keys-to-action-key = T
keys-context = Öppna menyn
keys-context-key = Skift+F10, högerklick
keys-zoom = Förstora och förminska
keys-zoom-key = Ctrl+hjul
keys-present = Avsluta presentationen
keys-present-key = Esc, F5

inspector-tab-result = Poäng
inspector-tab-surveys = Frågor
inspector-tab-content = Innehåll
inspector-tab-kpis = Nyckeltal
inspector-tab-actions = Åtgärder
inspector-tab-rounds = Omgångar
inspector-tab-people = Personor
inspector-tab-touchpoints = Punkter
palette-selected = Valt

menu-lanes = Rader
cmd-journey = Hela kundresans uppgifter
cmd-add-lane = Lägg till egen rad
cmd-lane-does = Visa vad kunden gör
cmd-lane-expects = Visa förväntan och upplevelse
cmd-lane-function = Visa funktion
cmd-lane-emotion = Visa känsla
cmd-lane-meaning = Visa mening
cmd-lane-backstage = Visa bakom kulisserna
cmd-lane-owner = Visa ansvariga
cmd-lane-delivery = Visa kärna, utvidgad och överträffande
cmd-lane-management = Visa slumpmässig, väntad och styrd
cmd-lane-own = Visa egen rad
map-lane-does = Kunden gör
map-lane-expects = Förväntan och upplevelse
map-lane-function = Funktion
map-lane-emotion = Känsla
map-lane-meaning = Mening
map-lane-backstage = Bakom kulisserna
map-lane-owner = Ansvarig
map-lane-delivery = Vad som ska levereras
map-lane-management = Hur styrd
map-lane-own = Egen rad
lane-new = Egen rad
lane-hide = Dölj raden: { $lane }
lane-up = Flytta raden uppåt
lane-down = Flytta raden nedåt
lane-remove = Ta bort raden: { $lane }
lane-name = Radens namn
lane-shown = Visa: { $lane }
lane-line-hint = Enter: ny · Tabb: nästa · Esc: ångra
lane-line-add = Lägg till här
lane-line-change = Ändra
lane-line-remove = Ta bort
lane-line-removed = Togs bort.
lane-line-to-action = Gör en åtgärd av detta
lane-line-move = Flytta till raden: { $lane }
lane-action-added = Åtgärden lades till i den här kontaktpunkten.
inspector-lanes = Kartans rader
edit-lanes = Ändra kartans rader
card-vote = Snabbröst
card-vote-hint = Antaget betyg
card-vote-1 = 1 Mycket dåligt
card-vote-2 = 2 Dåligt
card-vote-3 = 3 Mittemellan
card-vote-4 = 4 Bra
card-vote-5 = 5 Mycket bra
card-voted = Betyget sparades som antagande.

cmd-copy = Kopiera kontaktpunkter
cmd-cut = Klipp ut kontaktpunkter
cmd-duplicate = Duplicera kontaktpunkter
toast-copied = Kopierat. Klistra in här eller i ett annat fönster.
toast-paste-bare = Klistrades in utan svar, tal och kommentarer: de passar inte i den här kundresan. De finns kvar i den som du kopierade från.
toast-paste-unfit = De kopierade kontaktpunkterna passar inte i den här kundresan. Inget ändrades.

cmd-replace = Sök och ersätt…
edit-replace = Ersätt text
replace-title = Sök och ersätt i hela kundresan
replace-find = Sök
replace-with = Ersätt med
replace-count = { $n ->
    [0] Finns inte.
    [one] Finns på ett ställe.
   *[other] Finns på { $n } ställen.
}
replace-note = Stora och små bokstäver skiljs åt. Kundernas kommentarer, citat och frågor ändras inte.
replace-go = Ersätt alla
replace-done = { $n ->
    [one] Ett ställe ersattes.
   *[other] { $n } ställen ersattes.
}
