### Puhelimen sivu työpajassa, ja liittyminen siihen.

room-no-network = Ei verkkoa, äänestys käsin.
