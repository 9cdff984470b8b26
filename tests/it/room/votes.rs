//! Votes and notes.

use super::*;

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
