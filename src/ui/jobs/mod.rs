//! Work beside the window. Every job has an owner: what it brings is taken in only while the owner is
//! there. What comes of a job arrives as an [`Event`], and the window wakes up for it.

mod event;
mod queue;
mod task;

pub use event::{Event, Read};
pub use queue::Queue;
pub use task::Task;

use crate::document::OpenId;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};

/// For whom a job works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Owner {
    /// The program: what comes of it is wanted whatever is open.
    Session,
    /// An open document; when another one takes its place, nobody wants the result any more.
    Document(OpenId),
    /// A document that is being read, as long as nothing else was asked for since.
    Awaited(OpenId),
}

/// What came of a job, and for whom.
#[derive(Debug)]
pub struct Arrived {
    /// For whom.
    pub owner: Owner,
    /// What.
    pub event: Event,
}

/// How jobs are run.
#[derive(Clone, Debug)]
pub enum Executor {
    /// Each on a thread of its own.
    Threads,
    /// On the calling thread, at once or when a test says so.
    Queue(Queue),
}

/// Starts jobs and collects what they bring.
#[derive(Debug)]
pub struct Jobs {
    sender: Sender<Arrived>,
    receiver: Receiver<Arrived>,
    executor: Executor,
}

impl Jobs {
    /// Runs jobs in this way.
    #[must_use]
    pub fn new(executor: Executor) -> Self {
        let (sender, receiver) = channel();
        Self { sender, receiver, executor }
    }

    /// Runs a job for its owner. Whatever becomes of it, an event comes: one that breaks off brings
    /// [`Event::Broke`], so that nobody waits for it for ever.
    pub fn run(
        &self,
        ctx: &egui::Context,
        owner: Owner,
        task: Task,
        job: impl FnOnce() -> Event + Send + 'static,
    ) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let send = move |event| {
            // The window may be gone by now; then nobody needs the result.
            let _ = sender.send(Arrived { owner, event });
            ctx.request_repaint();
        };
        match &self.executor {
            Executor::Queue(queue) => queue.push(task, Box::new(job), Box::new(send)),
            Executor::Threads => {
                let thread = std::thread::Builder::new().name(task.name().into());
                let unstarted = send.clone();
                if let Err(error) = thread.spawn(move || send(finish(task, job))) {
                    log::error!("could not start {}: {error}", task.name());
                    unstarted(Event::Broke(task));
                }
            }
        }
    }

    /// Lets a thread of its own send events of the session whenever it has some.
    pub fn line(&self, ctx: &egui::Context) -> impl Fn(Event) + Send + use<> {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        move |event| {
            // The window may be gone by now.
            let _ = sender.send(Arrived { owner: Owner::Session, event });
            ctx.request_repaint();
        }
    }

    /// Everything that has arrived.
    #[must_use]
    pub fn arrived(&self) -> Vec<Arrived> {
        self.receiver.try_iter().collect()
    }
}

/// What a job brings. A mistake of the program ends the job, not the window; the panic hook has told of it.
fn finish(task: Task, job: impl FnOnce() -> Event) -> Event {
    catch_unwind(AssertUnwindSafe(job)).unwrap_or(Event::Broke(task))
}
