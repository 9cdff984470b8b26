//! The real program on a display of its own (Xvfb), driven over the inspection protocol of egui.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

use egui::accesskit::{Node, Rect, Role, Toggled};
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_inspection::protocol::read_handshake;
use egui_inspection::{PROTOCOL_VERSION, Request, Response, read_message, write_message};
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// How often something is looked for before it is given up, with [`PAUSE`] between.
const TRIES: usize = 600;
const PAUSE: Duration = Duration::from_millis(50);
/// How often in a row something must be seen at the same place to be at rest.
const AT_REST: usize = 4;
const CTRL: Modifiers = Modifiers { ctrl: true, command: true, ..Modifiers::NONE };

/// A process that does not outlive its test.
struct Ends(Child);

impl Drop for Ends {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The running program. Ended before its display.
pub(crate) struct Running {
    program: Ends,
    _display: Ends,
    line: TcpStream,
    folder: TempDir,
}

/// What was drawn.
#[derive(Debug)]
pub(crate) struct Picture {
    /// Width and height in pixels.
    pub size: [u32; 2],
    /// How many colours it has.
    pub colours: usize,
}

impl Running {
    /// Starts the program with a copy of the kahvila sample.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let journey = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys/kahvila.ron");
        let file = folder.path().join("kahvila.ron");
        std::fs::copy(journey, &file).expect("a copy of the sample");
        let file = file.to_str().expect("a path that can be typed").to_owned();
        Self::start_in(folder, &[arguments, &[&file]].concat())
    }

    /// Starts the program with what is in a folder.
    pub(crate) fn start_in(folder: TempDir, arguments: &[&str]) -> Self {
        let (display, number) = display();
        let address = free_address();
        let program = Command::new(env!("CARGO_BIN_EXE_polku"))
            .args(arguments)
            .env("DISPLAY", format!(":{number}"))
            .env("EGUI_INSPECTION", &address)
            .env("POLKU_CONFIG_DIR", folder.path())
            .env("POLKU_STATE_DIR", folder.path().join("state"))
            .env("POLKU_NATIVE_DIALOGS", "0")
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .spawn();
        let mut program = Ends(program.expect("the program starts"));
        let line = connect(&mut program, &address);
        Self { program, _display: display, line, folder }
    }

    /// What of unsaved work is in the state folder.
    pub(crate) fn snapshots(&self) -> usize {
        let entries = std::fs::read_dir(self.folder.path().join("state").join("recovery"));
        let paths = entries.into_iter().flatten().flatten().map(|entry| entry.path());
        paths.filter(|path| path.extension().is_some_and(|ending| ending == "ron")).count()
    }

    /// Waits until unsaved work is in the state folder.
    pub(crate) fn wait_for_snapshot(&self) {
        for _ in 0..TRIES {
            if self.snapshots() > 0 {
                return;
            }
            std::thread::sleep(PAUSE);
        }
        panic!("unsaved work is not kept");
    }

    /// Kills the program, as when the machine dies; its folder stays.
    pub(crate) fn killed(self) -> TempDir {
        let Self { program, _display, line, folder } = self;
        drop((program, line));
        folder
    }

    /// Waits until something with this role and name is there.
    pub(crate) fn wait_for(&mut self, role: Role, name: &str) {
        for _ in 0..TRIES {
            if self.find(role, name).is_some() {
                return;
            }
            std::thread::sleep(PAUSE);
        }
        panic!("no {role:?} {name:?}; there are: {:#?}", self.names());
    }

    /// Presses what has this role and name.
    pub(crate) fn click(&mut self, role: Role, name: &str) {
        for events in self.click_events(role, name) {
            self.apply(events);
        }
        self.rest();
    }

    /// Presses what ends the program. It may be gone before it answers.
    pub(crate) fn click_to_leave(&mut self, role: Role, name: &str) {
        for events in self.click_events(role, name) {
            let _ = self.request(&Request::ApplyEvents { events });
        }
    }

    /// What happens in one frame and what in the next. The button goes down and up in one: a press that lasts longer
    /// than 0.8 s is no click, and on a busy machine a frame alone can take that.
    fn click_events(&mut self, role: Role, name: &str) -> [Vec<Event>; 2] {
        let bounds = self.bounds_at_rest(role, name);
        let middle = |from: f64, to: f64| f64::midpoint(from, to) as f32;
        let pos = Pos2::new(middle(bounds.x0, bounds.x1), middle(bounds.y0, bounds.y1));
        let button = |pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        [vec![Event::PointerMoved(pos)], vec![button(true), button(false)]]
    }

    /// Where something is once it stays there: what arrives late (numbers, a bar above the view) may still move it,
    /// and a press would go beside.
    fn bounds_at_rest(&mut self, role: Role, name: &str) -> Rect {
        let mut last = None;
        let mut same = 0;
        for _ in 0..TRIES {
            let bounds = self.get(role, name).bounds();
            same = if bounds == last { same + 1 } else { 0 };
            last = bounds;
            if let (Some(bounds), true) = (bounds, same >= AT_REST) {
                return bounds;
            }
            std::thread::sleep(PAUSE);
        }
        panic!("{role:?} {name:?} never comes to rest: {last:?}");
    }

