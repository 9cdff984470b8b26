### Seinältä polulle.

wall-question = Miten hyvin tämä toimii? (työpajan ääni)
