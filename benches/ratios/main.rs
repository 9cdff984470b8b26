//! The ratios of the project, each against a peer or a floor of the same run. One program, so that it is built once:
//! `cargo bench --bench ratios -- frame`, `file`, `work`, `room`, `start`. `benches/run` runs all of them.

#![allow(clippy::print_stdout, reason = "a measurement is printed")]
#![allow(clippy::expect_used, clippy::panic, reason = "a measurement that cannot go on fails")]

mod file;
mod frame;
mod room;
#[path = "../shared/mod.rs"]
mod shared;
mod start;
mod work;

/// As in the program.
#[cfg(target_os = "linux")]
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The median of so many times, in milliseconds.
fn median(times: usize, mut act: impl FnMut()) -> f64 {
    let mut taken: Vec<f64> = (0..times)
        .map(|_| {
            let begun = std::time::Instant::now();
            act();
            begun.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    taken.sort_by(f64::total_cmp);
    taken.get(times / 2).copied().unwrap_or_default()
}

fn main() {
    let begun = std::time::Instant::now();
    let words: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let (what, words) = words.split_first().map_or(("", &[][..]), |(what, rest)| (what, rest));
    match what {
        "frame" => frame::run(words),
        "file" => file::run(words),
        "work" => work::run(words),
        "room" => room::run(words),
        "start" => start::run(words, begun),
        _ => println!("cargo bench --bench ratios -- frame | file | work | room | start"),
    }
}
