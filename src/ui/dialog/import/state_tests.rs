//! Looks and trials that come late, are stopped, or are wanted before they are done.

use super::*;
use crate::i18n::Language;
use crate::journey::{Stage, StageId, StageKind, Touchpoint, TouchpointId};
use crate::ui::action::Action;
use crate::ui::dialog::Reply;
use crate::ui::dialog::import::choices::Place;
use crate::ui::jobs::{Executor, Queue};

struct Scene {
    dialog: ImportDialog,
    jobs: Jobs,
    ctx: Context,
    journey: Arc<Journey>,
    _folder: tempfile::TempDir,
}

fn words() -> &'static Words {
    Words::of(Language::En)
}

fn scene() -> Scene {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("survey.csv");
    std::fs::write(&path, "Queue\n1\n5\n3\n").expect("a file");
    let mut stage = Stage::new(StageId::new("s1").expect("an id"), StageKind::Use, "Use");
    let id = TouchpointId::new("t1").expect("an id");
    stage.touchpoints.push(Arc::new(Touchpoint::new(id, "Counter")));
    let mut journey = Journey::default();
    journey.stages.push(Arc::new(stage));
    let dialog = ImportDialog::new(&path, words(), &journey);
    let (jobs, ctx) = (Jobs::new(Executor::Queue(Queue::at_once())), Context::default());
    Scene { dialog, jobs, ctx, journey: Arc::new(journey), _folder: folder }
}

impl Scene {
    /// What the jobs that are due bring, not yet taken in.
    fn events(&mut self) -> Vec<Event> {
        self.dialog.update(&self.ctx, &self.jobs, Owner::Session, &self.journey);
        self.jobs.arrived().into_iter().map(|arrived| arrived.event).collect()
    }

    fn take(&mut self, events: Vec<Event>) {
        for event in events {
            match event {
                Event::ImportLooked(watch, found) => {
                    self.dialog.looked(&watch, *found, &self.journey);
                }
                Event::ImportTried(watch, result) => self.dialog.tried(&watch, *result),
                other => panic!("{other:?}"),
            }
        }
    }

    fn placed() -> Self {
        let mut scene = scene();
        let looked = scene.events();
        scene.take(looked);
        let id = TouchpointId::new("t1").expect("an id");
        let changes = vec![Change::Put(vec![0], Place::At(id)), Change::Confirm(vec![0])];
        scene.dialog.apply(changes, &Arc::clone(&scene.journey));
        scene
    }

    fn done(&mut self) -> Option<Reply> {
        self.dialog.done(words())
    }
}

#[test]
fn what_is_wanted_early_comes_when_it_is_read() {
    let mut scene = Scene::placed();
    let tried = scene.events();
    scene.dialog.want();
    assert!(scene.done().is_none(), "still being read");
    scene.take(tried);
    assert!(matches!(scene.done(), Some(Reply::Action(Action::Import { .. }))));
}

#[test]
fn nothing_comes_of_a_trial_that_was_stopped() {
    let mut scene = Scene::placed();
    let late = scene.events();
    scene.dialog.want();
    scene.dialog.stop();
    scene.take(late);
    assert!(matches!(scene.dialog.trial, Trial::Stopped));
    assert!(scene.done().is_none());

    scene.dialog.want();
    let again = scene.events();
    scene.take(again);
    assert!(matches!(scene.done(), Some(Reply::Action(Action::Import { .. }))));
}

#[test]
fn a_trial_of_other_choices_is_left() {
    let mut scene = Scene::placed();
    let late = scene.events();
    let round = crate::ui::dialog::import::choices::RoundChoice {
        name: "Another".into(),
        ..scene.dialog.choices.round.clone()
    };
    let journey = Arc::clone(&scene.journey);
    scene.dialog.apply(vec![Change::Round(Box::new(round))], &journey);
    let new = scene.events();
    scene.take(late);
    assert!(matches!(scene.dialog.trial, Trial::Running(_)), "the old one is left");
    scene.take(new);
    let Trial::Done(result) = &scene.dialog.trial else { panic!("no trial") };
    let tried = result.as_ref().as_ref().expect("a trial");
    assert_eq!(tried.summary.rounds_made, ["Another"]);
}

#[test]
fn a_watch_that_is_stopped_stops_the_reading() {
    let mut scene = Scene::placed();
    let text = "Queue\n".to_owned() + &"3\n".repeat(10_000);
    std::fs::write(&scene.dialog.path, text).expect("a file");
    let plan = scene.dialog.choices.plan().expect("a plan");
    let (path, journey) = (scene.dialog.path.clone(), Arc::clone(&scene.journey));
    let watch = Watch::default();
    let read = job::attempt(&path, "survey.csv", &plan, &journey, &watch).expect("all of it");
    assert_eq!(read.summary.rows, 10_000);
    assert!(watch.rows() > 0 && watch.share() > 0.0 && watch.share() <= 1.0);
    watch.stop();
    let stopped = job::attempt(&path, "survey.csv", &plan, &journey, &watch);
    assert!(matches!(stopped, Err(ImportError::Cancelled { .. })));
    assert!(scene.events().len() <= 1);
}
