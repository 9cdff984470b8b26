### Från väggen till kundresan.

wall-question = Hur bra fungerar det? (röst från workshoppen)
