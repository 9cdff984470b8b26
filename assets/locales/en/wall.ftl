### From the wall into the journey.

wall-question = How good is it? (workshop vote)
wall-nothing-there = Nothing hangs there yet: “{ $text }”
wall-left-out = Left out, as there is no touchpoint above it: “{ $text }”
