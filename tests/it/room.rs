//! The page on the local network, as phones and those who are no phones ask for it: every limit, every header,
//! every order of things.

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

#[test]
fn the_page_is_bound_to_its_address_and_speaks_the_phones_language() {
    let page = page();
    assert_eq!(page.address.ip(), Ipv4Addr::LOCALHOST);
    let finnish = page.gets("", "");
    assert_eq!(finnish.status, 200);
    assert!(
        finnish.body.contains("<html lang=\"fi\">")
            && finnish.body.contains("Äänestys alkaa pian.")
    );
    assert!(finnish.body.contains("Kahvila &amp; Kulma"));
    let path = format!("/{}", page.token);
    let swedish = page.request("GET", &path, "Accept-Language: de, sv;q=0.8\r\n", "");
    assert!(swedish.body.contains("<html lang=\"sv\">"));
    let chosen = page.request("GET", &format!("{path}?l=en"), "Accept-Language: sv\r\n", "");
    assert!(chosen.body.contains("<html lang=\"en\">"));
}

#[test]
fn every_answer_has_the_headers_that_keep_others_out() {
    let page = page();
    page.votes();
    for path in ["/", "/a.css", "/a.js", "/wrong", &format!("/{}", page.token)] {
        let answer = page.request("GET", path, "", "");
        let policy = answer.header("content-security-policy").expect("a policy");
        for part in
            ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"]
        {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(answer.header("strict-transport-security"), None, "{path}");
    }
    let answer = page.gets("", "");
    let cookie = answer.header("set-cookie").expect("a cookie");
    for part in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "it dies with the session");
    // What others wrote is text, wherever it stands.
    assert!(
        answer.body.contains("Jono &lt;b&gt;kassalla&lt;/b&gt;")
            && !answer.body.contains("<b>kassalla")
    );
    // No script and no style in the page itself.
    assert!(!answer.body.contains(" style=") && !answer.body.contains("onclick"));
}

#[test]
fn a_vote_counts_once_a_phone_and_the_last_one_until_closing() {
    let page = page();
    page.votes();
    let (one, two) = (page.joins(), page.joins());
    assert_ne!(one, two);
    for (cookie, score) in [(&one, 2), (&one, 5), (&two, 1)] {
        let answer = page.posts("/v", cookie, &format!("b=1&i=0&g={score}"));
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert_eq!(answer.header("location"), Some(format!("/{}", page.token).as_str()));
    }
    assert!(page.gets("", &one).body.contains("Annoit: 5 Erittäin hyvin"));
    assert!(!page.gets("", &two).body.contains("Annoit: 5"), "others' votes are not shown");
    assert!(page.changes.load(Ordering::SeqCst) >= 3);
    assert_eq!(page.hall().ballot().expect("a vote").voters_of(0), 2);
    page.hall().change(|ballot| ballot.close(Duration::from_secs(1000)));
    assert!(page.hall().reveal(Duration::from_secs(1003)));
    let found = page.hall().ballot().expect("a vote").outcome().expect("revealed");
    assert_eq!(found[0].counts, [1, 0, 0, 0, 1]);
    let late = page.posts("/v", &one, "b=1&i=0&g=3");
    assert_eq!(late.status, 409);
    assert!(late.body.contains("Äänestys on jo suljettu."));
}

#[test]
fn the_script_is_answered_as_data_and_polls_see_only_that_something_changed() {
    let page = page();
    let cookie = page.joins();
    let state = |page: &Page| page.gets("/s", &cookie).body;
    let before = state(&page);
    page.votes();
    let open = state(&page);
    assert_ne!(before, open);
    let other = page.joins();
    page.posts("/v", &other, "b=1&i=0&g=4");
    assert_eq!(state(&page), open, "what others give is no news");
    let headers = format!(
        "Origin: http://{}\r\nCookie: {cookie}\r\nAccept: application/json\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n",
        page.address
    );
    let path = format!("/{}/v", page.token);
    let answer = page.request("POST", &path, &headers, "b=1&i=9&g=4");
    assert_eq!((answer.status, answer.body.contains("\"ok\":false")), (409, true));
}

