### Från väggen till kundresan.

wall-question = Hur bra fungerar det? (röst från workshoppen)
wall-nothing-there = Där finns ännu ingenting: ”{ $text }”
wall-left-out = Utelämnades, eftersom det inte finns någon kontaktpunkt ovanför: ”{ $text }”
