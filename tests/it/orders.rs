//! Random orders of opening, saving, dropping, closing, importing and changes by others, with the work beside
//! the window finishing in any order: no document ever has another one's path, lock, numbers or content.

use crate::common::window::{CTRL, CTRL_SHIFT, User, opening};
use egui::{Key, Role};
use polku::analysis;
use polku::file::{self, StateFolder};
use polku::journey::Journey;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const NAMES: [&str; 3] = ["a", "b", "c"];

/// What somebody does, or what happens.
#[derive(Clone, Debug)]
enum Step {
    /// A file is dropped on the window.
    Drop(usize),
    /// A survey file is dropped on the window.
    Survey,
    /// What can be said in the import dialog is said, and *Import* is pressed.
    Import,
    Save,
    SaveAs,
    Close,
    Rename,
    /// Another program writes the file of the open document.
    TheyWrite,
    /// The bar above the view is answered with its first, second or third button.
    Bar(usize),
    /// A dialog is answered with what is meant, with Escape, or with the last answer.
    Enter,
    Escape,
    LastAnswer,
    /// The work of a job is done.
    Work(usize),
    /// What a job brings arrives.
    Release(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..NAMES.len()).prop_map(Step::Drop),
        2 => Just(Step::Survey),
        3 => Just(Step::Import),
        2 => Just(Step::Save),
        2 => Just(Step::SaveAs),
        1 => Just(Step::Close),
        2 => Just(Step::Rename),
        1 => Just(Step::TheyWrite),
        1 => (0..3_usize).prop_map(Step::Bar),
        2 => Just(Step::Enter),
        1 => Just(Step::Escape),
        2 => Just(Step::LastAnswer),
        3 => (0..4_usize).prop_map(Step::Work),
        8 => (0..4_usize).prop_map(Step::Release),
    ]
}

/// A journey in which everything bears its name.
fn journey(name: &str, touchpoint: &str) -> String {
    let scores = match name {
        "a" => "{1: 30}",
        "b" => "{3: 30}",
        _ => "{5: 30}",
    };
    format!(
        "(format: 1, journey: (title: \"{name}\", rounds: [(id: \"r1\", name: \"{name} round\")], \
         stages: [(id: \"s1\", kind: Use, name: \"{name} use\", touchpoints: [(id: \"t-{name}\", \
         name: \"{touchpoint}\", surveys: [(id: \"q-{name}\", metric: Csat, scale: (min: 1, max: 5, better: Higher), question: \"{name} asks\", \
         answers: [(round: \"r1\", tally: Counts({scores}))])])])]))"
    )
}

struct World {
    user: User,
    /// The files there are, and the name of the journey that may be in each.
    files: BTreeMap<PathBuf, String>,
    made: usize,
    /// Files that another program wrote: what is in them now was perhaps not noticed yet.
    theirs: BTreeSet<PathBuf>,
}

impl World {
    fn new() -> Self {
        let user = opening().kept().sized([1100.0, 760.0]).open();
        user.jobs.hold(true);
        let mut files = BTreeMap::new();
        for name in NAMES {
            let path = user.path(&format!("{name}.ron"));
            file::write(&path, journey(name, &format!("{name} 0")).as_bytes()).expect("a file");
            files.insert(path, name.to_owned());
        }
        Self { user, files, made: 0, theirs: BTreeSet::new() }
    }

    fn name(&self) -> Option<String> {
        self.user.has_document().then(|| self.user.journey().title.clone())
    }

    fn is_covered(&self) -> bool {
        self.user.is_asked()
    }

    fn number(&mut self) -> usize {
        self.made += 1;
        self.made
    }

    fn does(&mut self, step: &Step) {
        match step {
            Step::Drop(at) => {
                let path = self.user.path(&format!("{}.ron", NAMES[*at]));
                self.user.drops_file(&path);
            }
            Step::Survey => {
                let Some(name) = self.name() else { return };
                let path = self.user.path(&format!("{name}.csv"));
                file::write(&path, format!("id;{name} rates\n1;4\n2;5\n3;2\n").as_bytes())
                    .expect("a file");
                self.user.drops_file(&path);
            }
            Step::Import => self.imports(),
            Step::Save => self.user.keys(CTRL, Key::S),
            Step::SaveAs => self.saves_as(),
            Step::Close => self.user.keys(CTRL, Key::W),
            Step::Rename => self.renames(),
            Step::TheyWrite => self.they_write(),
            Step::Bar(at) => {
                let answers = ["Lataa uudelleen", "Pidä omani", "Yhdistä"];
                if !self.is_covered() && self.user.has(Role::Button, answers[*at]) {
                    self.user.press(answers[*at]);
                }
            }
            Step::Enter if self.is_covered() => self.user.key(Key::Enter),
            Step::Escape if self.is_covered() => self.user.key(Key::Escape),
            Step::LastAnswer => {
                // An import about which something was said is left by its button only, never by Escape.
                for name in ["Älä tallenna", "Jätä kesken", "Korvaa", "Peruuta"] {
                    if self.user.has(Role::Button, name) {
                        self.user.press(name);
                        return;
                    }
                }
            }
            Step::Work(at) => {
                let names = self.user.jobs.names();
                if let Some(name) = names.get(at % names.len().max(1)) {
                    // Perhaps it is done already.
                    let _worked = self.user.jobs.work(name);
                }
            }
            Step::Release(at) => {
                let names = self.user.jobs.names();
                if let Some(name) = names.get(at % names.len().max(1)) {
                    self.user.releases(name);
                }
            }
            Step::Enter | Step::Escape => {}
        }
    }

