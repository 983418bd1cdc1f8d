//! Stage 5: which entries of which pointer writes may be left out. Each rule is one file; what a rule may drop in which
//! barrier family is data, in `legality`. Nothing is changed here.

mod immortal_value;
pub(crate) mod legality;
mod no_pointer;
mod null_value;
mod stack_dest;

use crate::classify::{Effect, Form, PointerWrite, Shape, Step};
use crate::family::Family;
use crate::ir::{Ir, RmwOp, Value};
use crate::slot::Slots;
use legality::Rule;
pub(crate) use no_pointer::holds as goes_to_no_pointer;
pub(crate) use no_pointer::slot_holds_no_pointer;

/// What is done about one write.
#[derive(Debug, Clone)]
pub(crate) struct Decision<'m> {
    /// The write.
    pub(crate) write: PointerWrite<'m>,
    /// The barrier it gets; `None` if a rule makes it needless.
    pub(crate) barrier: Option<Barrier>,
    /// Rules that applied, each once.
    pub(crate) rules: Vec<Rule>,
    /// For each element of [`Barrier::new`]: which rule leaves its halves out. A checked build puts each to the test.
    pub(crate) claims: Vec<Claims>,
}

/// Why the halves of one word are not logged; `None` for a half that is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Claims {
    /// The old value.
    pub(crate) old: Option<Rule>,
    /// The new value.
    pub(crate) new: Option<Rule>,
}

/// Which entries a barrier makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Barrier {
    /// Whether the old value of each word is logged. No rule leaves only these out; families do, and a mutant.
    pub(crate) old: bool,
    /// For each word of the write: whether its new value is logged too. One element for a write that is no list of words.
    pub(crate) new: Vec<bool>,
}

/// Which halves of one word are logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Logged {
    /// The old value.
    pub(crate) old: bool,
    /// The new value.
    pub(crate) new: bool,
}

impl Decision<'_> {
    /// For each word of the write (one element for a write that is no list of words): what is logged of it, here or by a barrier that
    /// covers this write among others.
    pub(crate) fn logged(&self) -> Vec<Logged> {
        match &self.barrier {
            None => vec![Logged { old: false, new: false }; self.claims.len()],
            Some(barrier) => barrier.new.iter().map(|new| Logged { old: barrier.old, new: *new }).collect(),
        }
    }
}

/// Which rules there are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rules {
    /// What each may leave out.
    pub(crate) family: Family,
    /// A rule that is applied to every write, true or not, so that a test can show that its claim is put to the test.
    #[cfg(feature = "mutants")]
    pub(crate) lie: Option<Rule>,
}

impl Rules {
    /// The rules of a family.
    pub(crate) fn of(family: Family) -> Self {
        Rules {
            family,
            #[cfg(feature = "mutants")]
            lie: None,
        }
    }

    /// Whether a rule applies whose condition is `holds`.
    fn applies(self, rule: Rule, holds: bool) -> bool {
        #[cfg(feature = "mutants")]
        let holds = holds || self.lie == Some(rule);
        holds && legality::drops(rule, self.family) != legality::NOTHING
    }
}

/// Applies the rules to every write.
pub(crate) fn run<'m>(ir: Ir<'m>, slots: &Slots<'m>, rules: Rules, writes: Vec<PointerWrite<'m>>) -> Vec<Decision<'m>> {
    writes.into_iter().map(|write| decide(ir, slots, rules, write)).collect()
}

fn decide<'m>(ir: Ir<'m>, slots: &Slots<'m>, rules: Rules, write: PointerWrite<'m>) -> Decision<'m> {
    let values = new_values(&write);
    let whole =
        [(Rule::StackDest, stack_dest::holds(&write)), (Rule::NoPointer, no_pointer::holds(ir, slots.managed, &write))];
    for (rule, holds) in whole {
        if rules.applies(rule, holds) && legality::drops(rule, rules.family).both() {
            let claims = vec![Claims { old: Some(rule), new: Some(rule) }; values.len()];
            return Decision { write, barrier: None, rules: vec![rule], claims };
        }
    }
    let old = Some(Rule::Family).filter(|rule| legality::drops(*rule, rules.family).old);
    let claims: Vec<_> =
        values.into_iter().map(|value| Claims { old, new: new_rule(ir, slots, rules, value) }).collect();
    let mut applied = Vec::new();
    for rule in claims.iter().flat_map(|claims| [claims.old, claims.new]).flatten() {
        if !applied.contains(&rule) {
            applied.push(rule);
        }
    }
    let new: Vec<_> = claims.iter().map(|claims| claims.new.is_none()).collect();
    let barrier = (old.is_none() || new.contains(&true)).then_some(Barrier { old: old.is_none(), new });
    Decision { write, barrier, rules: applied, claims }
}

