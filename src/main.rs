//! The program: opens a window, or does one job without one.

// Nothing that a file or a person can cause may end the program. Tests may.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![warn(clippy::print_stdout, clippy::print_stderr)]

use clap::Parser as _;
use eframe::egui::{IconData, ViewportBuilder};
use eframe::{NativeOptions, Renderer};
use polku::cli::{Cli, Outcome, RendererName, Wanted};
use polku::file::Trouble;
use polku::i18n::{Language, Words};
use polku::sanitize::{for_terminal, in_line};
use polku::ui::app::{App, Start};
use polku::ui::log_ring;
use std::borrow::Cow;
use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

/// `packaging/release` sets this. Whoever has a release must not be driven by others.
#[cfg(feature = "inspection")]
const _: () = assert!(option_env!("POLKU_SHIPPED").is_none(), "inspection is not for a release");

#[cfg(target_os = "linux")]
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    log_ring::install();
    keep_work_in_panic();
    clean_up_when_interrupted();
    outlive_limits();
    let cli = match parsed() {
        Ok(cli) => cli,
        Err(code) => return code,
    };
    match cli.run() {
        Wanted::Window { files, renderer, language } => open_window(&files, renderer, language),
        Wanted::Done(Ok(outcome)) => print(&outcome),
        Wanted::Done(Err(message)) => fail(&message),
    }
}

/// A mistake of the program must not cost anybody's work: what is unsaved is written first.
fn keep_work_in_panic() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        if polku::import::panic_is_expected() {
            return;
        }
        polku::file::recovery::flush_in_panic();
        usual(info);
    }));
}

/// Reads the arguments. What they ask for may be a text: help, the version, or what is wrong with them.
fn parsed() -> Result<Cli, ExitCode> {
    Cli::try_parse().map_err(|error| {
        let mut text = error.render().to_string();
        // A file's name may hold what would begin a line of its own.
        for argument in std::env::args_os() {
            let argument = argument.to_string_lossy();
            if let Cow::Owned(shown) = in_line(&argument) {
                text = text.replace(argument.as_ref(), &shown);
            }
        }
        if error.use_stderr() {
            let _ = std::io::stderr().write_all(for_terminal(&text).as_bytes());
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
        print(&Outcome { stdout: text, ok: true, ..Outcome::default() })
    })
}

/// Ctrl-C, and the system's wish that the program ends: nothing half done stays, and nothing typed is lost.
#[cfg(unix)]
fn clean_up_when_interrupted() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let noticed = signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]);
    let thread = noticed.and_then(|mut signals| {
        std::thread::Builder::new().name("polku-signals".into()).spawn(move || {
            let Some(signal) = signals.forever().next() else { return };
            polku::file::recovery::flush_in_panic();
            polku::file::clean_up();
            // As shells tell it of a program that was interrupted.
            std::process::exit(128 + signal);
        })
    });
    if let Err(error) = thread {
        log::warn!("an interruption will not be noticed: {error}");
    }
}

/// A file that grows beyond what the user may write would end the program in the middle of a save. Noticed, the write
/// fails instead, which is told, and nothing half written stays.
#[cfg(unix)]
fn outlive_limits() {
    let noticed = std::sync::Arc::default();
    if let Err(error) = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, noticed) {
        log::warn!("a limit of the size of files would end the program: {error}");
    }
}

#[cfg(not(unix))]
fn outlive_limits() {}

/// Windows ends the program; the next save clears up.
#[cfg(not(unix))]
fn clean_up_when_interrupted() {}

fn print(outcome: &Outcome) -> ExitCode {
    // A file or its name may hold what a terminal would obey.
    let _ = std::io::stderr().write_all(for_terminal(&outcome.stderr).as_bytes());
    match print_data(outcome) {
        Ok(()) => {}
        // A reader that has seen enough (`polku report … | head`) is no failure.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => {}
        Err(error) => {
            let words = Words::of(outcome.language);
            return fail(&polku::wording::about_output(&Trouble::from(error), words));
        }
    }
    if outcome.ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn print_data(outcome: &Outcome) -> std::io::Result<()> {
    let mut stdout = std::io::stdout();
    if stdout.is_terminal() {
        let text = String::from_utf8_lossy(&outcome.data);
        stdout.write_all(for_terminal(&text).as_bytes())?;
    } else {
        stdout.write_all(&outcome.data)?;
    }
    stdout.write_all(for_terminal(&outcome.stdout).as_bytes())?;
    stdout.flush()
}

/// One line, whatever is in it.
fn fail(message: &str) -> ExitCode {
    say(&in_line(message))
}

fn say(message: &str) -> ExitCode {
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
    say(&format!("{failed}\n{}\n{help}", reasons.join("\n")))
}

fn run(renderer: Renderer, start: Start) -> eframe::Result {
    let viewport = ViewportBuilder::default()
        .with_app_id("polku")
        .with_title("Polku")
        .with_icon(icon())
        .with_inner_size([1360.0, 860.0])
        // 1600 × 900 at 200 %.
        .with_min_inner_size([800.0, 450.0])
        .with_drag_and_drop(true);
    let options = NativeOptions { viewport, renderer, ..NativeOptions::default() };
    eframe::run_native("polku", options, Box::new(|cc| Ok(Box::new(App::new(&cc.egui_ctx, start)))))
}

/// The icon is drawn, so there is no second file to keep in step.
fn icon() -> IconData {
    polku::paint::icon::icon(64)
}
