//! Answers to requests: who may ask at all, then what is asked.

use super::super::ballot::{Given, VoteError};
use super::super::hall::{Hall, NoteKind, RoomError};
use super::super::token::{Cookies, Token};
use super::super::{Device, Moment};
use super::limits::Limits;
use super::{form, lock, page};
use crate::i18n::{Language, Words};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::header::{
    ACCEPT, ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, COOKIE, HOST,
    HeaderName, HeaderValue, LOCATION, ORIGIN, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS,
};
use hyper::{Method, Request, Response, StatusCode};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Instant;

/// The body of a request, in bytes.
const MOST_BODY: usize = 4096;
const COOKIE_NAME: &str = "polku";
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const HTML: &str = "text/html; charset=utf-8";
const FORM: &str = "application/x-www-form-urlencoded";
const STYLE: &str = include_str!("../../../assets/room/page.css");
/// On a page that is made anew nothing is typed.
const FRESH: &str = "#write { display: none }\n";
const SCRIPT: &str = include_str!("../../../assets/room/page.js");

/// What answering needs.
pub(super) struct Shared {
    pub hall: Arc<Mutex<Hall>>,
    pub token: Token,
    pub cookies: Cookies,
    pub address: SocketAddr,
    pub limits: Mutex<Limits>,
    /// The session's time when the page was opened.
    pub began: (Moment, Instant),
    pub changed: Box<dyn Fn() + Send + Sync>,
}

type Answer = Response<Full<Bytes>>;

/// Who asks: from where, on which phone, in which language.
struct Asker {
    device: Option<Device>,
    /// The cookie for a phone that has none.
    fresh: Option<String>,
    words: &'static Words,
    /// The language was chosen on the page.
    chosen: Option<Language>,
    /// The page is to stay as it is.
    stays: bool,
    wants_json: bool,
}

