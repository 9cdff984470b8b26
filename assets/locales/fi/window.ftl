# Files that are chosen or dropped together.
dialog-path-take = { $n ->
    [one] Ota yksi tiedosto
   *[other] Ota { $n } tiedostoa
}
drop-only-first = Tiedostoja avataan yksi kerrallaan. Näistä avattiin ”{ $file }”.

# An entry of a lane of one's own that reaches over several touchpoints.
lane-line-stretch = Venytä: { $text }
lane-line-longer = Jatka seuraavaan kosketuspisteeseen
lane-line-shorter = Lyhennä yhdellä kosketuspisteellä
keys-stretch = Jatka tai lyhennä oman rivin merkintää
keys-stretch-key = Vaihto+→, Vaihto+←

# The bar for notes in a workshop.
wall-bar-keys-room = Enter: tallenna · Sarkain: seuraava kosketuspiste · ← →: vaihe · - kipukohta · + idea · " lainaus · ! totuuden hetki · @vastuu · 1–5 arvosana · p: parkkiin · Esc: sulje

# Ending a session before its last point.
cmd-end-workshop = Päätä työpaja

# Find and replace, before anything is typed.
replace-nothing-yet = Kirjoita, mitä etsitään.

# The key, as keyboards and our texts call it.
key-shift = Vaihto
