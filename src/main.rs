//! The program: opens a window, or does one job without one.

// Nothing that a file or a person can cause may end the program. Tests may.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![warn(clippy::print_stdout, clippy::print_stderr)]

use clap::Parser as _;
use eframe::egui::{IconData, ViewportBuilder};
use eframe::{NativeOptions, Renderer};
use polku::cli::{Cli, Outcome, RendererName, Wanted};
use polku::export::harmless::for_terminal;
use polku::i18n::{Language, Words};
use polku::ui::app::{App, Start};
use polku::ui::log_ring;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    log_ring::install();
    keep_work_in_panic();
    match Cli::parse().run() {
        Wanted::Window { files, renderer, language } => open_window(&files, renderer, language),
        Wanted::Done(Ok(outcome)) => print(&outcome),
        Wanted::Done(Err(message)) => fail(&message),
    }
}

/// A mistake of the program must not cost anybody's work: what is unsaved is written first.
fn keep_work_in_panic() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        polku::file::recovery::flush_in_panic();
        usual(info);
    }));
}

fn print(outcome: &Outcome) -> ExitCode {
    let mut stderr = std::io::stderr();
    // A file or its name may hold what a terminal would obey.
    let _ = stderr.write_all(for_terminal(&outcome.stderr).as_bytes());
    // A reader that has seen enough (`polku report … | head`) is no failure.
    let _ = std::io::stdout().write_all(for_terminal(&outcome.stdout).as_bytes());
    if outcome.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn fail(message: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "polku: {}", for_terminal(message));
    ExitCode::FAILURE
}

/// Tries one renderer after the other: no machine has both broken as often as one.
fn open_window(
    files: &[PathBuf],
    wanted: Option<RendererName>,
    language: Option<Language>,
) -> ExitCode {
    let order: &[Renderer] = match wanted {
        Some(RendererName::Glow) => &[Renderer::Glow],
        Some(RendererName::Wgpu) => &[Renderer::Wgpu],
        // Windows over remote desktop has no OpenGL to speak of.
        None if cfg!(windows) => &[Renderer::Wgpu, Renderer::Glow],
        None => &[Renderer::Glow, Renderer::Wgpu],
    };
    let mut reasons = Vec::new();
    for renderer in order {
        let start = Start { language, ..Start::with_files(files.to_vec()) };
        match run(*renderer, start) {
            Ok(()) => return ExitCode::SUCCESS,
            // Without a display no renderer helps.
            Err(eframe::Error::WinitEventLoop(error)) => {
                let text = error.to_string();
                let reason = text.rsplit(": ").next().unwrap_or_default();
                reasons.push(format!("  {reason}"));
                break;
            }
            Err(error) => reasons.push(format!("  {renderer}: {error}")),
        }
    }
    let words = Words::of(language.unwrap_or_else(Language::of_system));
    let (failed, help) = (words.text("cli-window-failed"), words.text("cli-window-what-to-do"));
    fail(&format!("{failed}\n{}\n{help}", reasons.join("\n")))
}

fn run(renderer: Renderer, start: Start) -> eframe::Result {
    let viewport = ViewportBuilder::default()
        .with_app_id("polku")
        .with_title("Polku")
        .with_icon(icon())
        .with_inner_size([1360.0, 860.0])
        .with_min_inner_size([800.0, 560.0])
        .with_drag_and_drop(true);
    let options = NativeOptions { viewport, renderer, ..NativeOptions::default() };
    eframe::run_native("polku", options, Box::new(|cc| Ok(Box::new(App::new(&cc.egui_ctx, start)))))
}

/// The icon is drawn, so there is no second file to keep in step.
fn icon() -> IconData {
    polku::paint::icon::icon(64)
}
