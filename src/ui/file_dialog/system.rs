//! The system's dialogs, prepared on the window's thread and waited for on another.

use super::Ask;
use std::path::PathBuf;

/// Waits for the answer; blocks.
pub(super) type Waits = Box<dyn FnOnce() -> Option<Vec<PathBuf>> + Send>;

/// No text with a zero byte reaches the system: some of them panic on it.
fn clean(text: &str) -> String {
    text.replace('\0', "")
}

macro_rules! configured {
    ($dialog:expr, $ask:expr, $frame:expr) => {{
        let mut dialog = $dialog.set_title(clean(&$ask.title));
        for (name, extensions) in &$ask.filters {
            dialog = dialog.add_filter(clean(name), extensions);
        }
        if let Some(folder) = &$ask.folder {
            dialog = dialog.set_directory(folder);
        }
        if !$ask.file_name.is_empty() {
            dialog = dialog.set_file_name(clean(&$ask.file_name));
        }
        if let Some(frame) = $frame {
            dialog = dialog.set_parent(frame);
        }
        dialog
    }};
}

/// Linux and Windows: the whole dialog runs on the other thread.
#[cfg(not(target_os = "macos"))]
pub(super) fn prepare(ask: &Ask, frame: Option<&eframe::Frame>) -> Waits {
    let dialog = configured!(rfd::FileDialog::new(), ask, frame);
    if ask.purpose.saves() {
        Box::new(move || dialog.save_file().map(|path| vec![path]))
    } else if ask.purpose.takes_several() {
        Box::new(move || dialog.pick_files())
    } else {
        Box::new(move || dialog.pick_file().map(|path| vec![path]))
    }
}

/// macOS: a dialog must be created on the window's thread; only the waiting is done elsewhere.
#[cfg(any(target_os = "macos", test))]
#[cfg_attr(not(target_os = "macos"), expect(dead_code, reason = "compiled so that it stays right"))]
mod macos {
    use super::{Ask, Waits, clean};

    pub(in super::super) fn prepare(ask: &Ask, frame: Option<&eframe::Frame>) -> Waits {
        let dialog = configured!(rfd::AsyncFileDialog::new(), ask, frame);
        if ask.purpose.saves() {
            let future = dialog.save_file();
            Box::new(move || block_on(future).map(|file| vec![file.path().to_path_buf()]))
        } else if ask.purpose.takes_several() {
            let future = dialog.pick_files();
            let path = |file: &rfd::FileHandle| file.path().to_path_buf();
            Box::new(move || block_on(future).map(|files| files.iter().map(path).collect()))
        } else {
            let future = dialog.pick_file();
            Box::new(move || block_on(future).map(|file| vec![file.path().to_path_buf()]))
        }
    }

    /// Sleeps until the future is done.
    fn block_on<T>(future: impl Future<Output = T>) -> T {
        use std::sync::Arc;
        use std::task::{Context, Poll, Wake, Waker};
        struct Unpark(std::thread::Thread);
        impl Wake for Unpark {
            fn wake(self: Arc<Self>) {
                self.0.unpark();
            }
        }
        let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
        let mut future = std::pin::pin!(future);
        loop {
            if let Poll::Ready(done) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return done;
            }
            std::thread::park();
        }
    }
}

#[cfg(target_os = "macos")]
pub(super) use macos::prepare;
