//! Stage 5: which entries of which pointer writes may be left out. Each rule is one file; what a rule may drop in which
//! barrier family is data, in `legality`. Nothing is changed here.

mod immortal_value;
pub(crate) mod legality;
mod no_pointer;
mod null_value;
mod stack_dest;

use crate::classify::{Effect, PointerWrite, Shape, Step};
use crate::ir::{Ir, RmwOp, Value};
use crate::slot::Slots;
use legality::{Family, Rule};
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
}

/// Which entries a barrier makes. The old value of each word is always among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Barrier {
    /// For each word of the write: whether its new value is logged too. One element for a write that is no list of words.
    pub(crate) new: Vec<bool>,
}

/// Applies the rules to every write, for one barrier family.
pub(crate) fn run<'m>(
    ir: Ir<'m>,
    slots: &Slots<'m>,
    family: Family,
    writes: Vec<PointerWrite<'m>>,
) -> Vec<Decision<'m>> {
    writes.into_iter().map(|write| decide(ir, slots, family, write)).collect()
}

fn decide<'m>(ir: Ir<'m>, slots: &Slots<'m>, family: Family, write: PointerWrite<'m>) -> Decision<'m> {
    let whole = [(Rule::StackDest, stack_dest::holds(&write)), (Rule::NoPointer, no_pointer::holds(ir, &write))];
    for (rule, holds) in whole {
        if holds && legality::drops(rule, family).both() {
            return Decision { write, barrier: None, rules: vec![rule] };
        }
    }
    let mut rules = Vec::new();
    let new = new_values(&write)
        .into_iter()
        .map(|value| {
            let rule = match value {
                NewValue::Unknown => None,
                NewValue::Number => Some(Rule::ImmortalValue),
                NewValue::Copy(source) => slots.is_constant_memory(source).then_some(Rule::ImmortalValue),
                NewValue::Known(v) if null_value::holds(v) => Some(Rule::NullValue),
                NewValue::Known(v) => immortal_value::holds(ir, v).then_some(Rule::ImmortalValue),
            };
            let rule = rule.filter(|r| legality::drops(*r, family).new);
            rules.extend(rule.filter(|r| !rules.contains(r)));
            rule.is_none()
        })
        .collect();
    Decision { write, barrier: Some(Barrier { new }), rules }
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
        Effect::ReadModifyWrite => vec![NewValue::Known(instruction.operand(1))],
        Effect::CompareExchange => vec![NewValue::Known(instruction.operand(2))],
        Effect::Bulk { source: Some(source), .. } => vec![NewValue::Copy(*source)],
        Effect::Bulk { source: None, .. } => vec![NewValue::Number],
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
