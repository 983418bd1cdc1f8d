//! The steps of a cycle in their order, as its parts report them. In unit tests they are kept, and must be those of the model (`check::steps::order`);
//! elsewhere nothing is.

#[cfg(test)]
use std::sync::{Mutex, PoisonError};

/// What a cycle does, in the words of `tests/protocol/barrier/collector.pml`, where a comment `step NAME` stands at each.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// White and black change places.
    Flip,
    /// H1.
    Arm,
    /// H2.
    Empty,
    /// H3.
    Scan,
    /// Markers may take packets from here on.
    Open,
    /// Globals, handles and registered ranges are shaded.
    Globals,
    /// What is grey is marked.
    Mark,
    /// A round begins: the version is read, the set is empty.
    Round,
    /// Every thread flushes.
    Flush,
    /// The version is compared: back to marking, or on.
    Finish,
    /// Dead weak pointers are cleared.
    Bury,
    /// H4.
    Disarm,
    /// Blocks may be swept.
    Sweep,
}

/// What was reported.
#[derive(Default)]
pub struct Order {
    #[cfg(test)]
    steps: Mutex<Vec<Step>>,
}

impl Order {
    /// A step is taken.
    #[inline(always)]
    pub fn took(&self, step: Step) {
        #[cfg(test)]
        self.steps.lock().unwrap_or_else(PoisonError::into_inner).push(step);
        let _ = step;
    }

    /// The steps since the last question.
    #[cfg(test)]
    pub fn taken(&self) -> Vec<Step> {
        std::mem::take(&mut self.steps.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
