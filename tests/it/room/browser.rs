//! The page in a real browser at a phone's size: by keyboard, and with JavaScript off. Where no Chromium is
//! installed, these tests say so and do nothing.

#![cfg(unix)]

use crate::room::{Page, page};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// A phone, in points of its screen.
const PHONE: (u32, u32) = (390, 844);

/// A browser without a window, told what to do through two pipes.
struct Browser {
    child: Child,
    to: File,
    from: BufReader<File>,
    session: String,
    next: u64,
    _folder: TempDir,
}

fn chromium() -> Option<&'static str> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find(|name| {
        let found = Command::new(name).arg("--version").stdout(Stdio::null()).status();
        found.is_ok_and(|status| status.success())
    })
}

impl Browser {
    /// A page of a phone's size.
    fn start(with_scripts: bool) -> Option<Self> {
        let Some(program) = chromium() else {
            eprintln!("no Chromium here: the page is not tried in a browser");
            return None;
        };
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        for name in ["in", "out"] {
            let made = Command::new("mkfifo").arg(path(name)).status().expect("mkfifo");
            assert!(made.success());
        }
        let profile = path("profile");
        let line = format!(
            "exec {program} --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage \
             --no-first-run --user-data-dir='{}' --remote-debugging-pipe about:blank 3<'{}' 4>'{}'",
            profile.display(),
            path("in").display(),
            path("out").display()
        );
        let child = Command::new("sh")
            .args(["-c", &line])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a browser");
        // In the order in which the shell opens them.
        let to = File::options().write(true).open(path("in")).expect("a pipe");
        let from = BufReader::new(File::open(path("out")).expect("a pipe"));
        let mut browser =
            Self { child, to, from, session: String::new(), next: 0, _folder: folder };
        let target = browser.ask("Target.createTarget", json!({"url": "about:blank"}));
        let target = target["targetId"].clone();
        let attached =
            browser.ask("Target.attachToTarget", json!({"targetId": target, "flatten": true}));
        attached["sessionId"].as_str().expect("a session").clone_into(&mut browser.session);
        let (width, height) = PHONE;
        browser.ask(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": height, "deviceScaleFactor": 2, "mobile": true}),
        );
        if !with_scripts {
            browser.ask("Emulation.setScriptExecutionDisabled", json!({"value": true}));
        }
        browser.ask("Network.setExtraHTTPHeaders", json!({"headers": {"Accept-Language": "fi"}}));
        browser.ask("Page.enable", json!({}));
        Some(browser)
    }

