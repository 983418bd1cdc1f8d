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
    match search.untested(&before.into_iter().collect()) {
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
    /// The first of `writes` to which a path leads without a mode test after all that may poll. One block may hold thousands of writes behind one
    /// test: every instruction is looked at once for a write, and once each time more paths to its block turn out to be untested.
    fn untested(&self, writes: &HashSet<Value<'m>>) -> Option<Value<'m>> {
        let mut tested = vec![true; self.cfg.blocks.len()];
        tested[0] = false;
        let mut work: Vec<_> = (0..self.cfg.blocks.len()).collect();
        while let Some(block) = work.pop() {
            let instructions = self.cfg.blocks[block].instructions();
            if instructions.into_iter().fold(tested[block], |tested, i| self.tested_behind(tested, i)) {
                continue;
            }
            for next in &self.cfg.successors[block] {
                if std::mem::replace(&mut tested[*next], false) {
                    work.push(*next);
                }
            }
        }
        self.cfg.blocks.iter().zip(tested).find_map(|(block, mut tested)| {
            block.instructions().into_iter().find(|i| {
                let is_untested = !tested && writes.contains(i);
                tested = self.tested_behind(tested, *i);
                is_untested
            })
        })
    }

    /// Whether a path is tested behind an instruction, by what it was before.
    fn tested_behind(&self, before: bool, instruction: Value<'m>) -> bool {
        if is_mode_load(self.ir, instruction) {
            before || !self.behind.contains(&instruction)
        } else {
            before && !may_poll(instruction)
        }
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
