### From the wall into the journey.

wall-question = How good is it? (workshop vote)
