//! The page as HTML: works as it is, by forms; the script beside it only saves presses.

use super::super::ballot::{Given, Phase, Topic};
use super::super::hall::{BallotView, LONGEST_NOTE, NoteKind, NoteState, PhoneView};
use crate::i18n::{Arg, Language, Words};
use std::fmt::Write as _;

/// A page that is being written. Text goes in by [`Page::text`] alone, which lets no sign through that HTML would obey.
struct Page<'a> {
    out: String,
    words: &'a Words,
}

impl Page<'_> {
    /// Marks, as they stand.
    fn raw(&mut self, marks: &str) -> &mut Self {
        self.out.push_str(marks);
        self
    }

    /// A text of any origin.
    fn text(&mut self, text: &str) -> &mut Self {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#x27;"),
                c if c.is_control() => self.out.push(' '),
                c => self.out.push(c),
            }
        }
        self
    }

    fn say(&mut self, key: &str) -> &mut Self {
        let text = self.words.text(key);
        self.text(&text)
    }

    fn number(&mut self, number: impl std::fmt::Display) -> &mut Self {
        let _ = write!(self.out, "{number}");
        self
    }
}

fn begin<'a>(words: &'a Words, title: &str, revision: Option<u64>, refresh: bool) -> Page<'a> {
    let mut page = Page { out: String::with_capacity(8192), words };
    let language = words.language().code();
    page.raw("<!doctype html>\n<html lang=\"")
        .raw(language)
        .raw("\"><head><meta charset=\"utf-8\">");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.raw("<meta name=\"color-scheme\" content=\"light dark\"><title>").text(title);
    page.raw("</title><link rel=\"stylesheet\" href=\"/a.css\">");
    if refresh {
        // What is typed would be gone with the next refresh: without the script notes are written on a page that stays.
        page.raw("<noscript><meta http-equiv=\"refresh\" content=\"30\">");
        page.raw("<link rel=\"stylesheet\" href=\"/fresh.css\"></noscript>");
    }
    if let Some(revision) = revision {
        page.raw("<script src=\"/a.js\" defer></script></head><body data-rev=\"").number(revision);
        page.raw("\" data-lost=\"").say("room-lost").raw("\">");
    } else {
        page.raw("</head><body>");
    }
    page
}

/// The door: a field for the code.
pub(super) fn door(words: &Words, was_wrong: bool) -> String {
    let mut page = begin(words, &words.text("app-name"), None, false);
    page.raw("<main><h1>").say("room-door").raw("</h1>");
    if was_wrong {
        page.raw("<p role=\"alert\" class=\"warn\">").say("room-wrong").raw("</p>");
    }
    page.raw("<form method=\"post\" action=\"/\"><label for=\"code\">").say("room-code");
    page.raw("</label><input id=\"code\" name=\"code\" autocomplete=\"off\" autocapitalize=\"characters\" maxlength=\"12\" required>");
    page.raw("<button>").say("room-enter").raw("</button></form></main></body></html>");
    page.out
}

/// A sentence and the way back.
pub(super) fn message(text: &str, back: &str, words: &Words) -> String {
    let mut page = begin(words, &words.text("app-name"), None, false);
    page.raw("<main><p role=\"alert\">").text(text).raw("</p><p><a class=\"button\" href=\"");
    page.text(back).raw("\">").say("room-back").raw("</a></p></main></body></html>");
    page.out
}

/// Asks for the page that stays.
const STAYS: &str = "stays=1";

/// The page of a phone. One that `stays` is not made anew by itself where there is no script.
pub(super) fn page(
    view: &PhoneView,
    token: &str,
    words: &Words,
    (chosen, stays): (Option<Language>, bool),
) -> String {
    let title = if view.title.is_empty() { words.text("app-name") } else { view.title.clone() };
    let mut page = begin(words, &title, Some(view.revision), !stays);
    let language = chosen.map(|it| format!("l={}", it.code()));
    let query = language.as_ref().map(|it| format!("?{it}")).unwrap_or_default();
    page.raw("<header><strong>").text(&title).raw("</strong><span id=\"stage\">");
    if let Some(stage) = &view.stage {
        let of = [("at", Arg::from(stage.at)), ("count", stage.count.into())];
        let place = words.with("present-stage-of", &of);
        page.text(&place).raw(" ").text(&stage.name);
    }
    page.raw("</span><nav><a href=\"#vote\">").say("room-vote").raw("</a><a href=\"#note\">");
    page.say("room-write").raw("</a></nav></header><p id=\"state\" aria-live=\"polite\">");
    let state = words.text(state_key(view.ballot.as_ref()));
    page.text(&state).raw("</p><main id=\"main\"><section id=\"vote\">");
    vote(&mut page, view, token, &query);
    page.raw("</section></main>");
    let other = [Some(STAYS.to_owned()).filter(|_| !stays), language];
    let other = other.into_iter().flatten().collect::<Vec<_>>().join("&");
    note_form(&mut page, view, token, (&query, &other, stays));
    page.raw("<section id=\"own\">");
    own_notes(&mut page, view, token, &query);
    page.raw("</section><footer><p>").say("room-privacy").raw("</p><p>");
    for language in Language::ALL {
        page.raw("<a lang=\"").raw(language.code()).raw("\" href=\"/").text(token).raw("?l=");
        page.raw(language.code()).raw("\">").raw(language.own_name()).raw("</a> ");
    }
    page.raw("</p></footer></body></html>");
    page.out
}

