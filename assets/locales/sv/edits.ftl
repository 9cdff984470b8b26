### Namn på steg som kan ångras.

undo-step = Ångra: { $step }
redo-step = Gör om: { $step }

edit-title = Ändra namn
edit-target = Ändra målbilden
edit-personas = Ändra personor
edit-parking-lot = Ändra parkeringsplatsen
edit-compared = Välj omgångar
edit-outcome = Välj helhetsbetyg
edit-add-round = Lägg till mätomgång
edit-round = Ändra mätomgång
edit-remove-round = Ta bort mätomgång
edit-move-round = Flytta mätomgång
edit-add-stage = Lägg till fas
edit-rename-stage = Byt namn på fas
edit-stage = Ändra fas
edit-remove-stage = Ta bort fas
edit-move-stage = Flytta fas
edit-add-touchpoint = Lägg till kontaktpunkt
edit-rename-touchpoint = Byt namn på kontaktpunkt
edit-touchpoint = Ändra kontaktpunkt
edit-remove-touchpoint = Ta bort kontaktpunkt
edit-move-touchpoint = Flytta kontaktpunkt
edit-survey = Ändra fråga
edit-answers = Ändra svar
edit-kpi = Ändra nyckeltal
edit-feedback = Ändra feedback
edit-notes = Ändra anteckningar
edit-add-action = Lägg till åtgärd
edit-action = Ändra åtgärd
edit-remove-action = Ta bort åtgärd
edit-import = Importera svar
edit-reload = Läs in filen igen
edit-bring-back = Återställ version
edit-wall = Lägg till från väggen
edit-merge = Slå ihop fil
