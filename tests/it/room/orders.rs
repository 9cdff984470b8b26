//! Whatever happens in whatever order.

use super::*;

proptest! {
    /// Whatever happens in whatever order: a vote counts once a phone, the last one until closing and its grace;
    /// nothing is seen before the reveal; nothing changes after it.
    #[test]
    fn votes_in_any_order(all in prop::collection::vec(happens(), 0..60)) {
        let mut hall = Hall::default();
        let mut now = START;
        // What should have been counted, by an own simple reckoning.
        let mut expected: std::collections::BTreeMap<(u128, usize), u8> = std::collections::BTreeMap::default();
        let mut hands = [[0_u64; 5]; 3];
        let mut seen: Option<Vec<[u64; 5]>> = None;
        let mut number = 0;
        for one in all {
            let phase = hall.ballot().map(|ballot| ballot.phase(now));
            match one {
                Happens::Open => {
                    hall.open(Topic::Experience, "?".into(), items());
                    number += 1;
                    expected.clear();
                    hands = [[0; 5]; 3];
                    seen = None;
                }
                Happens::Vote { device, item, score, old } => {
                    let meant = if old { number + 1 } else { number };
                    let done = hall.vote(Device::from_bits(device), meant, item, Given::Score(score), now);
                    let open = matches!(phase, Some(Phase::Open | Phase::Closing { .. }));
                    let fits = open && !old && item < 3 && (1..=5).contains(&score);
                    prop_assert_eq!(done.is_ok(), fits);
                    if phase.is_some() && !open && !old {
                        prop_assert_eq!(done, Err(RoomError::Vote(VoteError::Closed)));
                    }
                    if fits {
                        expected.insert((device, item), score);
                    }
                }
                Happens::Count { item, counts } => {
                    hall.change(|ballot| ballot.count(item, Counted(counts), now));
                    if matches!(phase, Some(Phase::Open | Phase::Closing { .. })) {
                        hands[item] = counts;
                    }
                }
                Happens::Close => hall.change(|ballot| ballot.close(now)),
                Happens::Reopen => hall.change(Ballot::reopen),
                Happens::Reveal => {
                    let may = matches!(phase, Some(Phase::Closed | Phase::Revealed));
                    prop_assert_eq!(hall.reveal(now), may);
                }
                Happens::Leave(device) => {
                    hall.leave(Device::from_bits(device), now);
                    if matches!(phase, Some(Phase::Open | Phase::Closing { .. })) {
                        expected.retain(|(from, _), _| *from != device);
                    }
                }
                Happens::End => {
                    hall.end_vote();
                    seen = None;
                }
                Happens::Wait(millis) => now += Duration::from_millis(millis),
            }
            let Some(ballot) = hall.ballot() else { continue };
            let shown = ballot.outcome();
            prop_assert_eq!(shown.is_some(), ballot.phase(now) == Phase::Revealed);
            let view = hall.view(Some(Device::from_bits(0)), now);
            let view = view.ballot.expect("it is there");
            prop_assert!(view.outcome.is_none(), "phones may not follow");
            for (item, hands) in hands.iter().enumerate() {
                let by_phone = expected.keys().filter(|(_, at)| *at == item).count() as u64;
                let by_hand: u64 = hands.iter().sum();
                prop_assert_eq!(ballot.voters_of(item), by_phone + by_hand);
            }
            if let Some(shown) = shown {
                let counts: Vec<[u64; 5]> = shown.iter().map(|one| one.counts).collect();
                for (item, counts) in counts.iter().enumerate() {
                    let mut wanted = hands[item];
                    for (_, score) in expected.iter().filter(|((_, at), _)| *at == item) {
                        wanted[usize::from(*score) - 1] += 1;
                    }
                    prop_assert_eq!(*counts, wanted);
                }
                if let Some(before) = &seen {
                    prop_assert_eq!(before, &counts);
                }
                seen = Some(counts);
            }
        }
    }

    /// No more dots than a person has, in whatever order they are put.
    #[test]
    fn dots_are_never_more_than_a_person_has(
        puts in prop::collection::vec((0_usize..3, 0_u8..6), 0..20), each in 1_u8..5,
    ) {
        let mut hall = Hall::default();
        hall.open(Topic::Dots(each), "?".into(), items());
        for (item, dots) in puts {
            let _may_be_refused = hall.vote(Device::from_bits(1), 1, item, Given::Score(dots), START);
        }
        hall.change(|ballot| ballot.close(START));
        prop_assert!(hall.reveal(START + GRACE));
        let found = hall.ballot().expect("there").outcome().expect("revealed");
        prop_assert!(found.iter().map(|one| one.n).sum::<u64>() <= u64::from(each));
    }
}
