# Files that are chosen or dropped together.
dialog-path-take = { $n ->
    [one] Ta en fil
   *[other] Ta { $n } filer
}
drop-only-first = En fil öppnas åt gången. Av dessa öppnades ”{ $file }”.

# An entry of a lane of one's own that reaches over several touchpoints.
lane-line-stretch = Dra ut: { $text }
lane-line-longer = Fortsätt till nästa kontaktpunkt
lane-line-shorter = Korta med en kontaktpunkt
keys-stretch = Förläng eller korta en post på egen rad
keys-stretch-key = Skift+→, Skift+←

# The bar for notes in a workshop.
wall-bar-keys-room = Enter: spara · Tabb: nästa kontaktpunkt · ← →: fas · - smärtpunkt · + idé · " citat · ! sanningens ögonblick · @ansvarig · 1–5 betyg · p: parkering · Esc: stäng

# Ending a session before its last point.
cmd-end-workshop = Avsluta workshoppen

# Find and replace, before anything is typed.
replace-nothing-yet = Skriv vad du söker.

# The key, as keyboards and our texts call it.
key-shift = Skift

# Vad en inklistrad tabell säger bredvid en kontaktpunkt, i förhandsvisningen.
wall-note-pain = Smärtpunkt: { $text }
wall-note-idea = Idé: { $text }
wall-note-quote = Citat: ”{ $text }”
wall-note-owner = Ansvarig: { $text }

# Plustecknet i tavlans kolumnrubrik.
actions-add-to = Lägg till åtgärd: { $title }

# Versioner när ingen kundresa är öppen.
versions-only-others = Här finns versioner av dina kundresor och arbete som inte sparades. Öppna en kundresa för att jämföra den med dess versioner.
versions-nothing-kept = Inget finns sparat av någon kundresa.
