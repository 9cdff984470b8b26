### Telefonens sida i workshoppen, och hur man ansluter.

room-no-network = Inget nätverk: rösta för hand.
