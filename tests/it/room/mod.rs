//! The page on the local network, as phones and those who are no phones ask for it: every limit, every header,
//! every order of things.

mod browser;
mod orders;
mod page;
mod votes;

use polku::journey::TouchpointId;
use polku::room::{
    Ballot, Counted, Device, GRACE, Given, Hall, Item, ItemTarget, MOST_PHONES, Moment, NOTES_EACH,
    NoteKind, NoteState, Phase, RoomError, Server, StageShown, Topic, VoteError,
};
use proptest::prelude::*;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const START: Moment = Duration::ZERO;

fn cards() -> Vec<(TouchpointId, String)> {
    ["Ajanvaraus", "Jono <b>kassalla</b>", "Maksu"]
        .iter()
        .zip(1..)
        .map(|(name, bits)| (TouchpointId::from_bits(bits), (*name).to_owned()))
        .collect()
}

fn items() -> Vec<Item> {
    let item = |(id, name)| Item { target: ItemTarget::Touchpoint(id), name };
    cards().into_iter().map(item).collect()
}

/// An open page on loopback, and the hall behind it.
pub(crate) struct Page {
    hall: Arc<Mutex<Hall>>,
    server: Option<Server>,
    address: SocketAddr,
    token: String,
    changes: Arc<AtomicUsize>,
}

/// An answer: status, head and body.
#[derive(Debug)]
struct Answer {
    status: u16,
    head: String,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> Option<&str> {
        let wanted = format!("{name}: ");
        self.head.lines().find_map(|line| {
            let begin = line.get(..wanted.len())?;
            begin.eq_ignore_ascii_case(&wanted).then(|| &line[wanted.len()..])
        })
    }

    fn cookie(&self) -> String {
        let set = self.header("set-cookie").expect("a cookie");
        set.split(';').next().expect("its value").to_owned()
    }
}

pub(crate) fn page() -> Page {
    let hall = Arc::new(Mutex::new(Hall::default()));
    {
        let mut hall = hall.lock().expect("a lock");
        let stage = StageShown { at: 3, count: 5, name: "Osto".into(), cards: cards() };
        hall.show_stage("Kahvila & Kulma", Some(stage));
    }
    let changes = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&changes);
    let changed = move || {
        counted.fetch_add(1, Ordering::SeqCst);
    };
    let server = Server::start(Arc::clone(&hall), Ipv4Addr::LOCALHOST, START, changed);
    let server = server.expect("a page on loopback");
    let (address, token) = (server.address(), server.token().to_string());
    Page { hall, server: Some(server), address, token, changes }
}

impl Page {
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn token(&self) -> &str {
        &self.token
    }

    pub(crate) fn hall(&self) -> std::sync::MutexGuard<'_, Hall> {
        self.hall.lock().expect("a lock")
    }

    pub(crate) fn votes(&self) {
        self.hall().open(Topic::Experience, "Miten hyvin?".into(), items());
    }

    /// Sends bytes as they are.
    fn sends(&self, bytes: &[u8]) -> Option<Answer> {
        let mut stream = TcpStream::connect(self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
        stream.write_all(bytes).ok()?;
        let mut all = Vec::new();
        stream.read_to_end(&mut all).ok()?;
        let text = String::from_utf8_lossy(&all).into_owned();
        let (head, body) = text.split_once("\r\n\r\n")?;
        let status = head.split(' ').nth(1)?.parse().ok()?;
        Some(Answer { status, head: head.to_owned(), body: body.to_owned() })
    }

    fn request(&self, method: &str, path: &str, headers: &str, body: &str) -> Answer {
        let host = self.address;
        let text = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{headers}Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.sends(text.as_bytes()).expect("an answer")
    }

    fn gets(&self, rest: &str, cookie: &str) -> Answer {
        let path = format!("/{}{rest}", self.token);
        self.request("GET", &path, &format!("Cookie: {cookie}\r\nAccept-Language: fi\r\n"), "")
    }

    fn posts(&self, rest: &str, cookie: &str, body: &str) -> Answer {
        let headers = format!(
            "Origin: http://{}\r\nCookie: {cookie}\r\nAccept-Language: fi\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n",
            self.address
        );
        self.request("POST", &format!("/{}{rest}", self.token), &headers, body)
    }

    fn joins(&self) -> String {
        self.gets("", "").cookie()
    }
}

#[derive(Clone, Debug)]
enum Happens {
    Open,
    Vote { device: u128, item: usize, score: u8, old: bool },
    Count { item: usize, counts: [u64; 5] },
    Close,
    Reopen,
    Reveal,
    Leave(u128),
    End,
    Wait(u64),
}

fn happens() -> impl Strategy<Value = Happens> {
    prop_oneof![
        1 => Just(Happens::Open),
        8 => (0_u128..5, 0_usize..4, 0_u8..8, prop::bool::weighted(0.1))
            .prop_map(|(device, item, score, old)| Happens::Vote { device, item, score, old }),
        1 => (0_usize..3, prop::array::uniform5(0_u64..4))
            .prop_map(|(item, counts)| Happens::Count { item, counts }),
        2 => Just(Happens::Close),
        1 => Just(Happens::Reopen),
        2 => Just(Happens::Reveal),
        1 => (0_u128..5).prop_map(Happens::Leave),
        1 => Just(Happens::End),
        3 => (0_u64..3000).prop_map(Happens::Wait),
    ]
}
