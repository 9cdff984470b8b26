//! What the intervals and verdicts keep of their promises: `cargo bench --bench honesty` prints the
//! table of the README. It takes some minutes; the number of repetitions may follow.

mod simulated;

fn main() {
    let repetitions = std::env::args().skip(1).find_map(|arg| arg.parse().ok()).unwrap_or(20_000);
    println!("| simulated, {repetitions} repetitions | of | found, % | wanted, % |");
    println!("|---|---|---|---|");
    for line in simulated::table(repetitions) {
        let (what, of, wanted) = (line.what, line.of, line.wanted);
        println!("| {what} | {of} | {:.1}–{:.1} | {wanted} |", line.from, line.to);
    }
}
