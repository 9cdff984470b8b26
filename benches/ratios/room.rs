//! A full room: two hundred phones on the page of the local network, and what a frame of the window costs meanwhile.
//!
//! `cargo bench --bench ratios -- room`; how many seconds may follow.

use crate::shared::told::{self, Goal};
use crate::shared::window::Window;
use polku::journey::TouchpointId;
use polku::room::{Item, ItemTarget, Server, Topic};
use polku::ui::context::View;
use std::io::{Error, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::net::TcpSocket;

const PHONES: u8 = 200;
/// A minute, unless it is said otherwise.
const SECONDS: u64 = 60;
/// How long a frame may take at sixty in a second.
const FRAME: f64 = 16.0;
/// Votes are cast on so many cards.
const CARDS: usize = 3;

/// Prints it.
pub(crate) fn run(words: &[String]) {
    let seconds = words.first().and_then(|text| text.parse().ok()).unwrap_or(SECONDS);
    let mut window = Window::of_size(100, 25);
    window.show(View::Workshop);
    let hall = window.hall();
    hall.lock().expect("a lock").open(Topic::Experience, "Miten hyvin?".into(), items());
    let news = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&news);
    let changed = move || told.store(true, Ordering::Relaxed);
    let server = Server::start(Arc::clone(&hall), Ipv4Addr::LOCALHOST, Duration::ZERO, changed);
    let server = server.expect("a page on loopback");
    let (to, token) = (server.address(), server.token().to_string());
    let until = Instant::now() + Duration::from_secs(seconds);
    let phones = std::thread::Builder::new().name("phones".into());
    let phones = phones.spawn(move || answers(to, &token, until)).expect("a thread");
    let frames = frames(&mut window, &news, until);
    let answers = phones.join().expect("the phones");
    println!("{} phones for {seconds} s", hall.lock().expect("a lock").phones());
    tell("answers", &answers);
    tell("frames", &frames);
    let slow = at(&frames, 0.99);
    told::ratio("a frame with 200 phones (99 of 100), to 16 ms", slow / FRAME, Goal::AtMost(1.0));
}

fn items() -> Vec<Item> {
    let target = |bits| ItemTarget::Touchpoint(TouchpointId::from_bits(bits));
    (1..=CARDS as u64).map(|at| Item { target: target(at), name: format!("Kortti {at}") }).collect()
}

/// A frame whenever the page has news, but not more than sixty in a second. Milliseconds, in order of size.
fn frames(window: &mut Window, news: &AtomicBool, until: Instant) -> Vec<f64> {
    let mut taken = Vec::new();
    while Instant::now() < until {
        std::thread::sleep(Duration::from_millis(16));
        if news.swap(false, Ordering::Relaxed) {
            let begun = Instant::now();
            window.frame(Vec::new());
            taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        }
    }
    taken.sort_by(f64::total_cmp);
    taken
}

/// How long each answer to a phone took, milliseconds, in order of size.
fn answers(to: SocketAddr, token: &str, until: Instant) -> Vec<f64> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let mut taken = runtime.expect("a runtime").block_on(async {
        let one = |at| tokio::spawn(phone(at, to, token.to_owned(), until));
        let all: Vec<_> = (1..=PHONES).map(one).collect();
        let mut taken = Vec::new();
        for phone in all {
            taken.extend(phone.await.expect("a phone"));
        }
        taken
    });
    taken.sort_by(f64::total_cmp);
    taken
}

/// A phone: joins, then asks or votes every second and a half.
async fn phone(at: u8, to: SocketAddr, token: String, until: Instant) -> Vec<f64> {
    // An address of its own: the page limits what one may ask.
    let from = Ipv4Addr::new(127, 0, 1, at);
    let host = format!("Host: {to}\r\n");
    let mut taken = Vec::new();
    let mut asks = async |text: String| {
        let begun = Instant::now();
        let answer = answer(from, to, &text).await.expect("an answer");
        taken.push(begun.elapsed().as_secs_f64() * 1000.0);
        answer
    };
    let first = asks(format!("GET /{token} HTTP/1.1\r\n{host}\r\n")).await;
    let line = first.lines().find(|line| line.to_lowercase().starts_with("set-cookie: "));
    let cookie = line.and_then(|line| line[12..].split(';').next()).expect("a cookie").to_owned();
    let mut turn = usize::from(at);
    while Instant::now() < until {
        tokio::time::sleep(Duration::from_millis(1400 + u64::from(at))).await;
        let answer = if turn.is_multiple_of(3) {
            let body = format!("b=1&i={}&g={}", turn % CARDS, turn % 5 + 1);
            let length = body.len();
            asks(format!(
                "POST /{token}/v HTTP/1.1\r\n{host}Origin: http://{to}\r\nCookie: {cookie}\r\n\
                 Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
            ))
            .await
        } else {
            asks(format!("GET /{token}/s HTTP/1.1\r\n{host}Cookie: {cookie}\r\n\r\n")).await
        };
        let status = answer.split(' ').nth(1).unwrap_or_default();
        assert!(["200", "303"].contains(&status), "{answer}");
        turn += 1;
    }
    taken
}

/// One request from an address; the answer's text.
async fn answer(from: Ipv4Addr, to: SocketAddr, text: &str) -> std::io::Result<String> {
    let socket = TcpSocket::new_v4()?;
    socket.bind((from, 0).into())?;
    let stream = socket.connect(to).await?;
    let mut left = text.as_bytes();
    while !left.is_empty() {
        stream.writable().await?;
        left = &left[soon(stream.try_write(left))?.unwrap_or(0)..];
    }
    let (mut all, mut part) = (Vec::new(), [0; 4096]);
    loop {
        stream.readable().await?;
        match soon(stream.try_read(&mut part))? {
            Some(0) => return Ok(String::from_utf8_lossy(&all).into_owned()),
            Some(n) => all.extend_from_slice(&part[..n]),
            None => {}
        }
    }
}

/// None where the socket is not ready after all.
fn soon(done: std::io::Result<usize>) -> Result<Option<usize>, Error> {
    match done {
        Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(None),
        other => other.map(Some),
    }
}

fn tell(what: &str, all: &[f64]) {
    println!(
        "{} {what}: median {:.2} ms, 99 of 100 within {:.2}, slowest {:.2}",
        all.len(),
        at(all, 0.5),
        at(all, 0.99),
        at(all, 1.0)
    );
}

/// The time that this share stays within.
fn at(all: &[f64], share: f64) -> f64 {
    let place = (all.len().saturating_sub(1) as f64 * share) as usize;
    all.get(place).copied().unwrap_or_default()
}
