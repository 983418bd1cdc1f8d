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
use crate::ir::{Block, Ir, Op, Value};
use crate::prelude;

/// Checks one function of the final form. Barriers that have no mode test are checked for being inlined, and no more.
///
/// # Errors
/// Names the first prelude call that was not inlined, or the first write without a mode test.
pub(crate) fn final_form<'m>(ir: Ir<'m>, function: Value<'m>, has_mode: bool) -> Result<(), Error> {
    for call in function.instructions().into_iter().filter(|i| i.is_call()) {
        if call.called_function().is_some_and(|f| prelude::is_prelude(&f.name())) {
            let reason = format!("LLVM did not inline {}", call.text());
            return Err(Error::Verify { function: function.name(), reason });
        }
    }
    if !has_mode {
        return Ok(());
    }
    let is_exchange = |write: &Value<'m>| write.opcode() == Some(Op::LLVMAtomicRMW);
    let (behind, before): (Vec<_>, Vec<_>) = claims::logged(ir, function).into_iter().partition(is_exchange);
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
    /// test: every instruction is looked at once.
    fn untested(&self, writes: &HashSet<Value<'m>>) -> Option<Value<'m>> {
        let steps: Vec<_> = self.cfg.blocks.iter().map(|block| self.steps(*block, writes)).collect();
        let mut tested = vec![true; steps.len()];
        tested[0] = false;
        let mut work: Vec<_> = (0..steps.len()).collect();
        while let Some(block) = work.pop() {
            let is_tested_behind = steps[block].iter().rev().find_map(Step::leaves_tested).unwrap_or(tested[block]);
            if is_tested_behind {
                continue;
            }
            for next in &self.cfg.successors[block] {
                if std::mem::replace(&mut tested[*next], false) {
                    work.push(*next);
                }
            }
        }
        steps.into_iter().zip(tested).find_map(|(steps, mut tested)| {
            steps.into_iter().find_map(|step| {
                tested = step.leaves_tested().unwrap_or(tested);
                match step {
                    Step::Write(write) if !tested => Some(write),
                    _ => None,
                }
            })
        })
    }

    /// What matters of a block for [`Search::untested`], in order.
    fn steps(&self, block: Block<'m>, writes: &HashSet<Value<'m>>) -> Vec<Step<'m>> {
        let step = |i: Value<'m>| {
            if writes.contains(&i) {
                Some(Step::Write(i))
            } else if is_mode_load(self.ir, i) {
                (!self.behind.contains(&i)).then_some(Step::Test)
            } else {
                may_poll(i).then_some(Step::Poll)
            }
        };
        block.instructions().into_iter().filter_map(step).collect()
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

/// An instruction that matters for whether writes are tested.
#[derive(Clone, Copy)]
enum Step<'m> {
    /// A mode test, of the writes behind it.
    Test,
    /// Anything that may poll.
    Poll,
    /// A write to be tested.
    Write(Value<'m>),
}

impl Step<'_> {
    /// Whether a path is tested behind it, if that does not depend on what it was before.
    fn leaves_tested(&self) -> Option<bool> {
        match self {
            Step::Test => Some(true),
            Step::Poll => Some(false),
            Step::Write(_) => None,
        }
    }
}
