//! Jobs without threads: at once, so that every frame of a test is the same every time; or held, so that a
//! test decides in what order their work is done and their results arrive.

use super::{Event, Task, finish};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

type Work = Box<dyn FnOnce() -> Event + Send>;
type Deliver = Box<dyn FnOnce(Event) + Send>;

/// Jobs in the order they were started. Clones are the same queue.
#[derive(Clone, Default)]
pub struct Queue(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    holds: bool,
    breaks: Option<Task>,
    jobs: Vec<Job>,
}

struct Job {
    task: Task,
    stage: Stage,
    send: Deliver,
}

enum Stage {
    /// Nothing is done yet.
    Due(Work),
    /// The work is done, its result is still on the way.
    Done(Event),
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Queue").field(&self.names()).finish()
    }
}

impl Queue {
    /// Does every job when it is started.
    #[must_use]
    pub fn at_once() -> Self {
        Self::default()
    }

    /// Jobs wait from now on, or no longer; those that wait already go on waiting.
    pub fn hold(&self, holds: bool) {
        self.inner().holds = holds;
    }

    /// Jobs of this kind break off from now on, as by a mistake of the program; `None`: no longer any.
    pub fn breaks(&self, task: Option<Task>) {
        self.inner().breaks = task;
    }

    /// The names of the jobs whose results have not arrived, oldest first.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        self.inner().jobs.iter().map(|job| job.task.name()).collect()
    }

    /// Does the work of the oldest job of this name that is not done, and keeps its result. False when there is none.
    #[must_use]
    pub fn work(&self, name: &str) -> bool {
        let due = |job: &Job| job.task.name() == name && matches!(job.stage, Stage::Due(_));
        let Some((at, job)) = self.take(due) else { return false };
        let done = Job { stage: Stage::Done(job.stage.finish(job.task)), ..job };
        let mut inner = self.inner();
        let at = at.min(inner.jobs.len());
        inner.jobs.insert(at, done);
        true
    }

    /// Lets the result of the oldest job of this name arrive. False when there is none.
    #[must_use]
    pub fn release(&self, name: &str) -> bool {
        let found = self.take(|job| job.task.name() == name);
        if let Some((_, job)) = found {
            (job.send)(job.stage.finish(job.task));
            return true;
        }
        false
    }

    pub(super) fn push(&self, task: Task, work: Work, send: Deliver) {
        let mut inner = self.inner();
        let work = if inner.breaks == Some(task) { broken(work) } else { work };
        if inner.holds {
            inner.jobs.push(Job { task, stage: Stage::Due(work), send });
        } else {
            drop(inner);
            send(finish(task, work));
        }
    }

    fn take(&self, wanted: impl Fn(&Job) -> bool) -> Option<(usize, Job)> {
        let mut inner = self.inner();
        let at = inner.jobs.iter().position(wanted)?;
        Some((at, inner.jobs.remove(at)))
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stage {
    fn finish(self, task: Task) -> Event {
        match self {
            Self::Due(work) => finish(task, work),
            Self::Done(event) => event,
        }
    }
}

/// Work that ends as a panic does, without the hook's words.
fn broken(work: Work) -> Work {
    Box::new(move || {
        drop(work);
        std::panic::resume_unwind(Box::new("broken for a test"))
    })
}
