//! Executes a program without a collector: objects are vectors of words that live for ever, identity is an index.
//! Threads touch disjoint memory, so each child runs to its end where it is started.

mod frame;
mod heap;
mod walk;

pub use frame::Frame;
pub use heap::{Pointer, Value};
pub use walk::{WALK_DEPTH, WALK_FUEL};

use crate::program::Program;
use crate::types::{CHECK_FACTOR, Layout, Pool, TypeId, Word};
use heap::Heap;

/// Work after which a program counts as too long to use.
const MAX_STEPS: u64 = 150_000;
/// Words after which a program counts as too large to use.
const MAX_WORDS: usize = 400_000;

/// Why a program has no checksum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    /// Ran over the step limit.
    #[error("the program takes more than {MAX_STEPS} steps")]
    TooLong,
    /// Ran over the memory limit.
    #[error("the program takes more than {MAX_WORDS} words")]
    TooLarge,
}

/// What one thread has for itself.
#[derive(Debug)]
pub struct ThreadState {
    thread: usize,
    next_id: i64,
    thread_locals: Vec<Pointer>,
    hash: i64,
    walk: walk::WalkState,
}

/// The state of a run.
pub struct Mirror<'a> {
    pool: &'a Pool,
    program: &'a Program,
    heap: Heap,
    globals: Vec<Vec<Pointer>>,
    sums: Vec<i64>,
    results: Vec<Value>,
    steps: u64,
}

/// The checksum that `program` must print.
///
/// # Errors
/// When the program runs too long or takes too much memory; the generator then makes another one.
pub fn checksum(pool: &Pool, program: &Program) -> Result<i64, Unusable> {
    let mut mirror = Mirror {
        pool,
        program,
        heap: Heap::default(),
        globals: Vec::new(),
        sums: vec![0; program.threads.len()],
        results: vec![Value::NULL; program.threads.len()],
        steps: 0,
    };
    for thread in &program.threads {
        let globals = thread.globals.iter().map(|t| mirror.heap.zeroed(pool[*t].total())).collect();
        mirror.globals.push(globals);
    }
    mirror.run_thread(0, Value::NULL)?;
    Ok(mirror.sums.iter().fold(0, |sum, thread| walk::mix(sum, *thread)))
}

impl Mirror<'_> {
    /// Runs one thread to its end and keeps its sum and its result.
    fn run_thread(&mut self, thread: usize, argument: Value) -> Result<(), Unusable> {
        let locals = self.program.thread_locals.iter().map(|t| self.pool[*t].total());
        let thread_locals = locals.map(|words| self.heap.zeroed(words)).collect();
        let mut state = ThreadState {
            thread,
            next_id: (thread as i64 + 1) << 32,
            thread_locals,
            hash: 0,
            walk: walk::WalkState::default(),
        };
        let function = &self.program.functions[self.program.threads[thread].entry];
        let mut frame = Frame::new(self, &mut state, function, &[argument], 0);
        frame.run()?;
        frame.walk_all();
        let result = frame.get(function.result);
        for index in 0..self.globals[thread].len() {
            let ty = self.program.threads[thread].globals[index];
            let at = self.globals[thread][index];
            self.walk_place(&mut state, at, ty);
        }
        for (index, ty) in self.program.thread_locals.iter().enumerate() {
            let at = state.thread_locals[index];
            self.walk_place(&mut state, at, *ty);
        }
        self.sums[thread] = state.hash;
        self.results[thread] = result;
        Ok(())
    }

    fn step(&mut self, cost: u64) -> Result<(), Unusable> {
        self.steps += cost;
        if self.steps > MAX_STEPS {
            return Err(Unusable::TooLong);
        }
        if self.heap.words() > MAX_WORDS {
            return Err(Unusable::TooLarge);
        }
        Ok(())
    }

    /// A fresh value of a type with its headers filled in, as `@new_T` makes it.
    fn new_value(&mut self, state: &mut ThreadState, ty: TypeId) -> Pointer {
        let at = self.heap.zeroed(self.pool[ty].total());
        self.steps += 1 + u64::from(self.pool[ty].total()) / 64;
        if self.pool[ty].has_header() && !matches!(self.pool[ty].layout, Layout::Bytes) {
            for w in 0..self.pool[ty].total() {
                if self.pool[ty].word(w) == Word::Id {
                    let id = state.next_id;
                    state.next_id += 1;
                    self.heap.write(at, w, Value::Int(id));
                    self.heap.write(at, w + 1, Value::Int(id.wrapping_mul(CHECK_FACTOR)));
                }
            }
        }
        at
    }

    /// A graph of at most `budget` further objects, as `@build` makes it.
    fn build(&mut self, state: &mut ThreadState, ty: TypeId, depth: u32, budget: &mut u32) -> Pointer {
        let at = self.new_value(state, ty);
        if depth > 0 {
            for w in 0..self.pool[ty].total().min(BUILD_WORDS) {
                if let Word::Ref(target) = self.pool[ty].word(w)
                    && *budget > 0
                {
                    *budget -= 1;
                    let child = self.build(state, target, depth - 1, budget);
                    self.heap.write(at, w, Value::Ptr(child));
                }
            }
        }
        at
    }
}

/// Only so many words of each object are filled by `@build`.
pub const BUILD_WORDS: u32 = 24;
/// References followed one behind the other by `@build`.
pub const BUILD_DEPTH: u32 = 40;
