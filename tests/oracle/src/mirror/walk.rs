//! The checksum walk, word for word what `prelude.ll`'s `@walk` does. Each value with a header is visited once in a
//! walk; fuel and depth bound the rest.

use super::{Mirror, Pointer, ThreadState, Value};
use crate::types::{TypeId, Word};

/// Words one walk may look at.
pub const WALK_FUEL: i64 = 6000;
/// References one walk follows one behind the other.
pub const WALK_DEPTH: i64 = 300;
/// Values of a slice that are walked.
const SLICE_VALUES: i64 = 8;

/// Counters of a thread's walks.
#[derive(Debug, Default)]
pub(super) struct WalkState {
    fuel: i64,
    epoch: i64,
    order: i64,
}

/// Adds `value` to a checksum.
pub fn mix(hash: i64, value: i64) -> i64 {
    let mixed = (hash ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15_u64 as i64);
    mixed ^ ((mixed as u64) >> 29) as i64
}

impl ThreadState {
    pub(super) fn mix(&mut self, value: i64) {
        self.hash = mix(self.hash, value);
    }

    fn begin_walk(&mut self) {
        self.walk.fuel = WALK_FUEL;
        self.walk.epoch += 1;
        self.walk.order = 0;
    }
}

impl Mirror<'_> {
    /// `@walk_root`.
    pub(super) fn walk_root(&mut self, state: &mut ThreadState, value: Value, ty: TypeId) {
        state.begin_walk();
        self.walk(state, value, ty, WALK_DEPTH);
    }

    /// What the emitter prints for a root that is not in the heap: its words one by one.
    pub(super) fn walk_place(&mut self, state: &mut ThreadState, at: Pointer, ty: TypeId) {
        for w in 0..self.pool[ty].total() {
            match self.pool[ty].word(w) {
                Word::Scalar | Word::Id => state.mix(self.heap.read(at, w).int()),
                Word::Ref(target) => {
                    let value = self.heap.read(at, w);
                    self.walk_root(state, value, target);
                }
                _ => {}
            }
        }
    }

    fn walk(&mut self, state: &mut ThreadState, value: Value, ty: TypeId, depth: i64) {
        self.steps += 1;
        let Some(at) = value.ptr() else { return state.mix(1) };
        if depth == 0 {
            return state.mix(2);
        }
        for w in 0..self.pool[ty].total() {
            if state.walk.fuel <= 0 {
                return;
            }
            state.walk.fuel -= 1;
            let word = self.heap.read(at, w);
            match self.pool[ty].word(w) {
                Word::Id | Word::Scalar => state.mix(word.int()),
                Word::Stamp if w == 2 => {
                    let stamp = word.int();
                    if stamp >> 20 == state.walk.epoch {
                        return state.mix(stamp);
                    }
                    state.walk.order += 1;
                    self.heap.write(at, w, Value::Int(state.walk.epoch << 20 | state.walk.order));
                }
                Word::Ref(target) => self.walk(state, word, target, depth - 1),
                Word::Tag => match (word.int(), self.heap.read(at, w + 1), self.pool[ty].word(w + 1)) {
                    (1, payload, Word::Payload(target)) => self.walk(state, payload, target, depth - 1),
                    (_, payload, _) => state.mix(payload.int()),
                },
                Word::SlicePtr(target) => {
                    let length = self.heap.read(at, w + 1).int();
                    state.mix(length);
                    for i in 0..length.min(SLICE_VALUES) {
                        let step = self.pool[target].total();
                        let value = word.ptr().map_or(Value::NULL, |p| Value::Ptr(p.offset(i as u32 * step)));
                        self.walk(state, value, target, depth - 1);
                    }
                }
                Word::Check | Word::Stamp | Word::Payload(_) | Word::SliceLen => {}
            }
        }
    }
}
