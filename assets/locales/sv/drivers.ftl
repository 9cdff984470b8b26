# Vad som hänger ihop med helhetsbetyget.
drivers-title = Vad som hänger ihop med helhetsbetyget
drivers-title-round = Vad som hänger ihop med helhetsbetyget: { $round }
drivers-nothing = Går inte att beräkna: materialet har inga personer som svarat på både en helhetsfråga och andra frågor.
drivers-nothing-how = Ge kundresan en egen fråga och importera en fil där samma personer svarar på den och på kontaktpunkternas frågor.
drivers-few = För få svarande ({ $n } av { $needed }).
drivers-none = Inget samband kan påvisas.
drivers-impossible = Svaren kommer från alltför olika personer för att läggas ihop.
drivers-people = { $n } personer svarade på helhetsfrågan och på de här frågorna. Ett samband är ingen orsak.
drivers-explained = Tillsammans förklarar de { $r2 } av variationen i helhetsbetyget. Där intervallen överlappar är ordningen osäker.
drivers-repaired = En fråga säger detsamma som andra: andelen är delad mellan dem.
drivers-left-out-same = Utelämnade, eftersom alla svarade likadant: { $list }.
drivers-left-out-few = Utelämnade, eftersom färre än 30 personer svarade på dem tillsammans med andra: { $list }.
drivers-shares = Andel av det förklarade, med 95 % konfidensintervall
drivers-own = Egen bedömning
drivers-matrix = Egen bedömning och beräknad ordning (1 = först)
drivers-axis = Poäng under (−) och över (+) målet
drivers-legend = Fylld: beräknad · ihålig: egen bedömning · fet: de skiljer sig
drivers-sentence = { $name }: { $rank }. Andel { $share }, 95 % konfidensintervall { $lo }–{ $hi }.
