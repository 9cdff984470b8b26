//! The program itself, run as a person or a script runs it: exit codes, streams and files.

mod check;
mod convert;
mod export;
mod import;
mod new;
mod pipes;
mod plan;
mod report;
mod usage;

use crate::common::{SMALL, journey_of, names_in, put, sample, samples, text_of};
use polku::file::templates;
use polku::journey::{Journey, Tally};
use serde_json::Value;
use std::ffi::OsStr;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::{TempDir, tempdir};

/// A folder of its own, and the program in it: without a display, with English as its language.
struct Desk(TempDir);

/// What the program said.
struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Desk {
    fn new() -> Self {
        Self(tempdir().expect("a folder"))
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let desk = Self::new();
        for (name, content) in files {
            put(&desk.path(name), content);
        }
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        text_of(&self.path(name))
    }

    fn command(&self, arguments: &[impl AsRef<OsStr>]) -> Command {
        let mut command = crate::common::polku();
        command.args(arguments).current_dir(self.0.path());
        for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "LANGUAGE", "LC_ALL"] {
            command.env_remove(display);
        }
        command.env("LANG", "en_GB.UTF-8").env("LC_CTYPE", "en_GB.UTF-8");
        command.env("POLKU_CONFIG_DIR", self.0.path().join("settings"));
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[impl AsRef<OsStr>]) -> Said {
        Said::of(self.command(arguments).output().expect("the program runs"))
    }

    /// Runs what must succeed; its standard output.
    fn done(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(0), "{arguments:?}: {}", said.err);
        said.out
    }

    /// Runs what must fail with code 1 and one message; the message.
    fn refused(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(1), "{arguments:?}: {}{}", said.out, said.err);
        assert_eq!(said.out, "", "{arguments:?}: data although it failed");
        let message = said.err.strip_prefix("polku: ").expect("a message of the program");
        assert!(!message.contains("panicked"), "{message}");
        message.to_owned()
    }

    /// Runs what must end with code 2 because it is used wrongly; the message.
    fn misused(&self, arguments: &[&str]) -> String {
        let said = self.run(arguments);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{arguments:?}: {}", said.err);
        said.err
    }
}

impl Said {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of this crate")
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}