fn state_key(ballot: Option<&BallotView>) -> &'static str {
    let Some(ballot) = ballot else { return "room-soon" };
    match ballot.phase {
        Phase::Open if ballot.items.iter().all(|(_, given)| given.is_some()) => "room-all-given",
        Phase::Open => "room-hidden",
        Phase::Closing { .. } | Phase::Closed => "room-closing",
        Phase::Revealed => "room-shown",
    }
}

fn vote(page: &mut Page<'_>, view: &PhoneView, token: &str, query: &str) {
    let words = page.words;
    let Some(ballot) = &view.ballot else {
        follow(page, view, token);
        return;
    };
    page.raw("<h2>").text(&ballot.question).raw("</h2>");
    if !matches!(ballot.phase, Phase::Open | Phase::Closing { .. }) {
        outcome(page, ballot);
        follow(page, view, token);
        return;
    }
    let next = ballot.items.iter().position(|(_, given)| given.is_none());
    for (at, (item, given)) in ballot.items.iter().enumerate() {
        let open = next == Some(at);
        page.raw(if open { "<details open" } else { "<details" });
        page.raw(" id=\"i").number(at).raw("\"><summary><span>");
        page.text(&item.name).raw("</span><small>");
        match given {
            Some(given) => {
                let given = given_words(*given, ballot.topic, words);
                let said = words.with("room-gave", &[("given", (&given).into())]);
                page.raw("✓ ").text(&said).raw(" · ").say("room-change");
            }
            None => {
                page.say("room-not-yet");
            }
        }
        page.raw("</small></summary><form class=\"ballot\" method=\"post\" action=\"/").text(token);
        page.raw("/v").text(query).raw("\"><input type=\"hidden\" name=\"b\" value=\"");
        page.number(ballot.number).raw("\"><input type=\"hidden\" name=\"i\" value=\"").number(at);
        page.raw("\"><fieldset><legend>").text(&item.name).raw("</legend>");
        choices(page, ballot, at, *given);
        page.raw("</fieldset><button>").say("room-give").raw("</button></form></details>");
    }
}

fn choices(page: &mut Page<'_>, ballot: &BallotView, at: usize, given: Option<Given>) {
    let words = page.words;
    let scores: Vec<u8> = match ballot.topic {
        Topic::Experience | Topic::Importance => (1..=5).collect(),
        Topic::Dots(each) => (0..=each).collect(),
    };
    let is_faces = ballot.topic == Topic::Experience;
    for score in scores {
        let id = format!("g{at}-{score}");
        page.raw("<label for=\"")
            .raw(&id)
            .raw("\"><input type=\"radio\" name=\"g\" required id=\"");
        page.raw(&id).raw("\" value=\"").number(score).raw("\"");
        page.raw(if given == Some(Given::Score(score)) { " checked>" } else { ">" });
        if is_faces {
            face(page, score);
        }
        page.raw("<b>").number(score).raw("</b> <span>");
        let name = score_words(score, ballot.topic, words);
        page.text(&name).raw("</span></label>");
    }
    if !matches!(ballot.topic, Topic::Dots(_)) {
        page.raw("<label class=\"unsure\"><input type=\"radio\" name=\"g\" value=\"u\"");
        page.raw(if given == Some(Given::Unsure) { " checked>" } else { ">" });
        page.raw("<span>").say("room-unsure").raw("</span></label>");
    }
}

/// A face from sad to glad, for the eye only.
fn face(page: &mut Page<'_>, score: u8) {
    let mouth = match score {
        1 => "M9 23Q16 14 23 23",
        2 => "M9 22Q16 17 23 22",
        3 => "M9 21H23",
        4 => "M9 20Q16 25 23 20",
        _ => "M9 19Q16 28 23 19",
    };
    page.raw("<svg aria-hidden=\"true\" viewBox=\"0 0 32 32\" width=\"32\" height=\"32\"><circle cx=\"16\" cy=\"16\" r=\"14\"/><circle class=\"eye\" cx=\"11\" cy=\"13\" r=\"1.8\"/><circle class=\"eye\" cx=\"21\" cy=\"13\" r=\"1.8\"/><path d=\"");
    page.raw(mouth).raw("\"/></svg>");
}

fn score_words(score: u8, topic: Topic, words: &Words) -> String {
    let keys = match topic {
        Topic::Experience => {
            ["room-very-badly", "room-badly", "room-between", "room-well", "room-very-well"]
        }
        Topic::Importance => {
            ["room-not-at-all", "room-little", "room-somewhat", "room-much", "room-very-much"]
        }
        Topic::Dots(_) => return words.with("room-dots", &[("n", u64::from(score).into())]),
    };
    let key = usize::from(score).checked_sub(1).and_then(|at| keys.get(at));
    key.map(|key| words.text(key)).unwrap_or_default()
}

