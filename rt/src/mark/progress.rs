//! How far marking has come: what is marked, by whom, and what the markers' work is good for: credit that assists draw on before they mark
//! themselves. Counters alone; all relaxed, since nothing is published through them.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};

/// What was marked.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Marked {
    /// Objects marked.
    pub objects: u64,
    /// Their bytes, whole granules.
    pub bytes: u64,
}

impl Marked {
    /// The difference to an earlier figure.
    pub fn since(self, before: Marked) -> Marked {
        Marked { objects: self.objects - before.objects, bytes: self.bytes - before.bytes }
    }
}

/// Who marks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// A thread of the runtime.
    Marker,
    /// A thread of the program, for the moment.
    Assist,
}

/// See the module.
pub struct Progress {
    objects: AtomicU64,
    bytes: AtomicU64,
    by_assists: AtomicU64,
    /// Bytes marked by markers that no assist has drawn on; below 0 when assists owe.
    credit: AtomicI64,
}

impl Progress {
    /// Nothing is marked.
    pub fn new() -> Progress {
        Progress {
            objects: AtomicU64::new(0),
            bytes: AtomicU64::new(0),
            by_assists: AtomicU64::new(0),
            credit: AtomicI64::new(0),
        }
    }

    /// A cycle begins to mark; nobody marks yet.
    pub fn reset(&self) {
        self.objects.store(0, Relaxed);
        self.bytes.store(0, Relaxed);
        self.by_assists.store(0, Relaxed);
        self.credit.store(0, Relaxed);
    }

    /// Somebody has marked this.
    pub fn count(&self, marked: Marked, role: Role) {
        self.objects.fetch_add(marked.objects, Relaxed);
        self.bytes.fetch_add(marked.bytes, Relaxed);
        match role {
            Role::Marker => self.give_credit(marked.bytes as i64),
            Role::Assist => _ = self.by_assists.fetch_add(marked.bytes, Relaxed),
        }
    }

    /// What is marked by now; all, when marking has ended. (Two markers may meet at an object that both then count.)
    pub fn marked(&self) -> Marked {
        Marked { objects: self.objects.load(Relaxed), bytes: self.bytes.load(Relaxed) }
    }

    /// Bytes marked by assists.
    pub fn by_assists(&self) -> u64 {
        self.by_assists.load(Relaxed)
    }

    /// Pays for up to `debt` bytes of marking; returns what is left of the debt.
    pub fn draw_credit(&self, debt: u64) -> u64 {
        let debt = i64::try_from(debt).unwrap_or(i64::MAX);
        let mut paid = 0;
        // An update whose closure returns Some always succeeds.
        let _ = self.credit.fetch_update(Relaxed, Relaxed, |credit| {
            paid = credit.clamp(0, debt);
            Some(credit - paid)
        });
        (debt - paid) as u64
    }

    /// An assist has done so much more than it owed, or less if negative: others draw on it, or pay for it.
    pub fn give_credit(&self, bytes: i64) {
        self.credit.fetch_add(bytes, Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markers_work_is_credit_once_and_assists_work_is_none() {
        let progress = Progress::new();
        progress.count(Marked { objects: 1, bytes: 100 }, Role::Marker);
        progress.count(Marked { objects: 1, bytes: 40 }, Role::Assist);
        assert_eq!(progress.draw_credit(70), 0);
        assert_eq!(progress.draw_credit(70), 40);
        assert_eq!(progress.draw_credit(70), 70);
        assert_eq!((progress.marked(), progress.by_assists()), (Marked { objects: 2, bytes: 140 }, 40));
    }

    #[test]
    fn what_one_assist_owes_the_markers_next_work_pays() {
        let progress = Progress::new();
        progress.give_credit(-50);
        assert_eq!(progress.draw_credit(10), 10);
        progress.count(Marked { objects: 1, bytes: 80 }, Role::Marker);
        assert_eq!(progress.draw_credit(40), 10);
    }
}