    /// Presses a key.
    pub(crate) fn key(&mut self, key: Key) {
        self.apply(stroke(Modifiers::NONE, key));
        self.rest();
    }

    /// Types a text.
    pub(crate) fn types(&mut self, text: &str) {
        self.apply(vec![Event::Text(text.into())]);
        self.rest();
    }

    /// Asks the program to end. It may be gone before it answers.
    pub(crate) fn quit(&mut self) {
        let events = stroke(CTRL, Key::Q);
        let _ = self.request(&Request::ApplyEvents { events });
    }

    /// Whether a button is shown as pressed or selected.
    pub(crate) fn is_pressed(&mut self, role: Role, name: &str) -> bool {
        self.get(role, name).toggled() == Some(Toggled::True)
    }

    /// What is drawn.
    pub(crate) fn picture(&mut self) -> Picture {
        let request = Request::GetScreenshot { pixels_per_point: None };
        let Response::Screenshot(png) = self.must(&request) else { panic!("no picture") };
        let pixels = resvg::tiny_skia::Pixmap::decode_png(&png.bytes).expect("a picture");
        let colours: BTreeSet<[u8; 3]> =
            pixels.pixels().iter().map(|one| [one.red(), one.green(), one.blue()]).collect();
        Picture { size: png.size, colours: colours.len() }
    }

    /// Waits for the program to end by itself; whether it ended without a failure.
    pub(crate) fn ended_well(&mut self) -> bool {
        for _ in 0..TRIES {
            if let Some(status) = self.program.0.try_wait().expect("the state of a process") {
                return status.success();
            }
            std::thread::sleep(PAUSE);
        }
        panic!("the program does not end; there are: {:#?}", self.names());
    }

    fn get(&mut self, role: Role, name: &str) -> Node {
        self.find(role, name)
            .unwrap_or_else(|| panic!("no {role:?} {name:?}; there are: {:#?}", self.names()))
    }

    fn find(&mut self, role: Role, name: &str) -> Option<Node> {
        self.nodes().into_iter().find(|node| node.role() == role && node.label() == Some(name))
    }

    fn names(&mut self) -> Vec<String> {
        let nodes = self.nodes().into_iter();
        nodes.filter_map(|node| Some(format!("{:?} {:?}", node.role(), node.label()?))).collect()
    }

    fn nodes(&mut self) -> Vec<Node> {
        let Response::Tree { accesskit, .. } = self.must(&Request::GetTree) else {
            panic!("no tree")
        };
        let nodes = accesskit.map(|update| update.nodes).unwrap_or_default();
        nodes.into_iter().map(|(_, node)| node).collect()
    }

    fn apply(&mut self, events: Vec<Event>) {
        self.must(&Request::ApplyEvents { events });
    }

    fn rest(&mut self) {
        let response = self.must(&Request::Settle { max_steps: 120 });
        assert!(matches!(response, Response::Settled { settled: true, .. }), "{response:?}");
    }

    fn must(&mut self, request: &Request) -> Response {
        match self.request(request) {
            Ok(Response::Error { message }) => panic!("{request:?}: {message}"),
            Ok(response) => response,
            Err(error) => panic!("{request:?}: {error}"),
        }
    }

    fn request(&mut self, request: &Request) -> std::io::Result<Response> {
        write_message(&mut self.line, request)?;
        read_message(&mut self.line)
    }
}

fn stroke(modifiers: Modifiers, key: Key) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    vec![
        Event::ModifiersChanged(modifiers),
        event(true),
        event(false),
        Event::ModifiersChanged(Modifiers::NONE),
    ]
}

/// A display that nobody else has, and its number.
fn display() -> (Ends, String) {
    let server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let mut server = match server {
        Ok(server) => Ends(server),
        Err(error) => panic!("Xvfb cannot be started ({error}). Debian, Ubuntu: apt install xvfb"),
    };
    let stdout = server.0.stdout.take().expect("what the server says");
    let mut number = String::new();
    BufReader::new(stdout).read_line(&mut number).expect("the number of the display");
    let number = number.trim().to_owned();
    assert!(!number.is_empty(), "Xvfb ended without opening a display");
    (server, number)
}

fn free_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("its number").to_string()
}

/// Connects once the window is there.
fn connect(program: &mut Ends, address: &str) -> TcpStream {
    for _ in 0..TRIES {
        if let Some(status) = program.0.try_wait().expect("the state of a process") {
            panic!("the program ended before its window opened: {status}");
        }
        if let Ok(mut line) = TcpStream::connect(address) {
            line.set_read_timeout(Some(Duration::from_mins(1))).expect("a time limit");
            line.set_nodelay(true).expect("no delay");
            let version = read_handshake(&mut line).expect("the program greets");
            assert_eq!(version, PROTOCOL_VERSION);
            return line;
        }
        std::thread::sleep(PAUSE);
    }
    panic!("the window does not open");
}