fn given_words(given: Given, topic: Topic, words: &Words) -> String {
    match (given, topic) {
        (Given::Unsure, _) => words.text("room-unsure"),
        (Given::Score(score), Topic::Dots(_)) => score_words(score, topic, words),
        (Given::Score(score), _) => format!("{score} {}", score_words(score, topic, words)),
    }
}

/// The outcome, where phones may see it.
fn outcome(page: &mut Page<'_>, ballot: &BallotView) {
    let words = page.words;
    let Some(found) = &ballot.outcome else { return };
    page.raw("<ul>");
    for one in found {
        page.raw("<li>").text(&one.item.name).raw(": <b>");
        let shown = match (ballot.topic, one.mean) {
            (Topic::Dots(_), _) => words.with("room-dots", &[("n", one.n.into())]),
            (_, Some(mean)) => words.mean(mean),
            (_, None) => "–".to_owned(),
        };
        page.text(&shown).raw("</b></li>");
    }
    page.raw("</ul>");
}

/// The stage that is talked about, and its curve, where phones may see them.
fn follow(page: &mut Page<'_>, view: &PhoneView, token: &str) {
    if !view.follows {
        return;
    }
    if let Some(stage) = &view.stage {
        page.raw("<h2>").text(&stage.name).raw("</h2><ol>");
        for (_, name) in &stage.cards {
            page.raw("<li>").text(name).raw("</li>");
        }
        page.raw("</ol>");
    }
    if view.picture.is_some() {
        page.raw("<img src=\"/").text(token).raw("/c.svg?r=").number(view.revision);
        page.raw("\" alt=\"").say("room-curve").raw("\">");
    }
}

/// `other` asks for the page that stays, or from there for the one that is made anew.
fn note_form(
    page: &mut Page<'_>,
    view: &PhoneView,
    token: &str,
    (query, other, stays): (&str, &str, bool),
) {
    page.raw("<section id=\"note\"><h2>").say("room-write").raw("</h2><noscript><p>");
    page.raw("<a class=\"button\" href=\"/").text(token).raw("?").text(other);
    page.raw(if stays { "\">" } else { "#note\">" });
    page.say(if stays { "room-follow-again" } else { "room-write-still" });
    page.raw("</a></p></noscript><form id=\"write\" method=\"post\" action=\"/");
    page.text(token).raw("/n").text(query).raw("\"><fieldset class=\"kinds\"><legend>");
    page.say("room-which").raw("</legend>");
    for (at, kind) in NoteKind::ALL.into_iter().enumerate() {
        let (value, key) = kind_words(kind);
        page.raw("<label><input type=\"radio\" name=\"k\" value=\"").raw(value).raw("\"");
        page.raw(if at == 0 { " checked>" } else { ">" }).raw("<span>");
        page.say(key).raw("</span></label>");
    }
    page.raw("</fieldset><label for=\"where\">").say("room-where");
    page.raw("</label><select id=\"where\" name=\"c\"><option value=\"\">").say("room-nowhere");
    page.raw("</option>");
    for (at, (_, name)) in view.stage.iter().flat_map(|stage| &stage.cards).enumerate() {
        page.raw("<option value=\"").number(at).raw("\">").text(name).raw("</option>");
    }
    page.raw("</select><label for=\"text\">").say("room-what");
    page.raw("</label><textarea id=\"text\" name=\"t\" rows=\"3\" required maxlength=\"");
    page.number(LONGEST_NOTE).raw("\"></textarea><button>").say("room-send");
    page.raw("</button></form></section>");
}

fn kind_words(kind: NoteKind) -> (&'static str, &'static str) {
    match kind {
        NoteKind::Pain => ("pain", "room-pain"),
        NoteKind::Idea => ("idea", "room-idea"),
        NoteKind::Question => ("question", "room-question"),
    }
}

fn own_notes(page: &mut Page<'_>, view: &PhoneView, token: &str, query: &str) {
    if view.notes.is_empty() {
        return;
    }
    page.raw("<h2>").say("room-own").raw("</h2>");
    for note in view.notes.iter().rev() {
        let (value, key) = kind_words(note.kind);
        page.raw("<article class=\"").raw(value).raw("\"><small>").say(key);
        if !note.card_name.is_empty() {
            page.raw(" · ").text(&note.card_name);
        }
        page.raw("</small><p>").text(&note.text).raw("</p><small>");
        page.say(match note.state {
            NoteState::Waiting => "room-waiting",
            NoteState::Taken => "room-on-journey",
            NoteState::Dropped => "room-not-taken",
        });
        page.raw("</small>");
        if note.state == NoteState::Waiting {
            page.raw("<form method=\"post\" action=\"/").text(token).raw("/w").text(query);
            page.raw("\"><input type=\"hidden\" name=\"id\" value=\"").number(note.id);
            page.raw("\"><button class=\"quiet\">").say("room-withdraw").raw("</button></form>");
        }
        page.raw("</article>");
    }
}
