### Room.
