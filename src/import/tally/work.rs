//! Work on the batches of a file on all cores.

use crate::import::rows::batch::Batch;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// So many bytes of a file are worked on by whoever reads them: for small files, threads do not pay.
const ALONE: u64 = 1024 * 1024;
/// One reader cannot keep more threads busy.
const MOST_THREADS: usize = 8;
/// Batches that wait for one thread or are worked on by it.
const WAITING: usize = 2;

/// One thread: batches go in, and come out with what was made of them.
struct Worker<P> {
    batches: SyncSender<Batch>,
    parts: Receiver<(Batch, P)>,
}

/// Reads batches with `next` until one is empty, makes a part of each with `work`, and gives the parts
/// to `take` in the order of the batches.
///
/// `work` runs on several threads where the file is long enough. No more than a fixed number of
/// batches is in memory.
pub(in crate::import) fn in_order<P: Send, E>(
    mut next: impl FnMut(&mut Batch) -> Result<(), E>,
    work: impl Fn(&Batch) -> P + Sync,
    mut take: impl FnMut(&Batch, P) -> Result<(), E>,
) -> Result<(), E> {
    let mut batch = Batch::default();
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS);
    while threads == 1 || batch.read < ALONE {
        next(&mut batch)?;
        if batch.is_empty() {
            return Ok(());
        }
        take(&batch, work(&batch))?;
    }
    thread::scope(|scope| {
        let workers: Vec<Worker<P>> = (0..threads)
            .map(|_| {
                let (batches, received) = sync_channel::<Batch>(WAITING);
                let (made, parts) = sync_channel(WAITING);
                let work = &work;
                scope.spawn(move || {
                    for batch in received {
                        let part = work(&batch);
                        if made.send((batch, part)).is_err() {
                            return;
                        }
                    }
                });
                Worker { batches, parts }
            })
            .collect();
        share(&workers, next, take)
    })
}

/// Gives the batches to the workers in turn, and takes their parts in turn: so these come in order.
fn share<P, E>(
    workers: &[Worker<P>],
    mut next: impl FnMut(&mut Batch) -> Result<(), E>,
    mut take: impl FnMut(&Batch, P) -> Result<(), E>,
) -> Result<(), E> {
    let mut spare = Vec::new();
    let (mut given, mut taken) = (0, 0);
    let mut end = None;
    loop {
        if end.is_none() && given - taken < workers.len() * WAITING {
            let mut batch = spare.pop().unwrap_or_default();
            match next(&mut batch) {
                Ok(()) if batch.is_empty() => end = Some(Ok(())),
                Ok(()) => {
                    // A worker ends early only by a panic, which the scope passes on.
                    let _ = workers[given % workers.len()].batches.send(batch);
                    given += 1;
                }
                Err(error) => end = Some(Err(error)),
            }
        } else if taken < given {
            let Ok((batch, part)) = workers[taken % workers.len()].parts.recv() else {
                return Ok(());
            };
            taken += 1;
            take(&batch, part)?;
            spare.push(batch);
        } else {
            return end.unwrap_or(Ok(()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::rows::row::Row;

    /// Works on batches that say their number, as of a long file; `next` fails after the last.
    fn run(count: u64, stop: u64) -> (Vec<u64>, Result<(), &'static str>) {
        let (mut given, mut seen) = (0, Vec::new());
        let done = in_order(
            |batch| {
                given += 1;
                batch.rows = vec![Row { number: given, ..Row::default() }];
                batch.read = ALONE;
                if given > count { Err("the end") } else { Ok(()) }
            },
            |batch| batch.rows.iter().map(Row::number).sum::<u64>(),
            |_, number| {
                seen.push(number);
                if number == stop { Err("stopped") } else { Ok(()) }
            },
        );
        (seen, done)
    }

    #[test]
    fn parts_come_in_order_and_before_the_fault_that_follows_them() {
        for count in [1, 2, 5, 1000] {
            assert_eq!(run(count, 0), ((1..=count).collect(), Err("the end")));
        }
    }

    #[test]
    fn whoever_takes_the_parts_can_stop() {
        for stop in [1, 2, 7] {
            assert_eq!(run(1000, stop), ((1..=stop).collect(), Err("stopped")));
        }
    }
}
