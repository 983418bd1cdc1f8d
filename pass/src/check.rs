//! Proves of the inserted form that every pointer write is covered, from the IR alone: what the barrier calls log is read from
//! their bodies (`body`, and `lanes` for those with a loop), and each claim of an elided entry is proved again. Neither the pass's decisions nor the facts that it made them
//! from are used; only what counts as a pointer write (`classify`) is the same for both.
//!
//! For each word of a write the checker asks whether its old and its new value went into the buffer on every path since the last
//! safepoint (`cover`, `log`), else whether the claim on the write holds (`prove`). A question walks up from the write, block by
//! block, and stops at the first barrier or safepoint on each path (`flow`), so the cost is that of the distance, not of the
//! number of facts. What concerns other functions too is in `stack_only`; what stands in a checked module file, in `file`.

mod body;
mod body_value;
mod cover;
mod file;
mod flow;
mod lanes;
mod log;
mod need;
mod object;
mod prove;
mod stack_only;
mod unarmed;
mod value;

use crate::Error;
use crate::analysis::Analyses;
use crate::claims;
use crate::classify::{self, PointerWrite};
use crate::contract::{self, may_poll};
use crate::elide;
use crate::family::Family;
use crate::ir::{Ir, Value};
use crate::managed::Managed;
use crate::prelude;
use crate::slot::{Place, Slots};
use body::Bodies;
pub use file::check;
use flow::{At, Flow};
use log::Log;
use need::{Need, New, Old};
use object::Objects;
use prove::{Half, Subject};
use stack_only::Module;
use std::fmt;
use std::rc::Rc;
pub(crate) use unarmed::is_mode_load;
use value::Values;

/// Names of what a checked build tells the shadow heap begin so.
const TOLD: &str = "shade_checked_";

/// A write that is not covered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncovered {
    /// Name of the function.
    pub function: String,
    /// The write as text.
    pub instruction: String,
    /// File and line, if the module has debug information.
    pub line: Option<(String, u32)>,
    /// What is missing, a phrase each.
    pub missing: Vec<String>,
}

impl Uncovered {
    /// The instruction and what it lacks.
    pub(crate) fn reason(&self) -> String {
        format!("no barrier covers {}: {}", self.instruction, self.missing.join("; "))
    }
}

impl fmt::Display for Uncovered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((file, line)) = &self.line {
            write!(f, "{file}:{line}: ")?;
        }
        write!(f, "function @{}: {}", self.function, self.reason())
    }
}

/// Checks functions of one module.
pub(crate) struct Checker<'m> {
    ir: Ir<'m>,
    managed: Managed,
    family: Family,
    bodies: Bodies<'m>,
    module: Rc<Module<'m>>,
}

/// One function under check.
struct Function<'m> {
    managed: Managed,
    family: Family,
    values: Values<'m>,
    flow: Flow<'m>,
    log: Log<'m>,
    objects: Objects<'m>,
    writes: Vec<PointerWrite<'m>>,
    /// Whether it calls `setjmp` or the like: a second return comes along no edge.
    returns_twice: bool,
    /// Where something may be overwritten, in order.
    places: Vec<(At, Written<'m>)>,
    analyses: Analyses<'m>,
}

/// What may overwrite something.
#[derive(Debug, Clone, Copy)]
enum Written<'m> {
    /// A write, by its number.
    By(usize),
    /// A call that is no safepoint.
    ByCall(Value<'m>),
}

impl<'m> Checker<'m> {
    /// For the functions of `ir`, whose barriers are of `family`.
    pub(crate) fn new(ir: Ir<'m>, managed: Managed, family: Family) -> Self {
        Checker { ir, managed, family, bodies: Bodies::of_family(family), module: Rc::new(Module::new(ir)) }
    }

    /// The writes of one function that are not covered.
    ///
    /// # Errors
    /// For an instruction that writes managed pointers in a way no barrier covers.
    pub(crate) fn function(&self, function: Value<'m>) -> Result<Vec<Uncovered>, Error> {
        let writes = classify::run(self.ir, &Slots::new(self.ir, self.managed), function)?;
        self.writes(function, writes)
    }

    /// The writes of managed pointers in a function that is not managed and so has no barriers.
    ///
    /// # Errors
    /// As [`Checker::function`].
    fn unmanaged(&self, function: Value<'m>) -> Result<Vec<Uncovered>, Error> {
        let mut writes = classify::run(self.ir, &Slots::new(self.ir, self.managed), function)?;
        writes.retain(|write| {
            write.typed && write.place != Place::OwnStack && !elide::goes_to_no_pointer(self.ir, self.managed, write)
        });
        self.writes(function, writes)
    }

