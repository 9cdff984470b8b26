use super::*;
use crate::stats::GoodEnd;

fn tally(counts: &[u64]) -> Tally {
    Tally::new(1, counts.to_vec(), GoodEnd::High).expect("a scale")
}

#[test]
fn drawn_tables_agree_with_all_tables() {
    let (before, after) = (tally(&[1, 2, 1, 1, 1]), tally(&[0, 0, 1, 3, 3]));
    let exact = permutation_p(&before, &after).expect("few tables");
    assert!((exact - 0.057_109_557_11).abs() < 1e-10, "{exact}");
    let drawn = permutation_p_drawn(&before, &after).expect("drawn");
    let allowed = 4.0 * (exact * (1.0 - exact) / f64::from(DRAWS)).sqrt() + 1e-4;
    assert!((drawn - exact).abs() < allowed, "{drawn} {exact}");
}

#[test]
fn both_ways_of_drawing_agree() {
    let (before, after) = (tally(&[3, 6, 14, 10, 9]), tally(&[600, 900, 3000, 4000, 3000]));
    let test = Test::new(&before, &after).expect("a test");
    let laid_out = test.drawn();
    let mut counts = test.cells.clone();
    let mut random = SplitMix(7);
    let extreme = test.count_extreme(|| test.taken(&mut counts, &mut random));
    let walked = f64::from(1 + extreme) / f64::from(DRAWS + 1);
    assert!((laid_out - walked).abs() < 0.02, "{laid_out} {walked}");
}

#[test]
fn swapping_the_sides_leaves_the_p() {
    let (a, b) = (tally(&[4, 6, 8, 7, 5]), tally(&[8, 8, 6, 5, 3]));
    assert_eq!(permutation_p(&a, &b), permutation_p(&b, &a));
    let c = tally(&[1, 2, 5, 12, 10, 20, 9]);
    assert_eq!(permutation_p(&a, &c), permutation_p(&c, &a));
}

#[test]
fn sizes_outside_the_method_have_no_p() {
    assert_eq!(permutation_p(&tally(&[0, 1]), &tally(&[5, 5])), None);
    assert_eq!(permutation_p(&tally(&[100, 100]), &tally(&[100, 100])), None);
    assert_eq!(permutation_p(&tally(&[0, 0]), &tally(&[5, 5])), None);
}

#[test]
fn a_huge_other_side_costs_no_more() {
    let (small, huge) = (tally(&[9, 20, 30, 40, 99]), tally(&[200_000_000; 5]));
    let started = std::time::Instant::now();
    assert!(permutation_p(&small, &huge).is_some_and(|p| p <= 0.01));
    assert!(started.elapsed().as_secs() < 5);
}

#[test]
fn unanimous_sides_are_counted_exactly() {
    assert_eq!(separation_p(&tally(&[0, 9]), &tally(&[0, 4])), Some(1.0));
    let p = separation_p(&tally(&[0, 5]), &tally(&[4, 0])).expect("unanimous");
    assert!((p - 1.0 / 126.0).abs() < 1e-13);
    let all_tables = permutation_p(&tally(&[0, 5]), &tally(&[4, 0])).expect("few tables");
    assert!((p - all_tables).abs() < 1e-13);
    assert_eq!(separation_p(&tally(&[1, 5]), &tally(&[4, 0])), None);
    assert!(separation_p(&tally(&[0, 1 << 40]), &tally(&[1 << 40, 0])).is_some_and(|p| p > 0.0));
}

#[test]
fn p_is_spread_evenly_when_nothing_changed() {
    // Both sides from one distribution, 15 against 40 answers, 200 times for each shape.
    let shapes =
        [("ceiling", [4, 4, 12, 30, 50]), ("even", [20; 5]), ("polarised", [45, 5, 0, 5, 45])];
    let mut random = SplitMix(99);
    for (name, percent) in shapes {
        let mut sample = |n: u64| {
            let mut counts = [0_u64; 5];
            for _ in 0..n {
                let mut left = random.below(100);
                let at = percent.iter().position(|part| {
                    let here = left < *part;
                    left = left.saturating_sub(*part);
                    here
                });
                counts[at.expect("the percentages add up")] += 1;
            }
            tally(&counts)
        };
        let ps: Vec<_> = (0..200).filter_map(|_| permutation_p(&sample(15), &sample(40))).collect();
        let share = |limit: f64| ps.iter().filter(|p| **p <= limit).count() as f64 / 200.0;
        assert_eq!(ps.len(), 200, "{name}");
        assert!(share(0.05) < 0.10, "{name}: {}", share(0.05));
        for limit in [0.25, 0.5, 0.75] {
            assert!((share(limit) - limit).abs() < 0.12, "{name}: {} at {limit}", share(limit));
        }
    }
}