    /// As far as the dialog lets.
    fn imports(&mut self) {
        let Some(name) = self.name() else { return };
        let column = format!("{name} rates");
        let touchpoint = self.user.journey().touchpoints().next().map(|(_, one)| one.name.clone());
        let Some(touchpoint) = touchpoint else { return };
        let put = format!("Vie merkityt sarakkeet kohteeseen {touchpoint}");
        if self.user.has(Role::CheckBox, &format!("Merkitse {column}")) {
            self.user.press_role(Role::CheckBox, &format!("Merkitse {column}"));
            if self.user.has(Role::Button, &put) {
                self.user.press(&put);
            }
        }
        for press in [format!("{column}: Vahvista"), "Tuo".to_owned()] {
            if self.user.has(Role::Button, &press) {
                self.user.press(&press);
            }
        }
    }

    fn saves_as(&mut self) {
        let Some(name) = self.name().filter(|_| !self.is_covered()) else { return };
        self.user.keys(CTRL_SHIFT, Key::S);
        let number = self.number();
        let path = self.user.path(&format!("{name}-{number}.ron"));
        self.user.gives_path(&path);
        self.files.insert(path, name);
    }

    fn renames(&mut self) {
        let Some(name) = self.name().filter(|_| !self.is_covered()) else { return };
        let first = self.user.journey().touchpoints().next().map(|(_, one)| one.name.clone());
        let Some(first) = first.filter(|first| self.user.has(Role::Button, first)) else { return };
        self.user.press(&first);
        self.user.key(Key::F2);
        let new = format!("{name} {}", self.number());
        self.user.types(&new);
        self.user.key(Key::Enter);
    }

    fn they_write(&mut self) {
        let Some(name) = self.name() else { return };
        let Some(path) = self.user.document().path().map(Path::to_path_buf) else { return };
        let text = journey(&name, &format!("{name} theirs {}", self.number()));
        file::write(&path, text.as_bytes()).expect("they write");
        self.theirs.insert(path);
        self.user.comes_back();
    }

    /// Nothing is left to be answered: a document that waits for an answer holds its lock, and rightly so.
    fn answers_all(&mut self) {
        for step in [Step::Escape, Step::LastAnswer].iter().cycle().take(20) {
            if !self.is_covered() {
                return;
            }
            self.does(step);
            self.user.releases_all();
        }
    }

    /// What must hold whatever is still under way.
    fn check(&self) -> Result<(), TestCaseError> {
        for (path, name) in &self.files {
            if let Ok((opened, _)) = file::read(path) {
                prop_assert_eq!(&opened.journey.title, name, "in {}", path.display());
                check_content(&opened.journey, name)?;
            }
        }
        if !self.user.has_document() {
            return Ok(());
        }
        let journey = self.user.journey();
        let name = &journey.title;
        check_content(&journey, name)?;
        if let Some(path) = self.user.document().path() {
            prop_assert_eq!(self.files.get(path), Some(name), "the path is another one's");
        }
        if let Some(report) = self.user.report() {
            let own = format!("t-{name}");
            for touchpoint in report.stages.iter().flat_map(|stage| &stage.touchpoints) {
                prop_assert_eq!(
                    touchpoint.id.as_str(),
                    own.as_str(),
                    "the numbers are another one's"
                );
            }
        }
        Ok(())
    }

    /// What must hold when nothing is under way any more.
    fn check_settled(&mut self) -> Result<(), TestCaseError> {
        self.user.releases_all();
        self.check()?;
        self.answers_all();
        prop_assert!(
            !self.is_covered(),
            "a question cannot be got rid of: {:?}",
            self.user.names()
        );
        self.check()?;
        let state = StateFolder::at(self.user.path("state"));
        let open = self.user.has_document().then(|| self.user.document().path()).flatten();
        for path in self.files.keys().filter(|path| path.exists()) {
            let is_open = open == Some(path.as_path());
            prop_assert_eq!(file::lock(&state, path).is_err(), is_open, "{}", path.display());
        }
        if self.user.has_document() {
            let expected = analysis::report(&self.user.journey());
            let shown = self.user.report();
            prop_assert_eq!(shown.as_deref(), Some(&expected));
            let unsaved = self.user.document().is_unsaved();
            let own = open.filter(|path| !unsaved && !self.theirs.contains(*path));
            if let Some(path) = own {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                prop_assert_eq!(self.user.on_disk(name), self.user.journey().as_ref().clone());
            }
        }
        Ok(())
    }
}

/// Everything in a journey bears its name.
fn check_content(journey: &Journey, name: &str) -> Result<(), TestCaseError> {
    let begins = |text: &str| text.starts_with(name) && text[name.len()..].starts_with(' ');
    for (stage, touchpoint) in journey.touchpoints() {
        prop_assert!(begins(&stage.name) && begins(&touchpoint.name), "{:?}", touchpoint.name);
        for survey in &touchpoint.surveys {
            prop_assert!(begins(&survey.question), "{:?} in {name}", survey.question);
        }
    }
    Ok(())
}

fn cases() -> u32 {
    std::env::var("POLKU_ORDERS").ok().and_then(|text| text.parse().ok()).unwrap_or(16)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(),
        max_shrink_iters: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_document_ever_has_anything_of_another(
        first in 0..NAMES.len(),
        steps in proptest::collection::vec(step(), 6..22),
    ) {
        let mut world = World::new();
        world.does(&Step::Drop(first));
        world.user.releases("open");
        for step in &steps {
            world.does(step);
            world.check()?;
        }
        world.check_settled()?;
    }
}
