//! Programs killed at any moment.

use super::*;

/// Where it works; not set when the tests are run as usual.
const FOLDER: &str = "POLKU_CRASH_FOLDER";
/// How it works: see [`Way`].
const WAY: &str = "POLKU_CRASH_WAY";
/// How often it is killed, where that is not fifty times.
const KILLS: &str = "POLKU_KILLS";

/// How the process works that comes to grief.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Types fast and saves now and then.
    Fast,
    /// Types, with the delay of the real program.
    Real,
    /// Types and panics, long before anything is written by itself.
    Panics,
}

fn say(what: &str, number: u64) {
    let mut out = io::stdout().lock();
    writeln!(out, "\n{what} {number}").and_then(|()| out.flush()).expect("somebody listens");
}

/// Types, saves and is killed: in a process of its own, started by the tests below.
#[test]
#[ignore = "is run by the other tests, in a process that they kill"]
fn works_until_it_is_killed() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    let (way, latest) = match std::env::var(WAY).as_deref() {
        Ok("real") => (Way::Real, LATEST),
        Ok("panics") => (Way::Panics, Duration::from_hours(1)),
        _ => (Way::Fast, SOON),
    };
    let state = StateFolder::at(folder.join("state"));
    let autosave = Autosave::start_with(state.clone(), latest, |_| {});
    let path = folder.join("documents").join("journey.ron");
    let mut document = Document::open(&path).expect("a document").locked(&state, &Locks::default());
    for number in 1.. {
        document.apply(retitled(number.to_string()), None).expect("typed");
        autosave.changed(document.draft());
        say("typed", number);
        if way == Way::Panics && number == 7 {
            std::panic::set_hook(Box::new(|_| {
                file::recovery::flush_in_panic();
                // Nothing but the hook may have written it.
                std::process::abort();
            }));
            panic!("as a mistake in the program would");
        }
        if way == Way::Fast && number % 13 == 0 && autosave.flush(Duration::from_mins(1)) {
            say("kept", number);
        }
        if way == Way::Fast && number % 29 == 0 {
            say("saving", number);
            let job = document
                .save_job(path.clone(), false)
                .with_state(Some(state.clone()), Locks::default());
            document.saved(job.run().expect("saved"));
            autosave.saved();
            say("saved", number);
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn start(desk: &Desk, way: Way) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args([
        "--exact",
        "crash::crashes::works_until_it_is_killed",
        "--ignored",
        "--nocapture",
    ]);
    command.env(FOLDER, desk.folder.path()).stdout(Stdio::piped()).stderr(Stdio::null());
    match way {
        Way::Fast => command.env(WAY, "fast"),
        Way::Real => command.env(WAY, "real"),
        Way::Panics => command.env(WAY, "panics"),
    };
    command.spawn().expect("a process")
}

/// The last number after this word.
fn last(said: &[String], what: &str) -> u64 {
    let mut numbers = said.iter().filter_map(|line| line.strip_prefix(what)?.trim().parse().ok());
    numbers.next_back().unwrap_or(0)
}

fn number_in(journey: &Journey) -> u64 {
    journey.title.parse().unwrap_or(0)
}

/// What a next start finds in the file and in what was left behind.
fn found(desk: &Desk) -> (u64, u64) {
    let in_file = number_in(&journey_of(&desk.file));
    let left = left_behind(&desk.state);
    assert!(left.len() <= 1, "one program leaves one snapshot");
    let recovered = left.iter().map(|one| match &one.content {
        Ok((draft, preview)) => {
            assert_eq!(preview.title, draft.journey.title);
            number_in(&draft.journey)
        }
        Err(error) => panic!("a damaged snapshot: {error}"),
    });
    (in_file, recovered.max().unwrap_or(0))
}

#[test]
fn a_program_killed_at_any_moment_loses_nothing_that_it_had_kept() {
    let kills = std::env::var(KILLS).ok().and_then(|text| text.parse().ok()).unwrap_or(50);
    let mut recovered_something = 0;
    for _ in 0..kills {
        let desk = Desk::new();
        let mut child = start(&desk, Way::Fast);
        let mut said = BufReader::new(child.stdout.take().expect("what it says")).lines();
        // It works; then it is killed somewhere.
        let mut lines = Vec::new();
        while last(&lines, "typed") == 0 {
            lines.push(said.next().expect("it works").expect("a line"));
        }
        std::thread::sleep(Duration::from_micros(fastrand::u64(0..150_000)));
        child.kill().and_then(|()| child.wait()).expect("killed");
        lines.extend(said.map_while(Result::ok));

        let (in_file, recovered) = found(&desk);
        let (saving, saved) = (last(&lines, "saving"), last(&lines, "saved"));
        assert!(in_file == saved || in_file == saving, "{in_file}: {saved} or {saving}");
        let (typed, kept) = (last(&lines, "typed"), last(&lines, "kept"));
        let safe = in_file.max(recovered);
        assert!(safe >= kept && safe <= typed + 1, "{safe}: {kept} was kept, {typed} typed");
        recovered_something += u32::from(recovered > in_file);
        for version in versions(&desk.state, &desk.file) {
            assert!(version.read().is_ok(), "{version:?}");
        }
        assert!(file::lock(&desk.state, &desk.file).is_ok(), "nobody is locked out");
    }
    assert!(recovered_something > 0, "in no run was there anything to recover");
}

/// Takes some seconds for each kill: one here, ten in `./check --long`.
#[test]
fn nothing_typed_more_than_two_seconds_before_a_crash_is_lost() {
    let kills = if std::env::var_os(KILLS).is_some() { 10 } else { 1 };
    for _ in 0..kills {
        let desk = Desk::new();
        let mut child = start(&desk, Way::Real);
        let said = BufReader::new(child.stdout.take().expect("what it says")).lines();
        let reader = std::thread::Builder::new()
            .name("reader".into())
            .spawn(move || {
                let stamped = said.map_while(Result::ok).map(|line| (Instant::now(), line));
                stamped.collect::<Vec<_>>()
            })
            .expect("a thread");
        std::thread::sleep(Duration::from_millis(fastrand::u64(2500..5000)));
        let before = Instant::now();
        child.kill().and_then(|()| child.wait()).expect("killed");
        let lines = reader.join().expect("what it said");
        let old =
            lines.into_iter().filter(|(at, _)| before.duration_since(*at).as_secs_f64() > 2.0);
        let old: Vec<String> = old.map(|(_, line)| line).collect();
        let (in_file, recovered) = found(&desk);
        let typed = last(&old, "typed");
        assert!(typed > 0 && in_file.max(recovered) >= typed, "{recovered}: {typed} was typed");
    }
}

#[test]
fn a_panic_loses_nothing() {
    let desk = Desk::new();
    let mut child = start(&desk, Way::Panics);
    assert!(!child.wait().expect("it ends").success());
    assert_eq!(found(&desk), (0, 7));
}
