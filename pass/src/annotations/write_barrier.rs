//! Go's `nowritebarrier` family. A barrier that is elided does not count, so this is asked when all functions have theirs.
//!
//! `"shade-no-write-barrier"` is about the function's own body. `-rec` is about everything that it may call, up to functions that say
//! `"shade-yes-write-barrier-rec"`. Calls by name, and of functions given to callees, are certain enough for an error. Where a pointer is
//! called that may be a function with barriers, or code that is not here and says nothing, it is a warning, or an error if that is
//! asked for.

use super::calls::{Calls, How, Target, is_runtime_writer};
use super::line_of;
use crate::Error;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Ir, Value};
use std::collections::VecDeque;

const NO: &str = "shade-no-write-barrier";
const NO_REC: &str = "shade-no-write-barrier-rec";
const YES_REC: &str = "shade-yes-write-barrier-rec";

/// The first write with a barrier of each function that has one.
#[derive(Default)]
pub(crate) struct Barriered<'m> {
    first: HashMap<Value<'m>, Value<'m>>,
}

impl<'m> Barriered<'m> {
    /// `write` has a barrier.
    pub(crate) fn add(&mut self, write: Value<'m>) {
        self.first.entry(write.block().function()).or_insert(write);
    }

    /// What is said of a function with a barrier.
    fn of(&self, function: Value<'m>) -> Option<String> {
        let write = *self.first.get(&function)?;
        Some(format!("has a write barrier{}: {}", line_of(write), write.text()))
    }
}

/// Whether a function says anything about barriers.
pub(super) fn has_promise(function: Value<'_>) -> bool {
    [NO, NO_REC, YES_REC].iter().any(|name| function.has_string_attribute(name))
}

/// Whether a function speaks of its own body and of nothing it calls.
pub(super) fn promises_own_body_only(function: Value<'_>) -> bool {
    function.has_string_attribute(NO) && !function.has_string_attribute(NO_REC)
}

/// Checks every promise of the module. Returns what may break one, if `strict` does not make it an error.
///
/// # Errors
/// The first promise that is broken, with the chain of calls to the barrier and the source lines there are; a function that promises both.
pub(crate) fn run<'m>(ir: Ir<'m>, barriered: &Barriered<'m>, strict: bool) -> Result<Vec<String>, Error> {
    let promising: Vec<_> = ir.functions().into_iter().filter(|f| !f.is_declaration() && has_promise(*f)).collect();
    if promising.is_empty() {
        return Ok(Vec::new());
    }
    let search = Search { calls: Calls::new(ir), barriered };
    let mut warnings = Vec::new();
    for function in promising {
        let refuse = |reason| Err(Error::Contract { function: function.name(), reason });
        let [no, no_rec, yes_rec] = [NO, NO_REC, YES_REC].map(|name| function.has_string_attribute(name));
        if no_rec && yes_rec {
            return refuse(format!("has both {NO_REC} and {YES_REC}"));
        }
        let own = if no || no_rec { barriered.of(function) } else { None };
        if let Some(barrier) = own {
            return refuse(format!("{} does not hold: {barrier}", if no { NO } else { NO_REC }));
        }
        if !no_rec {
            continue;
        }
        if let Some(chain) = search.find(function, false) {
            return refuse(format!("{NO_REC} does not hold: {chain}"));
        }
        if let Some(chain) = search.find(function, true) {
            let reason = format!("{NO_REC} may not hold: {chain}");
            if strict {
                return refuse(reason);
            }
            warnings.push(format!("function @{}: {reason}", function.name()));
        }
    }
    Ok(warnings)
}

/// Looks for barriers along calls.
struct Search<'a, 'm> {
    calls: Calls<'m>,
    barriered: &'a Barriered<'m>,
}

/// A function that is reached, with the parameters that its caller answers for.
type Node<'m> = (Value<'m>, u64);

impl<'m> Search<'_, 'm> {
    /// A shortest chain of calls from `root` to a barrier, in words; through pointers and into code that is not here only if `guess`.
    fn find(&self, root: Value<'m>, guess: bool) -> Option<String> {
        let mut from: HashMap<Node<'m>, Option<(Node<'m>, Target<'m>)>> = HashMap::from_iter([((root, 0), None)]);
        let mut work = VecDeque::from([(root, 0)]);
        let mut seen_unknown = HashSet::default();
        while let Some(node) = work.pop_front() {
            for target in self.calls.of(node.0, node.1) {
                let (callee, given) = match target.how {
                    How::Direct(callee, given) => (callee, given),
                    How::Given(callee) => (callee, 0),
                    How::Candidate(callee) if guess => (callee, 0),
                    How::Unknown if guess && seen_unknown.insert(target.call) => {
                        let last = format!("calls a pointer to what is not in this module{}", line_of(target.call));
                        return Some(self.chain(&from, node, None, &last));
                    }
                    How::Candidate(_) | How::Unknown => continue,
                };
                if callee.has_string_attribute(YES_REC) || from.contains_key(&(callee, given)) {
                    continue;
                }
                if let Some(end) = self.end(callee, guess) {
                    return Some(self.chain(&from, node, Some(target), &end));
                }
                // What a declaration promises is believed.
                if !(callee.is_declaration() && callee.has_string_attribute(NO_REC)) {
                    from.insert((callee, given), Some((node, target)));
                    work.push_back((callee, given));
                }
            }
        }
        None
    }

    /// Why a function that is called ends the search.
    fn end(&self, callee: Value<'m>, guess: bool) -> Option<String> {
        if let Some(barrier) = self.barriered.of(callee) {
            return Some(barrier.clone());
        }
        if is_runtime_writer(callee) {
            return Some("has a write barrier".to_owned());
        }
        let elsewhere = callee.is_declaration() || callee.is_interposable();
        let says_so = callee.has_string_attribute(NO_REC) || callee.only_reads();
        (guess && elsewhere && !says_so).then(|| format!("is not in this module and does not say {NO_REC}"))
    }

    /// The calls from the root to `node`, then `last`, then `end`.
    fn chain(
        &self,
        from: &HashMap<Node<'m>, Option<(Node<'m>, Target<'m>)>>,
        node: Node<'m>,
        last: Option<Target<'m>>,
        end: &str,
    ) -> String {
        let mut steps = vec![end.to_owned()];
        steps.extend(last.map(phrase));
        let mut node = node;
        while let Some(Some((before, target))) = from.get(&node) {
            steps.push(phrase(*target));
            node = *before;
        }
        steps.reverse();
        steps.join(", which ")
    }
}

/// One step of a chain in words.
fn phrase(target: Target<'_>) -> String {
    let line = line_of(target.call);
    match target.how {
        How::Direct(callee, _) => format!("calls @{}{line}", callee.name()),
        How::Given(callee) => format!("calls @{}{line} by giving it to its callee", callee.name()),
        How::Candidate(callee) => format!("calls a pointer{line} that may be @{}", callee.name()),
        How::Unknown => format!("calls a pointer{line}"),
    }
}
