//! From start to the first full frame, and what the process then takes in memory, against a bare eframe window of the
//! same features in the same run. Needs a screen: `xvfb-run -a cargo bench --bench ratios -- start`.

use crate::shared::large;
use crate::shared::told::{self, Goal};
use eframe::{NativeOptions, Renderer};
use polku::file;
use polku::i18n::Language;
use polku::ui::app::{App, Start};
use polku::ui::jobs::Executor;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

const TIMES: usize = 5;

/// Prints them; or opens one window, for the process that measures it.
pub(crate) fn run(words: &[String], begun: Instant) {
    match words {
        [what] if what == "bare" => show(begun, Bare, |_| true),
        [what, path] if what == "polku" => show_polku(begun, Path::new(path)),
        _ => compare(),
    }
}

fn compare() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let cafe = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("journeys/kahvila.ron");
    let large = folder.path().join("large.ron");
    let text = file::to_text(&large::journey(10_000, 25)).expect("the text of a journey");
    file::write(&large, text.as_bytes()).expect("a temporary file");
    let runs: [(&str, Vec<&std::ffi::OsStr>); 3] = [
        ("a bare window", vec!["bare".as_ref()]),
        ("the café", vec!["polku".as_ref(), cafe.as_os_str()]),
        ("10,000 touchpoints", vec!["polku".as_ref(), large.as_os_str()]),
    ];
    let mut found = Vec::new();
    for (name, arguments) in &runs {
        let mut all: Vec<(f64, f64)> = (0..TIMES).filter_map(|_| one(arguments)).collect();
        if all.is_empty() {
            println!(
                "no window can be opened here: xvfb-run -a cargo bench --bench ratios -- start"
            );
            return;
        }
        all.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (seconds, megabytes) = all[all.len() / 2];
        println!("{name:20} {seconds:6.2} s to the first full frame, {megabytes:6.0} MB");
        found.push((seconds, megabytes));
    }
    let [bare, cafe, large] = found.as_slice() else { return };
    told::ratio("start, the café to a bare window", cafe.0 / bare.0, Goal::AtMost(1.3));
    told::ratio("memory, the café to a bare window", cafe.1 / bare.1, Goal::AtMost(1.3));
    told::ratio("start, 10,000 touchpoints to a bare window", large.0 / bare.0, Goal::None);
    told::ratio("memory, 10,000 touchpoints to a bare window", large.1 / bare.1, Goal::AtMost(1.5));
}

/// Seconds to the first full frame, and megabytes then.
fn one(arguments: &[&std::ffi::OsStr]) -> Option<(f64, f64)> {
    let own = std::env::current_exe().ok()?;
    let out = Command::new(own).arg("start").args(arguments).output().ok()?;
    let text = String::from_utf8(out.stdout).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix("ready "))?;
    let (seconds, kilobytes) = line.split_once(' ')?;
    Some((seconds.parse().ok()?, kilobytes.parse::<f64>().ok()? / 1024.0))
}

struct Bare;

impl eframe::App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        ui.label("A window");
    }
}

fn show_polku(begun: Instant, path: &Path) {
    let start = Start {
        jobs: Executor::Threads,
        ..Start::for_test(Language::Fi, vec![path.to_path_buf()])
    };
    let is_full = |app: &App| {
        app.document().is_some() && app.report().is_some_and(|report| !report.stages.is_empty())
    };
    let options = options();
    let made = eframe::run_native(
        "polku",
        options,
        Box::new(move |cc| {
            let app = App::new(&cc.egui_ctx, start);
            Ok(Box::new(Timed { app, begun, is_full, full: 0 }))
        }),
    );
    made.expect("a window");
}

fn show<A: eframe::App + 'static>(begun: Instant, app: A, is_full: fn(&A) -> bool) {
    let timed = Timed { app, begun, is_full, full: 0 };
    eframe::run_native("bare", options(), Box::new(move |_| Ok(Box::new(timed))))
        .expect("a window");
}

fn options() -> NativeOptions {
    let viewport = egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]);
    NativeOptions { viewport, renderer: Renderer::Glow, ..NativeOptions::default() }
}

/// Tells when a frame after the first full one begins: that one has then been shown.
struct Timed<A> {
    app: A,
    begun: Instant,
    is_full: fn(&A) -> bool,
    full: usize,
}

impl<A: eframe::App> eframe::App for Timed<A> {
    fn logic(&mut self, ctx: &egui::Context, frame: &mut eframe::Frame) {
        if self.full > 0 {
            let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
            let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
            let kilobytes = line.split_whitespace().nth(1).unwrap_or("0");
            println!("ready {:.4} {kilobytes}", self.begun.elapsed().as_secs_f64());
            std::process::exit(0);
        }
        self.app.logic(ctx, frame);
        ctx.request_repaint();
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        let was_full = (self.is_full)(&self.app);
        self.app.ui(ui, frame);
        self.full += usize::from(was_full);
    }
}
