//! A short run of `benches/honesty` with a fixed seed: the bounds are wide, and a wrong formula breaks
//! them all the same.

#[path = "../../benches/honesty/simulated.rs"]
mod simulated;

#[test]
fn intervals_and_verdicts_keep_their_promises() {
    for line in simulated::table(400) {
        let (least, most) = match line.what {
            "95 % interval of a score holds it" | "95 % interval of a change holds it" => {
                (92.0, 100.0)
            }
            "a possible drop named without any" => (0.0, 45.0),
            "a true change found with the planned answers" => (60.0, 100.0),
            "a change of 20 regulars shown without any" => (0.0, 10.0),
            "any of 13 changes shown without any" | "a change of the whole shown without any" => {
                (0.0, 18.0)
            }
            _ => (0.0, 8.5),
        };
        let (from, to) = (line.from, line.to);
        assert!(
            from >= least && to <= most,
            "{} ({}): {from}–{to}, wanted {}",
            line.what,
            line.of,
            line.wanted
        );
    }
}