/// Answers a request. Never takes long: everything it needs is in memory.
pub(super) async fn answer(request: Request<Incoming>, ip: IpAddr, shared: &Shared) -> Answer {
    let now = Instant::now();
    if !lock(&shared.limits).asks(ip, now) {
        return plain(StatusCode::TOO_MANY_REQUESTS);
    }
    if let Err(status) = comes_from_here(&request, shared) {
        return plain(status);
    }
    if lock(&shared.limits).is_shut(ip, now) {
        return plain(StatusCode::NOT_FOUND);
    }
    let asker = asker(&request, shared);
    let path = request.uri().path().to_owned();
    let is_get = request.method() == Method::GET;
    match (is_get, path.as_str()) {
        (true, "/a.css") => return made(StatusCode::OK, "text/css; charset=utf-8", STYLE.into()),
        (true, "/fresh.css") => {
            return made(StatusCode::OK, "text/css; charset=utf-8", FRESH.into());
        }
        (true, "/a.js") => {
            return made(StatusCode::OK, "text/javascript; charset=utf-8", SCRIPT.into());
        }
        // What browsers ask for by themselves.
        (true, "/favicon.ico") => return plain(StatusCode::NO_CONTENT),
        (true, "/") => return html(StatusCode::OK, page::door(asker.words, false)),
        _ => {}
    }
    let mut parts = path.trim_start_matches('/').splitn(2, '/');
    let (first, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    let is_door = path == "/" && request.method() == Method::POST;
    if !is_door && !shared.token.is(first) {
        lock(&shared.limits).is_wrong(ip, now);
        return html(StatusCode::NOT_FOUND, page::door(asker.words, true));
    }
    if is_get {
        return look(rest, asker, shared);
    }
    if request.method() != Method::POST {
        return plain(StatusCode::METHOD_NOT_ALLOWED);
    }
    let fields = match body_of(request).await {
        Ok(fields) => fields,
        Err(status) => return plain(status),
    };
    if is_door {
        let code = fields.get("code").map_or("", String::as_str);
        if shared.token.is(code) {
            return go(&format!("/{}", shared.token));
        }
        lock(&shared.limits).is_wrong(ip, now);
        return html(StatusCode::FORBIDDEN, page::door(asker.words, true));
    }
    write(rest, &fields, &asker, shared)
}

/// The request is meant for this address (DNS rebinding), and a form was sent from this page.
fn comes_from_here(request: &Request<Incoming>, shared: &Shared) -> Result<(), StatusCode> {
    let own = shared.address.to_string();
    let header = |name: HeaderName| request.headers().get(name).and_then(|it| it.to_str().ok());
    if header(HOST) != Some(own.as_str()) {
        return Err(StatusCode::MISDIRECTED_REQUEST);
    }
    let origin = header(ORIGIN);
    let ours = format!("http://{own}");
    let is_post = request.method() == Method::POST;
    let fits = origin.map_or(!is_post, |origin| origin == ours);
    if fits { Ok(()) } else { Err(StatusCode::FORBIDDEN) }
}

fn asker(request: &Request<Incoming>, shared: &Shared) -> Asker {
    let header = |name: HeaderName| {
        request.headers().get(name).and_then(|it| it.to_str().ok()).unwrap_or_default()
    };
    let cookie = header(COOKIE).split(';').find_map(|pair| {
        let (name, value) = pair.trim().split_once('=')?;
        (name == COOKIE_NAME).then_some(value)
    });
    let device = cookie.and_then(|value| shared.cookies.device(value));
    let fresh = match device {
        Some(_) => None,
        None => shared.cookies.mint().ok().map(|(_, value)| value),
    };
    let query = form::fields(request.uri().query().unwrap_or_default());
    let chosen = query.get("l").and_then(|code| Language::of_code(code));
    let wanted = header(ACCEPT_LANGUAGE);
    let language = chosen.unwrap_or_else(|| {
        wanted.split(',').find_map(|one| Language::of_code(one.trim())).unwrap_or_default()
    });
    let wants_json = header(ACCEPT).contains("application/json");
    let stays = query.contains_key("stays");
    Asker { device, fresh, words: Words::of(language), chosen, stays, wants_json }
}

async fn body_of(request: Request<Incoming>) -> Result<BTreeMap<String, String>, StatusCode> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with(FORM)) {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let body = Limited::new(request.into_body(), MOST_BODY).collect().await;
    let bytes = body.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?.to_bytes();
    Ok(form::fields(&String::from_utf8_lossy(&bytes)))
}

impl Shared {
    /// The session's time.
    fn time(&self) -> Moment {
        self.began.0 + self.began.1.elapsed()
    }
}

/// The page, its state, its picture.
fn look(rest: &str, asker: Asker, shared: &Shared) -> Answer {
    let time = shared.time();
    let mut hall = lock(&shared.hall);
    if let Some(device) = asker.device {
        let before = hall.phones();
        if hall.join(device).is_err() {
            return plain(StatusCode::SERVICE_UNAVAILABLE);
        }
        if hall.phones() != before {
            (shared.changed)();
        }
    }
    let view = hall.view(asker.device, time);
    drop(hall);
    match rest {
        "" => {
            let token = shared.token.to_string();
            let shown = page::page(&view, &token, asker.words, (asker.chosen, asker.stays));
            let mut answer = html(StatusCode::OK, shown);
            let cookie = asker
                .fresh
                .map(|value| format!("{COOKIE_NAME}={value}; HttpOnly; SameSite=Strict; Path=/"));
            if let Some(value) = cookie.and_then(|it| HeaderValue::from_str(&it).ok()) {
                answer.headers_mut().insert(SET_COOKIE, value);
            }
            answer
        }
        "s" => {
            let state = serde_json::json!({
                "rev": view.revision,
                "known": asker.device.is_some(),
            });
            made(StatusCode::OK, "application/json", state.to_string())
        }
        "c.svg" => match view.picture {
            Some(picture) => made(StatusCode::OK, "image/svg+xml", picture.to_string()),
            None => plain(StatusCode::NOT_FOUND),
        },
        _ => plain(StatusCode::NOT_FOUND),
    }
}

