//! Who is attached, under one lock: threads come and go while the collector asks all of them for something.
//!
//! The collector sets what the phase asks of new threads and asks the known ones under one hold of the lock, so a thread that attaches meanwhile either is
//! asked or begins as if it had been. A thread leaves under the lock, and only if nothing is asked of it.

use std::sync::PoisonError;

use super::ask::{self, PollWord};
use super::pending::Pending;
use super::state::StateWord;
use crate::mutant::{self, Place};
use crate::sync::needed::{Need, kept};
use crate::sync::{Mutex, MutexGuard};

/// A thread's record, as far as it concerns requests.
pub trait Member: 'static {
    /// Its state word.
    fn state(&self) -> &StateWord;
    /// Its poll word.
    fn poll(&self) -> &impl PollWord;
}

/// All attached threads. `T` is what a phase asks of new ones.
pub struct Registry<M: Member, T>(Mutex<Members<M, T>>);

/// Behind the registry's lock, which is held for bounded work only (the longest is the copy of all native threads' stacks) and never while
/// acknowledgements are awaited; so a thread waits for it without going native, which it could not while it attaches.
pub struct Members<M: Member, T> {
    /// In no order.
    pub mutators: Vec<&'static M>,
    /// Records of threads that ended.
    spare: Vec<&'static M>,
    /// What a thread that attaches now starts with.
    pub target: T,
}

impl<M: Member, T> Members<M, T> {
    /// The record of a thread that ended, for one that attaches.
    pub fn take_spare(&mut self) -> Option<&'static M> {
        self.spare.pop()
    }

    /// The thread is asked for things from now on. It has taken what the phase asks of it, under the same hold of the lock.
    pub fn enrol(&mut self, m: &'static M) {
        self.mutators.push(m);
    }

    /// The thread is not asked for anything any more; its record may be used again. False, and nothing done, when something is asked of it: requests are sent
    /// under this lock, so none comes in between.
    pub fn leave(&mut self, m: &'static M) -> bool {
        if kept(Need::LeavesUnasked) && m.state().is_requested() {
            return false;
        }
        self.mutators.retain(|other| !std::ptr::eq(*other, m));
        self.spare.push(m);
        true
    }

    /// Sorts out all threads but `kept`, and returns their records, which are free.
    pub fn keep_only(&mut self, kept: Option<&'static M>) -> Vec<&'static M> {
        let (stay, go): (Vec<_>, Vec<_>) =
            self.mutators.drain(..).partition(|m| kept.is_some_and(|kept| std::ptr::eq(*m, kept)));
        self.mutators = stay;
        self.spare.extend(&go);
        go
    }
}

impl<M: Member, T> Registry<M, T> {
    /// Nobody attached.
    pub fn new(target: T) -> Registry<M, T> {
        Registry(Mutex::new(Members { mutators: Vec::new(), spare: Vec::new(), target }))
    }

    /// Takes the lock.
    pub fn lock(&self) -> MutexGuard<'_, Members<M, T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks every attached thread; `answer_for` answers for one that was native and is claimed now. From now on threads attach with `target`, if there
    /// is one. `announce` says what is asked, before anybody is. The caller acknowledges too.
    pub fn ask_all(
        &self,
        target: Option<T>,
        pending: &Pending,
        announce: impl FnOnce(),
        mut answer_for: impl FnMut(&'static M),
    ) {
        let mut members = self.lock();
        let (mut late, sets_target) = (None, target.is_some());
        match target {
            Some(target) if kept(Need::TargetUnderTheLock) => members.target = target,
            target => late = target,
        }
        announce();
        pending.expect(members.mutators.len());
        for m in &members.mutators {
            if ask::ask(m.state(), m.poll()) {
                answer_for(m);
            }
            if sets_target {
                mutant::dawdle(Place::Asking);
            }
        }
        drop(members);
        if let Some(target) = late {
            self.lock().target = target;
        }
    }
}
