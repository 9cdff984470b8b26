### The page of a phone in a workshop, and joining it.

room-no-network = No network: vote by hand.
