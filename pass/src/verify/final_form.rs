//! The final form: barriers are inlined, and what is left of one is a mode test with the armed path behind it.
//!
//! Looked at are the writes that carry the mark of `claims`. On every path to one there is a mode test since the function's edge and since anything that may poll; several writes may share
//! one. A read-modify-write logs what it has overwritten, so its test stands behind it, before the next write, and is no other
//! write's. What the armed paths log was checked while barriers were calls (`check`).

use crate::Error;
use crate::cfg::Cfg;
use crate::check::is_mode_load;
use crate::claims;
use crate::contract::may_poll;
use crate::hash::HashSet;
use crate::ir::{Ir, Op, Value};
use crate::prelude;

/// Checks one function of the final form. Barriers that have no mode test are checked for being inlined, and no more.
///
/// # Errors
/// Names the first prelude call that was not inlined, or the first write without a mode test.
pub(crate) fn final_form<'m>(ir: Ir<'m>, function: Value<'m>, has_mode: bool) -> Result<(), Error> {
    let instructions = function.instructions();
    for call in instructions.iter().filter(|i| i.is_call()) {
        if call.called_function().is_some_and(|f| prelude::is_prelude(&f.name())) {
            let reason = format!("LLVM did not inline {}", call.text());
            return Err(Error::Verify { function: function.name(), reason });
        }
    }
    if !has_mode {
        return Ok(());
    }
    let (behind, before): (Vec<_>, Vec<_>) = instructions
        .into_iter()
        .filter(|i| claims::is_logged(ir, *i))
        .partition(|write| write.opcode() == Some(Op::LLVMAtomicRMW));
    if behind.is_empty() && before.is_empty() {
        return Ok(());
    }
    let writes = behind.iter().chain(&before).copied().collect();
    let mut search = Search { ir, cfg: Cfg::new(function), writes, behind: HashSet::default() };
    for write in behind {
        let tests = search.tests_after(write, super::words(ir, write.operand(1)));
        search.behind.extend(tests.ok_or_else(|| uncovered(function, write))?);
    }
    match before.into_iter().find(|write| !search.is_tested_before(*write)) {
        Some(write) => Err(uncovered(function, write)),
        None => Ok(()),
    }
}

fn uncovered<'m>(function: Value<'m>, write: Value<'m>) -> Error {
    let reason = format!("no barrier covers {}", write.text());
    Error::Verify { function: function.name(), reason }
}

/// Walks over all paths from a write, in one direction.
struct Search<'m> {
    ir: Ir<'m>,
    cfg: Cfg<'m>,
    /// All marked writes.
    writes: HashSet<Value<'m>>,
    /// Mode tests that belong to the read-modify-write before them.
    behind: HashSet<Value<'m>>,
}

impl<'m> Search<'m> {
    /// Whether every path to `write` passes a mode test after all that may poll.
    fn is_tested_before(&self, write: Value<'m>) -> bool {
        let mut seen = HashSet::default();
        let mut work = vec![(self.cfg.number[&write.block()], write.previous())];
        while let Some((block, mut at)) = work.pop() {
            let tested = loop {
                match at {
                    None => break false,
                    Some(i) if is_mode_load(self.ir, i) && !self.behind.contains(&i) => break true,
                    Some(i) if may_poll(i) => return false,
                    Some(i) => at = i.previous(),
                }
            };
            if tested {
                continue;
            }
            // A path that begins at the entry without a test is an untested one.
            if block == 0 {
                return false;
            }
            let before = self.cfg.predecessors[block].iter().filter(|b| seen.insert(**b));
            work.extend(before.map(|b| (*b, self.cfg.blocks[*b].terminator())));
        }
        true
    }

    /// The mode tests behind `write`, if every path from it passes `count` of them before it ends, reaches another write or may poll.
    fn tests_after(&self, write: Value<'m>, count: u64) -> Option<Vec<Value<'m>>> {
        let mut tests = Vec::new();
        let mut seen = HashSet::default();
        let mut work = vec![(self.cfg.number[&write.block()], write.next(), count)];
        while let Some((block, mut at, mut missing)) = work.pop() {
            while let Some(i) = at.filter(|_| missing > 0) {
                if is_mode_load(self.ir, i) {
                    tests.push(i);
                    missing -= 1;
                } else if may_poll(i) || self.writes.contains(&i) {
                    return None;
                }
                at = i.next();
            }
            if missing == 0 {
                continue;
            }
            let next = &self.cfg.successors[block];
            if next.is_empty() {
                return None;
            }
            let next = next.iter().filter(|b| seen.insert((**b, missing)));
            work.extend(next.map(|b| (*b, self.cfg.blocks[*b].first(), missing)));
        }
        Some(tests)
    }
}