    fn writes(&self, function: Value<'m>, writes: Vec<PointerWrite<'m>>) -> Result<Vec<Uncovered>, Error> {
        if writes.is_empty() {
            return Ok(Vec::new());
        }
        let values = Values::new(self.ir);
        let flow = Flow::new(self.ir, function);
        let log = Log::new(self.ir, &self.bodies, &values, &flow, function);
        let places = places(&flow, &writes, function);
        let objects = Objects::new(self.ir, Rc::clone(&self.module));
        let analyses = Analyses::with_barriers(function);
        let returns_twice = function.instructions().into_iter().any(contract::returns_twice);
        let (managed, family) = (self.managed, self.family);
        let mut function =
            Function { managed, family, values, flow, log, objects, writes, returns_twice, places, analyses };
        function.assume_each_other();
        let uncovered = |write: &PointerWrite<'m>| {
            let missing = function.missing(write);
            (!missing.is_empty()).then(|| Uncovered {
                function: write.instruction.block().function().name(),
                instruction: write.instruction.text(),
                line: write.instruction.source_line(),
                missing,
            })
        };
        Ok(function.writes.iter().filter_map(uncovered).collect())
    }
}

impl<'m> Function<'m> {
    /// Lets each write count as the log of the entries that it is itself checked for: where they are not made, it is reported.
    fn assume_each_other(&mut self) {
        for write in &self.writes {
            let Some(at) = self.flow.place(write.instruction) else { continue };
            let claims = claims::read(self.values.ir, write.instruction);
            for (index, need) in need::of(&self.values, self.family, write).into_iter().enumerate() {
                let rule = |half: usize| claims.get(2 * index + half).map_or("", String::as_str);
                let slot = match need.old {
                    Old::Slot(address) if ["", "dominated"].contains(&rule(0)) => Some(address),
                    _ => None,
                };
                let word = match need.new {
                    New::Word(word, _) if ["", "shaded-value"].contains(&rule(1)) => Some(word),
                    _ => None,
                };
                if slot.is_some() || matches!(need.old, Old::Expected(..)) {
                    self.log.add_checked(at, slot, word);
                }
            }
        }
    }

    /// What is missing at a write.
    fn missing(&self, write: &PointerWrite<'m>) -> Vec<String> {
        let Some(at) = self.flow.place(write.instruction) else { return vec!["it is in no block".to_owned()] };
        if self.flow.is_unarmed(at) {
            return Vec::new();
        }
        let needs = need::of(&self.values, self.family, write);
        let claims = claims::read(self.values.ir, write.instruction);
        if ![0, 2, 2 * needs.len()].contains(&claims.len()) {
            return vec![format!("it has {} claims for {} words", claims.len(), needs.len())];
        }
        let mut missing = Vec::new();
        for (index, need) in needs.iter().enumerate() {
            let index_of_claim = if claims.len() == 2 { 0 } else { index };
            for (half, name) in [(Half::Old, "old"), (Half::New, "new")] {
                let claim = claims.get(2 * index_of_claim + half as usize).map_or("", String::as_str);
                if let Err(reason) = self.entry(write, at, *need, half, claim) {
                    let word = if needs.len() > 1 { format!(" of word {index}") } else { String::new() };
                    missing.push(format!("the {name} value{word} {reason}"));
                }
            }
        }
        missing
    }

    /// Whether one entry is made, or left out for a reason that holds.
    fn entry(&self, write: &PointerWrite<'m>, at: At, need: Need<'m>, half: Half, claim: &str) -> Result<(), String> {
        let is_logged = || match half {
            Half::Old => self.is_old_logged(write, at, need.old),
            Half::New => self.is_new_logged(write, at, need.old, need.new),
        };
        if claim.is_empty() {
            return if is_logged() { Ok(()) } else { Err("is not logged".to_owned()) };
        }
        if self.returns_twice && prove::is_about_paths(claim) {
            return Err(format!("is said to be elided by {claim}, in a function that calls what returns twice"));
        }
        let subject = Subject { function: self, write, at, need };
        prove::claim(claim, half, subject).or_else(|reason| if is_logged() { Ok(()) } else { Err(reason) })
    }
}

/// Where a function may overwrite something, in order.
fn places<'m>(flow: &Flow<'m>, writes: &[PointerWrite<'m>], function: Value<'m>) -> Vec<(At, Written<'m>)> {
    let mut places: Vec<_> = writes
        .iter()
        .enumerate()
        .filter(|(_, write)| write.place != Place::OwnStack)
        .filter_map(|(index, write)| Some((flow.place(write.instruction)?, Written::By(index))))
        .collect();
    let calls = function.instructions().into_iter().filter(|i| i.is_call() && !may_poll(*i) && may_write(*i));
    places.extend(calls.filter_map(|call| Some((flow.place(call)?, Written::ByCall(call)))));
    places.sort_unstable_by_key(|(at, _)| *at);
    places
}

/// Whether a call of a leaf may write managed memory.
fn may_write(call: Value<'_>) -> bool {
    let Some(callee) = call.called_function() else { return true };
    !callee.is_intrinsic() && !is_made_by_the_pass(&callee.name()) && !callee.only_reads()
}

/// Whether a function of this name is a barrier or tells the shadow heap something: it writes nothing of the program's and keeps no address.
pub(crate) fn is_made_by_the_pass(name: &str) -> bool {
    prelude::is_prelude(name) || name.starts_with(TOLD)
}

#[cfg(test)]
mod tests;
