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