#[test]
fn nothing_of_a_vote_can_be_read_anywhere_before_it_is_shown() {
    let page = page();
    page.hall().let_follow(true);
    page.votes();
    let (one, two) = (page.joins(), page.joins());
    page.posts("/v", &one, "b=1&i=1&g=1");
    let ballot = page.hall().ballot().expect("a vote");
    assert!(ballot.outcome().is_none());
    assert!(!format!("{ballot:?} {:?}", page.hall()).contains("Score"));
    for body in [page.gets("", &two).body, page.gets("/s", &two).body] {
        assert!(!body.contains("keskiarvo") && !body.contains("checked>1"), "{body}");
    }
    page.hall().change(|ballot| ballot.close(START));
    assert!(!page.hall().reveal(START + GRACE / 2), "not within the grace");
    assert!(page.hall().reveal(START + GRACE));
    let shown = "Jono &lt;b&gt;kassalla&lt;/b&gt;: <b>1";
    assert!(page.gets("", &two).body.contains(shown));
    page.hall().let_follow(false);
    assert!(!page.gets("", &two).body.contains(shown), "only where phones may follow");
}

#[test]
fn a_curve_is_shown_to_phones_while_its_stage_is_talked_about() {
    let page = page();
    let one = page.joins();
    let shows = |page: &Page| page.gets("", &one).body.contains("<img");
    page.hall().show_picture(3, "<svg/>".into());
    assert!(!shows(&page), "only where phones may follow");
    page.hall().let_follow(true);
    assert!(shows(&page));
    assert_eq!(page.gets("/c.svg", &one).body, "<svg/>");
    page.hall().show_picture(2, "<svg>late</svg>".into());
    assert_eq!(page.gets("/c.svg", &one).body, "<svg/>", "made for a stage that is over");
    page.votes();
    assert!(!shows(&page), "not while people vote");
}

