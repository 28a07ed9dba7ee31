//! Many things at a time, answers in the order of the questions.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, PoisonError};
use std::{process, thread};

/// Something to work on.
pub(crate) trait Job: Send {
    /// The memory it holds, in bytes.
    fn bytes(&self) -> usize;
}

/// Jobs that wait or are worked on hold no more memory than this, or there is only one of them.
const IN_FLIGHT: usize = 64 << 20;

/// The exit status of a program that panicked.
const PANIC: i32 = 101;

/// Works on `jobs` with `threads` threads, each with its own `state`, and hands the results to `done` in the order of the jobs.
///
/// Jobs are taken as they are needed: at most four for each thread, and no more than fit the memory set aside.
pub(crate) fn in_order<J: Job, S, R: Send>(
    threads: usize,
    mut jobs: impl Iterator<Item = J> + Send,
    state: impl Fn() -> S + Sync,
    work: impl Fn(&mut S, J) -> R + Sync,
    mut done: impl FnMut(R),
) {
    let threads = threads.max(1);
    let gate = Gate::default();
    let (to_workers, queue) = sync_channel::<(J, SyncSender<R>)>(threads);
    let (to_printer, answers) = sync_channel::<(usize, Receiver<R>)>(threads * 4);
    let queue = Mutex::new(queue);
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut state = state();
                loop {
                    let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((job, answer)) = next else { break };
                    // The printer is gone only when the program ends.
                    let _ = answer.send(work(&mut state, job));
                }
            });
        }
        scope.spawn(|| {
            let (to_workers, to_printer) = (to_workers, to_printer);
            loop {
                gate.wait();
                let Some(job) = jobs.next() else { break };
                let bytes = job.bytes();
                gate.enter(bytes);
                let (answer, slot) = sync_channel(1);
                if to_printer.send((bytes, slot)).is_err() || to_workers.send((job, answer)).is_err() {
                    break;
                }
            }
        });
        for (bytes, slot) in answers {
            // A worker that panicked sends nothing. It has said so; waiting for the others could take for ever.
            let Ok(result) = slot.recv() else { process::exit(PANIC) };
            gate.leave(bytes);
            done(result);
        }
    });
}

/// How many threads are worth it.
pub(crate) fn threads(wanted: Option<u16>) -> usize {
    wanted.map_or_else(|| thread::available_parallelism().map_or(1, usize::from), usize::from)
}

/// Counts the memory of jobs in flight.
#[derive(Default)]
struct Gate {
    bytes: Mutex<usize>,
    left: Condvar,
}

impl Gate {
    /// Waits until there is room for one more job.
    fn wait(&self) {
        let mut bytes = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
        while *bytes >= IN_FLIGHT {
            bytes = self.left.wait(bytes).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn enter(&self, job: usize) {
        *self.bytes.lock().unwrap_or_else(PoisonError::into_inner) += job;
    }

    fn leave(&self, job: usize) {
        *self.bytes.lock().unwrap_or_else(PoisonError::into_inner) -= job;
        self.left.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Sized(usize, usize);

    impl Job for Sized {
        fn bytes(&self) -> usize {
            self.1
        }
    }

    #[test]
    fn answers_come_in_order() {
        for threads in [1, 2, 7] {
            for size in [0, IN_FLIGHT / 3, IN_FLIGHT * 2] {
                let mut got = Vec::new();
                // The earlier the job, the longer it takes: without ordering they would come out backwards.
                let work =
                    |_: &mut (), job: Sized| (0..(500 - job.0) * 100).fold(job.0, |kept, n| std::hint::black_box(kept + n) - n);
                in_order(threads, (0..500).map(|n| Sized(n, size)), || (), work, |n| got.push(n));
                assert_eq!(got, (0..500).collect::<Vec<_>>(), "{threads} threads, jobs of {size} bytes");
            }
        }
    }
}
