//! Stacks that the program switches to by itself: fibers, coroutines. Each belongs to the thread that registered it.
//!
//! Which stack a thread is on is told by its stack pointer, not by book-keeping; so nothing is wrong in the moment between a switch that is
//! announced and the switch itself. All other stacks of the thread are scanned from where it left them. They are scanned in the same handshake
//! as the one it is on: to the protocol they are one stack.

use std::sync::atomic::Ordering::{Acquire, Relaxed, Release};
use std::sync::atomic::{AtomicPtr, AtomicUsize};
use std::sync::{Mutex, PoisonError};

use crate::fatal;
use crate::thread::mutator::Mutator;

/// A registered stack. Never freed, but used again.
#[derive(Default)]
pub struct Fiber {
    low: AtomicUsize,
    end: AtomicUsize,
    /// Where the thread left it last; 0 when it was never on it.
    left_at: AtomicUsize,
    next: AtomicPtr<Fiber>,
}

/// The stacks of one thread besides its own. Changed by the thread while it runs; read by who has claimed it, and by others who ask what an
/// address is.
#[derive(Default)]
pub struct Fibers {
    first: AtomicPtr<Fiber>,
    /// Where the thread left its own stack last.
    own_left_at: AtomicUsize,
}

static SPARE: Mutex<Vec<&'static Fiber>> = Mutex::new(Vec::new());

impl Fiber {
    fn contains(&self, address: usize) -> bool {
        (self.low.load(Relaxed)..self.end.load(Relaxed)).contains(&address)
    }
}

impl Fibers {
    fn all(&self) -> impl Iterator<Item = &'static Fiber> {
        // SAFETY: null, or the address of a leaked record; acquire: what it was filled with is visible.
        let at = |pointer: &AtomicPtr<Fiber>| unsafe { pointer.load(Acquire).as_ref() };
        std::iter::successors(at(&self.first), move |fiber: &&'static Fiber| at(&fiber.next))
    }

    /// Does the address lie in one of them?
    pub fn contains(&self, address: usize) -> bool {
        self.all().any(|fiber| fiber.contains(address))
    }

    /// The bounds of each: first address and one past the last.
    pub fn bounds(&self) -> impl Iterator<Item = (usize, usize)> {
        self.all().map(|fiber| (fiber.low.load(Relaxed), fiber.end.load(Relaxed)))
    }

    /// Calls `scan` for every range of stack that is in use by the thread whose stack pointer is `sp`: (from, to, is it the thread's own).
    pub fn for_each_range(&self, m: &Mutator, sp: usize, mut scan: impl FnMut(usize, usize, bool)) {
        let end = m.stack_end.load(Relaxed);
        let on = self.all().find(|fiber| fiber.contains(sp));
        if on.is_none() {
            refuse_stranger(m, sp);
        }
        let own_from = if on.is_none() { sp } else { self.own_left_at.load(Relaxed) };
        scan(own_from, end, true);
        for fiber in self.all() {
            let from = match on {
                Some(on) if std::ptr::eq(on, fiber) => sp,
                _ => fiber.left_at.load(Relaxed),
            };
            if from != 0 {
                scan(from, fiber.end.load(Relaxed), false);
            }
        }
    }

    /// Adds a stack of `bytes` from `low` on. By the running thread itself.
    pub fn register(&self, low: usize, bytes: usize) -> &'static Fiber {
        let spare = SPARE.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let fiber = spare.unwrap_or_else(|| Box::leak(Box::default()));
        fiber.low.store(low, Relaxed);
        fiber.end.store(low + bytes, Relaxed);
        fiber.left_at.store(0, Relaxed);
        fiber.next.store(self.first.load(Relaxed), Relaxed);
        self.first.store(std::ptr::from_ref(fiber).cast_mut(), Release);
        fiber
    }

    /// Removes a stack, which the thread is not on. False if it is none of the thread's. By the running thread itself.
    pub fn remove(&self, address: usize, sp: usize) -> bool {
        let mut link = &self.first;
        loop {
            // SAFETY: as in `all`.
            let Some(fiber) = (unsafe { link.load(Relaxed).as_ref::<'static>() }) else { return false };
            if std::ptr::from_ref(fiber) as usize == address {
                if fiber.contains(sp) {
                    fatal::exit_with(
                        fatal::EXIT_USAGE,
                        format_args!("shade_stack_free: the calling thread is on this stack"),
                    );
                }
                link.store(fiber.next.load(Relaxed), Release);
                SPARE.lock().unwrap_or_else(PoisonError::into_inner).push(fiber);
                return true;
            }
            link = &fiber.next;
        }
    }

    /// The thread, whose stack pointer is `sp`, is about to switch to another stack.
    pub fn leave(&self, m: &Mutator, sp: usize) {
        match self.all().find(|fiber| fiber.contains(sp)) {
            Some(fiber) => fiber.left_at.store(sp, Relaxed),
            None => {
                refuse_stranger(m, sp);
                self.own_left_at.store(sp, Relaxed);
            }
        }
    }

    /// The thread ends.
    pub fn forget(&self) {
        let fibers: Vec<_> = self.all().collect();
        self.first.store(std::ptr::null_mut(), Release);
        SPARE.lock().unwrap_or_else(PoisonError::into_inner).extend(fibers);
    }
}

/// Ends the process if the stack pointer is not in the thread's own stack, and in no other of it either: a scan would go from there to the end of
/// another stack.
fn refuse_stranger(m: &Mutator, sp: usize) {
    let (low, end) = (m.stack_low.load(Relaxed), m.stack_end.load(Relaxed));
    if low != usize::MAX && !(low..end).contains(&sp) {
        fatal::exit_with(
            fatal::EXIT_USAGE,
            format_args!(
                "managed code runs on a stack at {sp:#x} that is neither its thread's own ({low:#x} to {end:#x}) nor registered (shade_stack_register)"
            ),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ranges(m: &Mutator, sp: usize) -> Vec<(usize, usize, bool)> {
        let mut all = Vec::new();
        m.fibers.for_each_range(m, sp, |from, to, own| all.push((from, to, own)));
        all.sort_unstable();
        all
    }

    #[test]
    fn every_stack_is_scanned_from_where_the_thread_is_or_has_left_it() {
        let m = Mutator::new();
        m.stack_low.store(1000, Relaxed);
        m.stack_end.store(2000, Relaxed);
        assert_eq!(ranges(&m, 1500), [(1500, 2000, true)]);
        let a = m.fibers.register(3000, 100);
        let b = m.fibers.register(4000, 100);
        assert_eq!(ranges(&m, 1500), [(1500, 2000, true)], "nobody was on the others");
        m.fibers.leave(&m, 1400);
        assert_eq!(ranges(&m, 3050), [(1400, 2000, true), (3050, 3100, false)]);
        m.fibers.leave(&m, 3040);
        assert_eq!(ranges(&m, 4001), [(1400, 2000, true), (3040, 3100, false), (4001, 4100, false)]);
        assert_eq!(ranges(&m, 3030), [(1400, 2000, true), (3030, 3100, false)], "b was never left");
        assert!(m.fibers.remove(std::ptr::from_ref(a) as usize, 1500) && !m.fibers.contains(3050));
        assert!(!m.fibers.remove(std::ptr::from_ref(a) as usize, 1500), "it is none any more");
        m.fibers.leave(&m, 4050);
        assert_eq!(ranges(&m, 1600), [(1600, 2000, true), (4050, 4100, false)]);
        assert!(m.fibers.remove(std::ptr::from_ref(b) as usize, 1500));
        m.fibers.forget();
    }
}
