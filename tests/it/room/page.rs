//! The page for phones: who is let in, and who is not.

use super::*;

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
fn phones_have_an_upper_number() {
    let mut hall = Hall::default();
    for bits in 0..MOST_PHONES as u128 {
        hall.join(Device::from_bits(bits)).expect("room for it");
    }
    assert_eq!(hall.join(Device::from_bits(1 << 100)), Err(RoomError::Full));
    assert_eq!(hall.join(Device::from_bits(0)), Ok(()), "who is in stays in");
}