#[test]
fn who_comes_by_another_name_or_from_another_page_is_turned_away() {
    let page = page();
    page.votes();
    let cookie = page.joins();
    let path = format!("/{}", page.token);
    for host in ["evil.example", "localhost", "192.168.1.1:4747", ""] {
        let text = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        let answer = page.sends(text.as_bytes()).expect("an answer");
        assert_eq!(answer.status, 421, "{host}");
    }
    for origin in ["Origin: http://evil.example\r\n", "Origin: null\r\n", ""] {
        let headers = format!(
            "{origin}Cookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        );
        let answer = page.request("POST", &format!("{path}/v"), &headers, "b=1&i=0&g=4");
        assert_eq!(answer.status, 403, "{origin}");
    }
    let headers = format!(
        "Origin: http://{}\r\nCookie: {cookie}\r\nContent-Type: text/plain\r\n",
        page.address
    );
    assert_eq!(page.request("POST", &format!("{path}/v"), &headers, "b=1&i=0&g=4").status, 415);
    assert_eq!(page.request("PUT", &path, &headers, "").status, 405);
    assert_eq!(page.hall().ballot().expect("a vote").voters(), 0);
}

#[test]
fn wrong_tokens_find_nothing_and_ten_of_them_shut_the_door_for_a_while() {
    let page = page();
    assert!(page.request("GET", "/", "", "").body.contains("name=\"code\""));
    let enters = |code: &str| {
        let headers = format!(
            "Origin: http://{}\r\nContent-Type: application/x-www-form-urlencoded\r\n",
            page.address
        );
        page.request("POST", "/", &headers, &format!("code={code}"))
    };
    let spelled = page.server.as_ref().expect("open").token().spelled().to_lowercase();
    assert_eq!(enters(&spelled).status, 303, "small letters and a dash are right, too");
    for at in 0..10 {
        let status = if at % 2 == 0 {
            page.request("GET", "/AAAA2222", "", "").status
        } else {
            enters("BBBB3333").status
        };
        assert!([403, 404].contains(&status), "{at}: {status}");
    }
    assert_eq!(page.gets("", "").status, 404, "now the right one finds nothing either");
}

#[test]
fn a_phone_cannot_be_invented_and_without_a_cookie_nobody_votes() {
    let page = page();
    page.votes();
    let invented = format!("polku={}", "0123456789abcdef".repeat(3));
    for cookie in ["", "polku=x", &invented] {
        let answer = page.posts("/v", cookie, "b=1&i=0&g=4");
        assert_eq!(answer.status, 409, "{cookie}");
        assert!(answer.body.contains("evästeitä"));
    }
    assert_eq!(page.hall().phones(), 0);
    assert_eq!(page.hall().ballot().expect("a vote").voters(), 0);
}

#[test]
fn bodies_heads_and_writes_have_their_limits() {
    let page = page();
    page.votes();
    let cookie = page.joins();
    let long = format!("k=pain&t={}", "a".repeat(5000));
    assert_eq!(page.posts("/n", &cookie, &long).status, 413);
    let head = format!("X-Long: {}\r\n", "a".repeat(40_000));
    let answer = page.sends(
        format!("GET /{} HTTP/1.1\r\nHost: {}\r\n{head}\r\n", page.token, page.address).as_bytes(),
    );
    assert!(answer.is_none_or(|answer| answer.status == 431), "a head without end");
    let taken = (0..30).filter(|_| page.posts("/v", &cookie, "b=1&i=0&g=4").status == 303).count();
    assert!((3..30).contains(&taken), "{taken} writes at once");
    assert_eq!(
        page.posts("/v", &page.joins(), "b=1&i=0&g=4").status,
        303,
        "others are not held up"
    );
}

#[test]
fn slow_and_silent_ones_hold_nobody_up_and_are_closed() {
    let page = page();
    // As many as one address may have; they say nothing more.
    let mut slow: Vec<TcpStream> = (0..6)
        .map(|_| {
            let mut stream = TcpStream::connect(page.address).expect("a connection");
            stream.write_all(b"GET / HTTP/1.1\r\nHo").expect("sent");
            stream
        })
        .collect();
    let begun = Instant::now();
    assert_eq!(page.gets("", "").status, 200);
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
    // The window never waits either.
    let begun = Instant::now();
    drop(page.hall());
    assert!(begun.elapsed() < Duration::from_millis(16));
    let last = slow.last_mut().expect("one of them");
    last.set_read_timeout(Some(Duration::from_secs(9))).expect("a limit");
    let mut rest = Vec::new();
    let closed = last.read_to_end(&mut rest);
    assert!(closed.is_ok(), "closed by the page after five seconds: {closed:?}");
}

#[test]
fn more_connections_than_allowed_are_closed_without_a_word() {
    let page = page();
    let held: Vec<TcpStream> = (0..8)
        .map(|_| {
            let mut stream = TcpStream::connect(page.address).expect("a connection");
            stream.write_all(b"G").expect("sent");
            stream
        })
        .collect();
    std::thread::sleep(Duration::from_millis(200));
    let text = format!("GET / HTTP/1.1\r\nHost: {}\r\n\r\n", page.address);
    assert!(page.sends(text.as_bytes()).is_none(), "the ninth of one address");
    for stream in held {
        let _gone = stream.shutdown(Shutdown::Both);
    }
    std::thread::sleep(Duration::from_millis(200));
    assert!(page.sends(text.as_bytes()).is_some());
}

#[test]
fn the_page_stops_with_its_session_and_a_new_one_has_another_token() {
    let mut page = page();
    let begun = Instant::now();
    page.server = None;
    assert!(begun.elapsed() < Duration::from_secs(1));
    let closed = TcpStream::connect_timeout(&page.address, Duration::from_millis(500));
    assert!(closed.is_err(), "nobody listens any more");
    assert_ne!(self::page().token, page.token);
}

#[test]
fn notes_are_written_withdrawn_and_limited() {
    let page = page();
    let cookie = page.joins();
    let sent = page.posts("/n", &cookie, "k=idea&c=1&t=Toinen+kassa+%3Cscript%3E");
    assert_eq!(sent.status, 303, "{}", sent.body);
    let body = page.gets("", &cookie).body;
    assert!(body.contains("Toinen kassa &lt;script&gt;") && body.contains("Odottaa vetäjää"));
    let other = page.joins();
    assert!(!page.gets("", &other).body.contains("Toinen kassa"), "others' notes are not shown");
    let note = page.hall().waiting()[0].clone();
    assert_eq!((note.kind, note.card), (NoteKind::Idea, Some(TouchpointId::from_bits(2))));
    page.posts("/w", &other, &format!("id={}", note.id));
    assert_eq!(page.hall().waiting().len(), 1, "only the own ones can be taken back");
    page.hall().settle(note.id, NoteState::Taken);
    assert!(page.gets("", &cookie).body.contains("Asiakaspolussa"));
    let words = |text: &str| page.posts("/n", &other, &format!("k=pain&t={text}"));
    assert!(words("+").body.contains("tyhjä"));
    assert!(words(&"a".repeat(141)).body.contains("140"));
    let device = Device::from_bits(7);
    let mut hall = Hall::default();
    for at in 0..NOTES_EACH {
        hall.write(device, NoteKind::Pain, None, &format!("note {at}")).expect("taken");
    }
    let more = hall.write(device, NoteKind::Pain, None, "one more");
    assert_eq!(more, Err(RoomError::ManyNotes));
}

#[test]
fn phones_have_an_upper_number() {
    let mut hall = Hall::default();
    for bits in 0..MOST_PHONES as u128 {
        hall.join(Device::from_bits(bits)).expect("room for it");
    }
    assert_eq!(hall.join(Device::from_bits(1 << 100)), Err(RoomError::Full));
    assert_eq!(hall.join(Device::from_bits(0)), Ok(()), "who is in stays in");
}

// Orders of what happens

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

proptest! {
    /// Whatever happens in whatever order: a vote counts once a phone, the last one until closing and its grace;
    /// nothing is seen before the reveal; nothing changes after it.
    #[test]
    fn votes_in_any_order(all in prop::collection::vec(happens(), 0..60)) {
        let mut hall = Hall::default();
        let mut now = START;
        // What should have been counted, by an own simple reckoning.
        let mut expected: std::collections::BTreeMap<(u128, usize), u8> = std::collections::BTreeMap::default();
        let mut hands = [[0_u64; 5]; 3];
        let mut seen: Option<Vec<[u64; 5]>> = None;
        let mut number = 0;
        for one in all {
            let phase = hall.ballot().map(|ballot| ballot.phase(now));
            match one {
                Happens::Open => {
                    hall.open(Topic::Experience, "?".into(), items());
                    number += 1;
                    expected.clear();
                    hands = [[0; 5]; 3];
                    seen = None;
                }
                Happens::Vote { device, item, score, old } => {
                    let meant = if old { number + 1 } else { number };
                    let done = hall.vote(Device::from_bits(device), meant, item, Given::Score(score), now);
                    let open = matches!(phase, Some(Phase::Open | Phase::Closing { .. }));
                    let fits = open && !old && item < 3 && (1..=5).contains(&score);
                    prop_assert_eq!(done.is_ok(), fits);
                    if phase.is_some() && !open && !old {
                        prop_assert_eq!(done, Err(RoomError::Vote(VoteError::Closed)));
                    }
                    if fits {
                        expected.insert((device, item), score);
                    }
                }
                Happens::Count { item, counts } => {
                    hall.change(|ballot| ballot.count(item, Counted(counts), now));
                    if matches!(phase, Some(Phase::Open | Phase::Closing { .. })) {
                        hands[item] = counts;
                    }
                }
                Happens::Close => hall.change(|ballot| ballot.close(now)),
                Happens::Reopen => hall.change(Ballot::reopen),
                Happens::Reveal => {
                    let may = matches!(phase, Some(Phase::Closed | Phase::Revealed));
                    prop_assert_eq!(hall.reveal(now), may);
                }
                Happens::Leave(device) => {
                    hall.leave(Device::from_bits(device), now);
                    if matches!(phase, Some(Phase::Open | Phase::Closing { .. })) {
                        expected.retain(|(from, _), _| *from != device);
                    }
                }
                Happens::End => {
                    hall.end_vote();
                    seen = None;
                }
                Happens::Wait(millis) => now += Duration::from_millis(millis),
            }
            let Some(ballot) = hall.ballot() else { continue };
            let shown = ballot.outcome();
            prop_assert_eq!(shown.is_some(), ballot.phase(now) == Phase::Revealed);
            let view = hall.view(Some(Device::from_bits(0)), now);
            let view = view.ballot.expect("it is there");
            prop_assert!(view.outcome.is_none(), "phones may not follow");
            for (item, hands) in hands.iter().enumerate() {
                let by_phone = expected.keys().filter(|(_, at)| *at == item).count() as u64;
                let by_hand: u64 = hands.iter().sum();
                prop_assert_eq!(ballot.voters_of(item), by_phone + by_hand);
            }
            if let Some(shown) = shown {
                let counts: Vec<[u64; 5]> = shown.iter().map(|one| one.counts).collect();
                for (item, counts) in counts.iter().enumerate() {
                    let mut wanted = hands[item];
                    for (_, score) in expected.iter().filter(|((_, at), _)| *at == item) {
                        wanted[usize::from(*score) - 1] += 1;
                    }
                    prop_assert_eq!(*counts, wanted);
                }
                if let Some(before) = &seen {
                    prop_assert_eq!(before, &counts);
                }
                seen = Some(counts);
            }
        }
    }

    /// No more dots than a person has, in whatever order they are put.
    #[test]
    fn dots_are_never_more_than_a_person_has(
        puts in prop::collection::vec((0_usize..3, 0_u8..6), 0..20), each in 1_u8..5,
    ) {
        let mut hall = Hall::default();
        hall.open(Topic::Dots(each), "?".into(), items());
        for (item, dots) in puts {
            let _may_be_refused = hall.vote(Device::from_bits(1), 1, item, Given::Score(dots), START);
        }
        hall.change(|ballot| ballot.close(START));
        prop_assert!(hall.reveal(START + GRACE));
        let found = hall.ballot().expect("there").outcome().expect("revealed");
        prop_assert!(found.iter().map(|one| one.n).sum::<u64>() <= u64::from(each));
    }
}