    /// Sends a command and gives its answer.
    #[allow(clippy::needless_pass_by_value, reason = "every caller makes its own")]
    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.next += 1;
        let mut message = json!({"id": self.next, "method": method, "params": params});
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        let mut bytes = serde_json::to_vec(&message).expect("JSON");
        bytes.push(0);
        self.to.write_all(&bytes).expect("the browser listens");
        loop {
            let mut answer = Vec::new();
            self.from.read_until(0, &mut answer).expect("the browser answers");
            answer.pop();
            let answer: Value = serde_json::from_slice(&answer).expect("JSON");
            if answer["id"].as_u64() == Some(self.next) {
                assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                return answer["result"].clone();
            }
        }
    }

    /// The value of an expression on the page.
    fn value(&mut self, expression: &str) -> Value {
        let params = json!({"expression": expression, "returnByValue": true});
        self.ask("Runtime.evaluate", params)["result"]["value"].clone()
    }

    /// Waits until an expression is true.
    fn until(&mut self, what: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.value(what) != json!(true) {
            let text = self.value("document.body && document.body.innerText");
            assert!(Instant::now() < end, "never: {what}\n{text}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn opens(&mut self, page: &Page) {
        let url = format!("http://{}/{}", page.address(), page.token());
        self.ask("Page.navigate", json!({"url": url}));
        self.until("document.readyState === 'complete' && !!document.getElementById('state')");
    }

    fn key(&mut self, key: &str, code: u32, text: &str) {
        let mut down = json!({"type": "keyDown", "key": key, "code": key,
            "windowsVirtualKeyCode": code, "nativeVirtualKeyCode": code});
        if !text.is_empty() {
            down["text"] = json!(text);
        }
        self.ask("Input.dispatchKeyEvent", down.clone());
        down["type"] = json!("keyUp");
        self.ask("Input.dispatchKeyEvent", down);
    }

    /// Presses Tab until what has the keyboard fits.
    fn tabs_to(&mut self, what: &str) {
        for _ in 0..60 {
            self.key("Tab", 9, "");
            if self.value(&format!("(e => !!({what}))(document.activeElement)")) == json!(true) {
                return;
            }
        }
        panic!("the keyboard never comes to {what}");
    }

    fn picture(&mut self, name: &str) {
        let Ok(folder) = std::env::var("ROOM_PICTURES") else { return };
        let shot = self.ask("Page.captureScreenshot", json!({"format": "png"}));
        let text = shot["data"].as_str().expect("a picture").to_owned();
        std::fs::write(Path::new(&folder).join(format!("{name}.b64")), text).expect("written");
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _gone_already = self.child.kill();
        let _gone_already = self.child.wait();
    }
}

fn given(page: &Page) -> u64 {
    page.hall().ballot().map_or(0, |ballot| ballot.voters_of(0))
}

#[test]
fn a_phone_votes_by_keyboard_alone_and_nothing_is_wider_than_its_screen() {
    let Some(mut browser) = Browser::start(true) else { return };
    let page = page();
    page.votes();
    browser.opens(&page);
    browser.picture("vote");
    let wide = browser.value("document.documentElement.scrollWidth <= innerWidth");
    assert_eq!(wide, json!(true), "nothing scrolls sideways");
    let small = browser.value(
        "[...document.querySelectorAll('button, details[open] label, summary')]\
         .filter(e => e.offsetParent && e.getBoundingClientRect().height < 44).map(e => e.innerText)",
    );
    assert_eq!(small, json!([]), "every target is high enough for a thumb");
    let tiny = browser.value(
        "[...document.querySelectorAll('p, label, summary, button, li')]\
         .filter(e => e.offsetParent && parseFloat(getComputedStyle(e).fontSize) < 14).length",
    );
    assert_eq!(tiny, json!(0), "text is 14 px or more");
    // Into the first question; what is chosen is given at once.
    browser.tabs_to("e.type === 'radio' && e.name === 'g'");
    browser.key(" ", 32, " ");
    let end = Instant::now() + Duration::from_secs(20);
    while given(&page) == 0 {
        assert!(Instant::now() < end, "the vote never came");
        std::thread::sleep(Duration::from_millis(50));
    }
    browser.until("document.body.innerText.includes('✓')");
    browser.picture("given");
}

#[test]
fn a_phone_without_javascript_votes_and_writes_a_note_by_forms() {
    let Some(mut browser) = Browser::start(false) else { return };
    let page = page();
    page.votes();
    browser.opens(&page);
    browser.tabs_to("e.type === 'radio' && e.name === 'g'");
    browser.key(" ", 32, " ");
    browser.tabs_to("e.tagName === 'BUTTON' && e.closest('form.ballot')");
    browser.key("Enter", 13, "\r");
    browser.until("document.readyState === 'complete' && document.body.innerText.includes('✓')");
    assert_eq!(given(&page), 1);
    // The page is made anew every half minute, so notes are written on one that stays.
    let hidden = "document.getElementById('text').offsetParent === null";
    assert_eq!(browser.value(hidden), json!(true), "nothing can be typed that would be lost");
    browser.tabs_to("e.tagName === 'A' && e.search.includes('stays')");
    browser.key("Enter", 13, "\r");
    browser.until("document.readyState === 'complete' && location.search.includes('stays')");
    assert_eq!(browser.value("!!document.querySelector('meta[http-equiv]')"), json!(false));
    browser.tabs_to("e.id === 'text'");
    browser.ask("Input.insertText", json!({"text": "Jono on pitkä <b>aina</b>"}));
    browser.tabs_to("e.tagName === 'BUTTON' && e.closest('#write')");
    browser.key("Enter", 13, "\r");
    browser.until(
        "document.readyState === 'complete' \
         && document.body.innerText.includes('Jono on pitkä <b>aina</b>')",
    );
    browser.picture("note");
    let bold = browser.value("document.querySelectorAll('article b').length");
    assert_eq!(bold, json!(0), "what a phone wrote is text");
}

#[test]
fn a_phone_without_javascript_sees_the_curve() {
    let Some(mut browser) = Browser::start(false) else { return };
    let page = page();
    page.hall().let_follow(true);
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='500' height='400'/>";
    page.hall().show_picture(3, svg.into());
    browser.opens(&page);
    browser
        .until("(i => i && i.complete && i.naturalWidth === 500)(document.querySelector('img'))");
}
