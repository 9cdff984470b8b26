use super::*;

fn near(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|f| (f - expected).abs() < 1e-9)
}

#[test]
fn a_mean_of_eight_and_a_half_of_ten_is_a_csi_of_85() {
    let t = Tally::new(1, vec![0, 0, 0, 0, 0, 0, 1, 5, 4, 2], GoodEnd::High).expect("a scale");
    assert!(near(t.mean(), 103.0 / 12.0));
    let t = Tally::new(1, vec![0, 0, 0, 0, 0, 0, 0, 5, 5, 0], GoodEnd::High).expect("a scale");
    assert!(near(t.mean(), 8.5) && near(t.csi(), 85.0));
    assert!(near(t.score100().map(|e| e.value), 7.5 / 9.0 * 100.0));
}

#[test]
fn an_ease_of_4_2_of_7() {
    // 4 4 4 4 5
    let t = Tally::new(1, vec![0, 0, 0, 4, 1, 0, 0], GoodEnd::High).expect("a scale");
    assert!(near(t.mean(), 4.2) && near(t.score100().map(|e| e.value), 3.2 / 6.0 * 100.0));
    assert!(near(t.csi(), 60.0) && near(t.variance(), 0.2));
}

#[test]
fn low_is_good_mirrors_the_score_and_has_no_csi() {
    let counts = vec![14, 16, 12, 10, 6];
    let high = Tally::new(1, counts.clone(), GoodEnd::High).expect("a scale");
    let low = Tally::new(1, counts, GoodEnd::Low).expect("a scale");
    assert!(near(low.mean(), high.mean().unwrap_or(f64::NAN)));
    assert!(near(low.score100().map(|e| e.value), 59.482_758_62) && low.csi().is_none());
    assert!(near(low.top_box().map(|t| t.percent.value), 30.0 / 58.0 * 100.0));
}

#[test]
fn scales_that_are_none() {
    assert_eq!(Tally::new(1, vec![], GoodEnd::High), None);
    assert_eq!(Tally::new(1, vec![3], GoodEnd::High), None);
    assert_eq!(Tally::new(i32::MAX, vec![3, 3], GoodEnd::High), None);
    assert_eq!(Tally::new(1, vec![u64::MAX, 1], GoodEnd::High), None);
    let negative = Tally::new(-2, vec![1; 5], GoodEnd::High).expect("a scale");
    assert!(near(negative.mean(), 0.0) && negative.max() == 2 && negative.csi().is_none());
}

#[test]
fn no_answers_have_no_numbers() {
    let t = Tally::new(1, vec![0; 5], GoodEnd::High).expect("a scale");
    assert!(t.mean().is_none() && t.variance().is_none() && t.csi().is_none());
    assert!(t.score100().is_none() && t.score100_plain_t().is_none() && t.top_box().is_none());
    assert!(t.moments().is_none() && t.boundary_moments().is_none());
}

#[test]
fn the_top_grows_with_the_scale() {
    let points = |len| Tally::new(0, vec![1; len], GoodEnd::High)?.top_box().map(|t| t.points);
    let found: Vec<_> = [2, 3, 4, 5, 7, 10, 11, 101].into_iter().map(points).collect();
    assert_eq!(found, [1, 1, 2, 2, 2, 3, 3, 30].map(Some));
    let t = Tally::new(1, vec![1; 5], GoodEnd::High).expect("a scale");
    assert!(t.top_box_of(0).is_none() && t.top_box_of(5).is_none());
}

#[test]
fn ten_billion_answers_are_exact() {
    let t = Tally::new(1, vec![1 << 62, 0, 0, 0, 1 << 62], GoodEnd::High).expect("a scale");
    assert!(near(t.mean(), 3.0) && near(t.variance(), 4.0));
    assert!(t.score100().is_some_and(|e| e.half_width() < 1e-6));
}