/// A vote, a note, a note taken back.
fn write(rest: &str, fields: &BTreeMap<String, String>, asker: &Asker, shared: &Shared) -> Answer {
    let Some(device) = asker.device else {
        // Without a cookie one phone could vote for many.
        return said(asker, shared, Err("room-no-cookie"));
    };
    if !lock(&shared.limits).writes(device, Instant::now()) {
        return plain(StatusCode::TOO_MANY_REQUESTS);
    }
    let field = |name: &str| fields.get(name).map(String::as_str);
    let number = |name: &str| field(name).and_then(|text| text.parse::<u32>().ok());
    let time = shared.time();
    let done = match rest {
        "v" => {
            let given = match field("g") {
                Some("u") => Some(Given::Unsure),
                Some(text) => text.parse().ok().map(Given::Score),
                None => None,
            };
            let all = number("b").zip(number("i")).zip(given);
            let Some(((ballot, item), given)) = all else {
                return plain(StatusCode::BAD_REQUEST);
            };
            let done = lock(&shared.hall).vote(device, ballot, item as usize, given, time);
            done.map(|()| "room-taken")
        }
        "n" => {
            let kind = match field("k") {
                Some("pain") => NoteKind::Pain,
                Some("idea") => NoteKind::Idea,
                Some("question") => NoteKind::Question,
                _ => return plain(StatusCode::BAD_REQUEST),
            };
            let card = number("c").map(|at| at as usize);
            let text = field("t").unwrap_or_default();
            let done = lock(&shared.hall).write(device, kind, card, text);
            done.map(|_| "room-note-sent")
        }
        "w" => {
            let Some(id) = number("id") else { return plain(StatusCode::BAD_REQUEST) };
            lock(&shared.hall).withdraw(device, id);
            Ok("room-note-gone")
        }
        _ => return plain(StatusCode::NOT_FOUND),
    };
    (shared.changed)();
    said(asker, shared, done.map_err(about))
}

fn about(error: RoomError) -> &'static str {
    match error {
        RoomError::Full => "room-full",
        RoomError::Vote(VoteError::Closed | VoteError::NoItem) | RoomError::NoVote => "room-closed",
        RoomError::Vote(VoteError::NoScore) => "room-no-dots",
        RoomError::EmptyNote => "room-note-empty",
        RoomError::LongNote => "room-note-long",
        RoomError::ManyNotes => "room-note-many",
    }
}

/// What became of it: to the script as data, to a form as the page again.
fn said(asker: &Asker, shared: &Shared, done: Result<&str, &str>) -> Answer {
    let (ok, key) = match done {
        Ok(key) => (true, key),
        Err(key) => (false, key),
    };
    let text = asker.words.text(key);
    if asker.wants_json {
        let status = if ok { StatusCode::OK } else { StatusCode::CONFLICT };
        let body = serde_json::json!({ "ok": ok, "say": text }).to_string();
        return made(status, "application/json", body);
    }
    if ok {
        let language = asker.chosen.map(|it| format!("?l={}", it.code())).unwrap_or_default();
        return go(&format!("/{}{language}", shared.token));
    }
    let back = format!("/{}", shared.token);
    html(StatusCode::CONFLICT, page::message(&text, &back, asker.words))
}

fn go(to: &str) -> Answer {
    let mut answer = plain(StatusCode::SEE_OTHER);
    if let Ok(value) = HeaderValue::from_str(to) {
        answer.headers_mut().insert(LOCATION, value);
    }
    answer
}

fn html(status: StatusCode, text: String) -> Answer {
    made(status, HTML, text)
}

fn plain(status: StatusCode) -> Answer {
    let text = status.canonical_reason().unwrap_or_default().to_owned();
    made(status, "text/plain; charset=utf-8", text)
}

/// Every answer says that nothing from elsewhere is loaded, that it is what it says it is, and is kept nowhere.
fn made(status: StatusCode, kind: &'static str, text: String) -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from(text)));
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    // Not "no-referrer": a form would then say that it comes from nowhere.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}
