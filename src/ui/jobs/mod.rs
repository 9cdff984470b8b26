//! Work beside the window. Every job has an owner: what it brings is taken in only while the owner is
//! there. What comes of a job arrives as an [`Event`], and the window wakes up for it.

mod event;
mod queue;

pub use event::{Event, Read};
pub use queue::Queue;

use crate::document::OpenId;
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

    /// Runs a job for its owner. `name` is the thread's.
    pub fn run(
        &self,
        ctx: &egui::Context,
        owner: Owner,
        name: &'static str,
        job: impl FnOnce() -> Event + Send + 'static,
    ) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let send = move |event| {
            // The window may be gone by now; then nobody needs the result.
            let _ = sender.send(Arrived { owner, event });
            ctx.request_repaint();
        };
        match &self.executor {
            Executor::Queue(queue) => queue.push(name, Box::new(job), Box::new(send)),
            Executor::Threads => {
                let thread = std::thread::Builder::new().name(name.into());
                if let Err(error) = thread.spawn(move || send(job())) {
                    log::error!("could not start {name}: {error}");
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
