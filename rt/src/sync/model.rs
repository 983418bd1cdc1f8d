//! loom's atomics, with sequential consistency. loom itself treats a sequentially consistent load or store as an acquiring or releasing one, and knows
//! no order of all of them but that of fences. Compilers have two ways to make it from fences, one for each kind of machine: a fence before every such
//! access, or one after every such store. Each shows what the other hides (after a weaker store no fence is missing in the
//! first, before a weaker load none in the second), so tests run with either ([`Fences`]).

use std::cell::Cell;

pub use loom::sync::atomic::{Ordering, fence};

/// Where the fences of sequentially consistent accesses are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fences {
    /// Before each access.
    Before,
    /// After each store and read-modify-write.
    After,
    /// Nowhere: for models that need no such order. Fences order more than is asked for, and hide other things that are missing.
    Nowhere,
}

// All threads of a model are one of the operating system's.
thread_local!(static FENCES: Cell<Fences> = const { Cell::new(Fences::Before) });

/// Chooses, for all that this thread runs from now on.
pub fn place_fences(fences: Fences) {
    FENCES.set(fences);
}

fn before(order: Ordering) {
    if order == Ordering::SeqCst && FENCES.get() == Fences::Before {
        fence(Ordering::SeqCst);
    }
}

fn after(order: Ordering) {
    if order == Ordering::SeqCst && FENCES.get() == Fences::After {
        fence(Ordering::SeqCst);
    }
}

/// loom remembers one access to a place, the last, to find what might have happened in another order. When a thread loads and then changes it, that load hides an
/// earlier one of another thread, and orders are left out (as good as all of a lock-free list's). So each access has one more before it, which
/// depends on all others, and orders nothing.
#[derive(Debug)]
struct Turn(loom::sync::atomic::AtomicU8);

impl Turn {
    fn new() -> Turn {
        Turn(loom::sync::atomic::AtomicU8::new(0))
    }

    fn take(&self) {
        self.0.fetch_add(0, Ordering::Relaxed);
    }
}

macro_rules! atomics {
    ($($name:ident $integer:ty),*) => {$(
        /// As the language's of this name.
        #[derive(Debug)]
        pub struct $name(loom::sync::atomic::$name, Turn);

        #[allow(missing_docs, reason = "the language's names")]
        #[allow(dead_code, reason = "each integer has all that one of them needs")]
        impl $name {
            pub fn new(value: $integer) -> Self {
                $name(loom::sync::atomic::$name::new(value), Turn::new())
            }

            pub fn load(&self, order: Ordering) -> $integer {
                self.1.take();
                before(order);
                self.0.load(order)
            }

            pub fn store(&self, value: $integer, order: Ordering) {
                self.1.take();
                before(order);
                self.0.store(value, order);
                after(order);
            }

            pub fn fetch_add(&self, value: $integer, order: Ordering) -> $integer {
                self.modify(order, |atomic| atomic.fetch_add(value, order))
            }

            pub fn fetch_sub(&self, value: $integer, order: Ordering) -> $integer {
                self.modify(order, |atomic| atomic.fetch_sub(value, order))
            }

            pub fn fetch_or(&self, value: $integer, order: Ordering) -> $integer {
                self.modify(order, |atomic| atomic.fetch_or(value, order))
            }

            pub fn fetch_and(&self, value: $integer, order: Ordering) -> $integer {
                self.modify(order, |atomic| atomic.fetch_and(value, order))
            }

            pub fn compare_exchange(
                &self,
                now: $integer,
                new: $integer,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$integer, $integer> {
                self.modify(success, |atomic| atomic.compare_exchange(now, new, success, failure))
            }

            pub fn compare_exchange_weak(
                &self,
                now: $integer,
                new: $integer,
                success: Ordering,
                failure: Ordering,
            ) -> Result<$integer, $integer> {
                self.compare_exchange(now, new, success, failure)
            }

            fn modify<R>(&self, order: Ordering, change: impl FnOnce(&loom::sync::atomic::$name) -> R) -> R {
                self.1.take();
                before(order);
                let result = change(&self.0);
                after(order);
                result
            }
        }
    )*};
}

atomics!(AtomicU8 u8, AtomicU32 u32, AtomicU64 u64);
