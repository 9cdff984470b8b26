//! No file of anybody is ever harmed: the real program among links, pipes, devices, other programs and other
//! people's files.

mod between;
mod lock;
mod output;
mod own_files;
mod printed;
mod rights;
mod stdout;
mod versions;

use crate::common::{SMALL, journey_of, names_in, polku, put, small, text_of};
use polku::file::{self, StateFolder, versions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use tempfile::{TempDir, tempdir};

/// A folder with a journey, and the state folder of a user.
struct Desk {
    folder: TempDir,
    state: TempDir,
}

const DATA: &str = "Receipt\n5\n4\n4\n1\n";
const MAP: [&str; 2] = ["--map", "Receipt=Receipt;metric=csat;scale=1..5"];

impl Desk {
    fn new() -> Self {
        let desk =
            Self { folder: tempdir().expect("a folder"), state: tempdir().expect("a folder") };
        put(&desk.path("a.ron"), SMALL);
        put(&desk.path("data.csv"), DATA);
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn state(&self) -> StateFolder {
        StateFolder::at(self.state.path())
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = polku();
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command.env("POLKU_STATE_DIR", self.state.path()).env("LANG", "C");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        Said::of(&self.command(arguments).output().expect("runs"))
    }

    fn import(&self, round: &str) -> Command {
        let mut command =
            self.command(&["import", "data.csv", "--into", "a.ron", "--round", round]);
        command.args(MAP);
        command
    }
}

#[derive(Debug)]
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Said {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Self { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}

fn fifo(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().expect("mkfifo");
    assert!(made.success());
}

/// Ends within a few seconds, whatever it waits for.
fn within(seconds: u64, mut command: Command) -> Said {
    let mut child = command.spawn().expect("runs");
    let until = Instant::now() + Duration::from_secs(seconds);
    while child.try_wait().expect("a process").is_none() {
        if Instant::now() > until {
            child.kill().expect("killed");
            panic!("{command:?} waits");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    Said::of(&child.wait_with_output().expect("said"))
}

const LOCK: &str = ".a.ron.polku-lock";

const EXPORT: [&str; 3] = ["export", "a.ron", "-o"];

fn mode_of(path: &Path) -> u32 {
    std::fs::metadata(path).expect("a file").mode() & 0o7777
}

fn export_to(target: &str) -> Vec<&str> {
    EXPORT.into_iter().chain([target]).collect()
}
