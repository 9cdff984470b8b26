### Kumottavien askelten nimet.

undo-step = Kumoa: { $step }
redo-step = Tee uudelleen: { $step }

edit-title = Muuta nimeä
edit-target = Muuta tavoiteltua kokemusta
edit-personas = Muuta persoonia
edit-parking-lot = Muuta parkkipaikkaa
edit-compared = Valitse kierrokset
edit-outcome = Valitse kokonaisarvio
edit-add-round = Lisää mittauskierros
edit-round = Muuta mittauskierrosta
edit-remove-round = Poista mittauskierros
edit-move-round = Siirrä mittauskierrosta
edit-add-stage = Lisää vaihe
edit-rename-stage = Nimeä vaihe uudelleen
edit-stage = Muuta vaihetta
edit-remove-stage = Poista vaihe
edit-move-stage = Siirrä vaihetta
edit-add-touchpoint = Lisää kosketuspiste
edit-rename-touchpoint = Nimeä kosketuspiste uudelleen
edit-touchpoint = Muuta kosketuspistettä
edit-remove-touchpoint = Poista kosketuspiste
edit-move-touchpoint = Siirrä kosketuspistettä
edit-survey = Muuta kysymystä
edit-answers = Muuta vastauksia
edit-kpi = Muuta mittaria
edit-feedback = Muuta palautetta
edit-notes = Muuta muistiinpanoja
edit-add-action = Lisää toimenpide
edit-action = Muuta toimenpidettä
edit-remove-action = Poista toimenpide
edit-import = Tuo vastauksia
edit-reload = Lataa tiedosto uudelleen
edit-bring-back = Palauta versio
edit-wall = Lisää seinältä
edit-merge = Yhdistä tiedosto