/// The rule by which a new value needs no entry.
fn new_rule<'m>(ir: Ir<'m>, slots: &Slots<'m>, rules: Rules, value: NewValue<'m>) -> Option<Rule> {
    let is_null = matches!(value, NewValue::Known(v) if null_value::holds(v));
    let is_immortal = match value {
        NewValue::Unknown => false,
        NewValue::Number => true,
        NewValue::Copy(source) => slots.is_constant_memory(source),
        NewValue::Known(v) => !is_null && immortal_value::holds(ir, v),
    };
    let candidates = [(Rule::Family, true), (Rule::NullValue, is_null), (Rule::ImmortalValue, is_immortal)];
    let drops = |rule| legality::drops(rule, rules.family).new;
    candidates.into_iter().find(|(rule, holds)| drops(*rule) && rules.applies(*rule, *holds)).map(|(rule, _)| rule)
}

/// A new value as far as the rules can see it.
enum NewValue<'m> {
    Known(Value<'m>),
    Copy(Value<'m>),
    /// Bits that are no address: of a fill, a float operation, a wrapping counter.
    Number,
    Unknown,
}

fn new_values<'m>(write: &PointerWrite<'m>) -> Vec<NewValue<'m>> {
    let instruction = write.instruction;
    match &write.effect {
        Effect::Store(Shape::Words(words)) => {
            words.iter().map(|w| component(instruction.operand(0), &w.path)).collect()
        }
        Effect::Store(Shape::Bytes(_)) => vec![component(instruction.operand(0), &[])],
        Effect::ReadModifyWrite if makes_numbers(instruction.rmw_operation()) => vec![NewValue::Number],
        // Only an exchange stores its operand; to the others a constant zero says nothing but that they make no new pointer.
        Effect::ReadModifyWrite if write.form != Form::Exchange && instruction.operand(1).is_null() => {
            vec![NewValue::Number]
        }
        Effect::ReadModifyWrite => vec![NewValue::Known(instruction.operand(1))],
        Effect::CompareExchange => vec![NewValue::Known(instruction.operand(2))],
        Effect::Bulk { source: Some(source), .. } => vec![NewValue::Copy(*source)],
        Effect::Bulk { source: None, .. } => vec![NewValue::Number],
        Effect::Masked(_) => vec![NewValue::Known(instruction.operand(0))],
    }
}

/// The part of `value` that `path` leads to, if it can be named without new instructions.
fn component<'m>(value: Value<'m>, path: &[Step]) -> NewValue<'m> {
    if value.is_null() || value.is_undef() {
        return NewValue::Known(value);
    }
    let Some((step, rest)) = path.split_first() else { return NewValue::Known(value) };
    let index = match step {
        Step::Member(i) => *i,
        Step::Element(i) => *i as u32,
        Step::VectorWord(_) | Step::IntegerWord(_) if value.is_const_data() => return NewValue::Known(value),
        Step::VectorWord(_) | Step::IntegerWord(_) => return NewValue::Unknown,
    };
    value.constant_element(index).map_or(NewValue::Unknown, |element| component(element, rest))
}

/// Whether an atomic operation makes a number whatever its operand is.
fn makes_numbers(operation: RmwOp) -> bool {
    use RmwOp::*;
    matches!(
        operation,
        LLVMAtomicRMWBinOpFAdd
            | LLVMAtomicRMWBinOpFSub
            | LLVMAtomicRMWBinOpFMax
            | LLVMAtomicRMWBinOpFMin
            | LLVMAtomicRMWBinOpUIncWrap
            | LLVMAtomicRMWBinOpUDecWrap
    )
}
