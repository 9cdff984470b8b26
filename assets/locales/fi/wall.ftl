### Seinältä polulle.

wall-question = Miten hyvin tämä toimii? (työpajan ääni)
wall-nothing-there = Siinä ei ole vielä mitään: ”{ $text }”
wall-left-out = Jätettiin pois, koska yläpuolella ei ole kosketuspistettä: ”{ $text }”
