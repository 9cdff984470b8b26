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

# Mitä liitetty taulukko sanoo kosketuspisteen vierellä, esikatselussa.
wall-note-pain = Kipukohta: { $text }
wall-note-idea = Idea: { $text }
wall-note-quote = Lainaus: ”{ $text }”
wall-note-owner = Vastuu: { $text }

# Plus toimien sarakkeen otsikossa.
actions-add-to = Lisää toimi: { $title }

# Versiot, kun mikään asiakaspolku ei ole auki.
versions-only-others = Tässä ovat asiakaspolkujesi versiot ja tallentamatta jäänyt työ. Avaa asiakaspolku, niin voit verrata sitä sen versioihin.
versions-nothing-kept = Mistään asiakaspolusta ei ole tallessa versioita.
