//! Stage 5: which entries of which pointer writes may be left out. Each rule is one file; what a rule may drop in which
//! barrier family is data, in `legality`. Nothing is changed here.

mod dominated;
mod fresh_object;
mod immortal_value;
pub(crate) mod legality;
mod no_pointer;
mod null_value;
mod old_null;
mod self_edge;
mod shaded_value;
mod stack_dest;

use crate::cfg::Cfg;
use crate::classify::{Effect, Form, PointerWrite, Shape, Step};
use crate::contract::returns_twice;
use crate::facts::location::Location;
use crate::facts::{self, Deciding, LogFacts, Objects, State};
use crate::family::Family;
use crate::hash::HashMap;
use crate::ir::{Ir, Op, RmwOp, Value};
use crate::slot::Slots;
use legality::Rule;
pub(crate) use no_pointer::holds as goes_to_no_pointer;
pub(crate) use no_pointer::slot_holds_no_pointer;
use std::rc::Rc;

/// What is done about one write.
#[derive(Debug, Clone)]
pub(crate) struct Decision<'m> {
    /// The write.
    pub(crate) write: PointerWrite<'m>,
    /// The barrier it gets; `None` if rules make it needless.
    pub(crate) barrier: Option<Barrier<'m>>,
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

/// Which entries a barrier makes: for each word of the write, one element for a write that is no list of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Barrier<'m> {
    /// How the old value gets into the buffer.
    pub(crate) old: Vec<Old<'m>>,
    /// Whether the new value is logged.
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
            Some(barrier) => {
                let olds = barrier.old.iter().map(|old| *old != Old::Dropped);
                olds.zip(&barrier.new).map(|(old, new)| Logged { old, new: *new }).collect()
            }
        }
    }
}

/// Where the entry of an old value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Old<'m> {
    /// There is none.
    Dropped,
    /// The barrier reads the slot.
    Slot,
    /// The program has read the slot since the last safepoint, and this is what it found.
    Value(Value<'m>),
}

impl<'m> Barrier<'m> {
    /// Whether any old value is logged.
    pub(crate) fn logs_old(&self) -> bool {
        self.old.iter().any(|old| *old != Old::Dropped)
    }

    /// Whether any new value is logged.
    pub(crate) fn logs_new(&self) -> bool {
        self.new.contains(&true)
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
    fn applies(self, rule: Rule, holds: impl FnOnce() -> bool) -> bool {
        #[cfg(feature = "mutants")]
        if self.lie == Some(rule) {
            return legality::drops(rule, self.family) != legality::NOTHING;
        }
        legality::drops(rule, self.family) != legality::NOTHING && holds()
    }
}

/// Decides about every write of one function, in order.
pub(crate) fn run<'m>(
    ir: Ir<'m>,
    slots: Slots<'m>,
    rules: Rules,
    function: Value<'m>,
    writes: Vec<PointerWrite<'m>>,
) -> Vec<Decision<'m>> {
    if writes.is_empty() {
        return Vec::new();
    }
    let (slots, cfg) = (Rc::new(slots), Rc::new(Cfg::new(function)));
    let objects = Objects::new(ir, Rc::clone(&slots), Rc::clone(&cfg));
    let order: Vec<_> = writes.iter().map(|write| write.instruction).collect();
    let writes: HashMap<_, _> = writes.into_iter().map(|write| (write.instruction, write)).collect();
    let elision = Elision { ir, slots: &slots, objects: &objects, rules, writes: &writes };
    // What holds on every path of the graph need not hold behind a second return.
    let jumps = cfg.blocks.iter().any(|block| block.instructions().into_iter().any(returns_twice));
    let mut decisions = if jumps { HashMap::default() } else { facts::run(ir, &objects, &cfg, &elision) };
    order
        .into_iter()
        .filter_map(|write| {
            // So is decided about code that cannot be reached, and where there are no facts.
            decisions.remove(&write).or_else(|| elision.decide(&State::default(), write))
        })
        .collect()
}

/// The rules over one function.
struct Elision<'a, 'm> {
    ir: Ir<'m>,
    slots: &'a Slots<'m>,
    objects: &'a Objects<'m>,
    rules: Rules,
    writes: &'a HashMap<Value<'m>, PointerWrite<'m>>,
}

impl<'m> Deciding<'m> for Elision<'_, 'm> {
    type Decision = Decision<'m>;

    fn decide(&self, state: &State<'m>, instruction: Value<'m>) -> Option<Decision<'m>> {
        let write = self.writes.get(&instruction)?;
        Some(self.whole_write(state, write).unwrap_or_else(|| self.words(state, write)))
    }

    fn logged(&self, decision: &Decision<'m>) -> LogFacts<'m> {
        let Some(barrier) = &decision.barrier else { return self.found_logged(decision) };
        let mut logged = self.found_logged(decision);
        let locations = self.locations(&decision.write);
        for (i, old) in barrier.old.iter().enumerate() {
            if let (true, Some(location)) = (*old != Old::Dropped, locations.get(i)) {
                logged.slots.push(*location);
            }
            if let Old::Value(value) = old {
                logged.values.push(Location::of(self.ir, *value));
            }
        }
        for (value, logs) in new_values(&decision.write).into_iter().zip(&barrier.new) {
            if let (NewValue::Known(value), true) = (value, *logs) {
                logged.values.push(Location::of(self.ir, value));
            }
        }
        match decision.write.effect {
            _ if !barrier.logs_old() => {}
            Effect::ReadModifyWrite => logged.values.push(Location::of(self.ir, decision.write.instruction)),
            Effect::CompareExchange => logged.values.push(Location::of(self.ir, decision.write.instruction.operand(1))),
            Effect::Store(_) | Effect::Bulk { .. } | Effect::Masked(_) => {}
        }
        logged
    }
}

impl<'m> Elision<'_, 'm> {
    /// A rule by which the write needs no barrier at all.
    fn whole_write(&self, state: &State<'m>, write: &PointerWrite<'m>) -> Option<Decision<'m>> {
        let holds = |rule| match rule {
            Rule::StackDest => stack_dest::holds(write),
            Rule::NoPointer => no_pointer::holds(self.ir, self.slots.managed, write),
            _ => fresh_object::holds(self.objects, state, write.slot),
        };
        let rule = [Rule::StackDest, Rule::NoPointer, Rule::FreshObject].into_iter().find(|rule| {
            legality::drops(*rule, self.rules.family).both() && self.rules.applies(*rule, || holds(*rule))
        })?;
        let claims = vec![Claims { old: Some(rule), new: Some(rule) }; new_values(write).len()];
        Some(Decision { write: write.clone(), barrier: None, rules: vec![rule], claims })
    }

    /// Word by word.
    fn words(&self, state: &State<'m>, write: &PointerWrite<'m>) -> Decision<'m> {
        let locations = self.locations(write);
        let mut barrier = Barrier { old: Vec::new(), new: Vec::new() };
        let mut claims = Vec::new();
        for (i, value) in new_values(write).into_iter().enumerate() {
            let slot = locations.get(i).copied();
            let old_rule = self.old_rule(state, write, slot);
            let old = match (old_rule, slot) {
                (Some(_), _) => Old::Dropped,
                (None, Some(slot)) => self.old_source(state, write, slot),
                (None, None) => Old::Slot,
            };
            let new_rule = self.new_rule(state, write, value, old);
            claims.push(Claims { old: old_rule, new: new_rule });
            barrier.old.push(old);
            barrier.new.push(new_rule.is_none());
        }
        let mut rules = Vec::new();
        for rule in claims.iter().flat_map(|claims| [claims.old, claims.new]).flatten() {
            if !rules.contains(&rule) {
                rules.push(rule);
            }
        }
        let barrier = Some(barrier).filter(|barrier| barrier.logs_old() || barrier.logs_new());
        Decision { write: write.clone(), barrier, rules, claims }
    }

    /// Where the words of a plain store go; nothing for other writes.
    fn locations(&self, write: &PointerWrite<'m>) -> Vec<Location<'m>> {
        let Effect::Store(Shape::Words(words)) = &write.effect else { return Vec::new() };
        let slot = Location::of(self.ir, write.slot);
        words.iter().map(|word| slot.plus(word.offset)).collect()
    }

    /// The rule by which the old value of a slot needs no entry; of a write that is no list of words, any of its slots.
    fn old_rule(&self, state: &State<'m>, write: &PointerWrite<'m>, slot: Option<Location<'m>>) -> Option<Rule> {
        let holds = |rule| match (rule, slot) {
            (Rule::Family, _) => true,
            (Rule::OldNull, Some(slot)) => old_null::holds(self.ir, self.objects, state, write.slot, slot),
            (Rule::Dominated, Some(slot)) => dominated::holds(state, slot),
            _ => false,
        };
        [Rule::Family, Rule::OldNull, Rule::Dominated]
            .into_iter()
            .find(|rule| legality::drops(*rule, self.rules.family).old && self.rules.applies(*rule, || holds(*rule)))
    }

    /// The value that the program itself loaded is logged if another store has it as its new value: then it counts for both.
    fn old_source(&self, state: &State<'m>, write: &PointerWrite<'m>, slot: Location<'m>) -> Old<'m> {
        let Some(loaded) = state.loaded(slot).filter(|_| self.rules.family.has_batches()) else { return Old::Slot };
        let stored_elsewhere =
            || loaded.uses().into_iter().any(|(user, i)| user.opcode() == Some(Op::LLVMStore) && i == 0);
        let stored_here = || Location::of(self.ir, write.instruction.operand(0)).root == loaded;
        if stored_here() || stored_elsewhere() { Old::Value(loaded) } else { Old::Slot }
    }

    /// The rule by which a new value needs no entry, given what is logged as the old one.
    fn new_rule(&self, state: &State<'m>, write: &PointerWrite<'m>, value: NewValue<'m>, old: Old<'m>) -> Option<Rule> {
        let is_null = matches!(value, NewValue::Known(v) | NewValue::MadeOf(v) if null_value::holds(v));
        let holds = |rule| match (rule, value) {
            (Rule::Family, _) => true,
            (Rule::NullValue, _) => is_null,
            (Rule::ImmortalValue, NewValue::Unknown) => false,
            (Rule::ImmortalValue, NewValue::Number) => true,
            (Rule::ImmortalValue, NewValue::Copy(source)) => self.slots.is_constant_memory(source),
            (Rule::ImmortalValue, NewValue::Known(v) | NewValue::MadeOf(v)) => {
                !is_null && immortal_value::holds(self.ir, v)
            }
            (Rule::ShadedValue, NewValue::Known(v)) => shaded_value::holds(self.ir, state, v, old),
            (_, NewValue::Known(v)) => self_edge::holds(write.slot, v),
            _ => false,
        };
        [Rule::Family, Rule::NullValue, Rule::ImmortalValue, Rule::ShadedValue, Rule::SelfEdge]
            .into_iter()
            .find(|rule| legality::drops(*rule, self.rules.family).new && self.rules.applies(*rule, || holds(*rule)))
    }

    /// What a write's rules say is logged already, and still is behind it.
    fn found_logged(&self, decision: &Decision<'m>) -> LogFacts<'m> {
        let values = new_values(&decision.write);
        let shaded = values.into_iter().zip(&decision.claims).filter_map(|(value, claims)| match value {
            NewValue::Known(value) if claims.new == Some(Rule::ShadedValue) => Some(Location::of(self.ir, value)),
            _ => None,
        });
        LogFacts { slots: Vec::new(), values: shaded.collect() }
    }
}

/// Members of an aggregate that are looked at one by one.
const MOST_INSERTIONS: usize = 64;

/// A new value as far as the rules can see it.
#[derive(Debug, Clone, Copy)]
enum NewValue<'m> {
    Known(Value<'m>),
    /// Words made of this value, each no pointer if it is none: the lanes of a mask, an unaligned store, an operation on what was there. That one
    /// has been logged says nothing of another.
    MadeOf(Value<'m>),
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
        Effect::Store(Shape::Bytes(_)) => vec![NewValue::MadeOf(instruction.operand(0))],
        Effect::ReadModifyWrite if makes_numbers(instruction.rmw_operation()) => vec![NewValue::Number],
        // Only an exchange stores its operand; to the others a constant zero says nothing but that they make no new pointer.
        Effect::ReadModifyWrite if write.form != Form::Exchange && instruction.operand(1).is_null() => {
            vec![NewValue::Number]
        }
        Effect::ReadModifyWrite if write.form != Form::Exchange => vec![NewValue::MadeOf(instruction.operand(1))],
        Effect::ReadModifyWrite => vec![NewValue::Known(instruction.operand(1))],
        Effect::CompareExchange => vec![NewValue::Known(instruction.operand(2))],
        Effect::Bulk { source: Some(source), .. } => vec![NewValue::Copy(*source)],
        Effect::Bulk { source: None, .. } => vec![NewValue::Number],
        Effect::Masked(_) => vec![NewValue::MadeOf(instruction.operand(0))],
    }
}

/// The value at `path` in `value`, and the path that is left to go in it: nothing where an insertion says what was put there.
pub(crate) fn part<'m>(value: Value<'m>, path: &[Step]) -> (Value<'m>, Vec<Step>) {
    match component(value, path) {
        NewValue::Known(known) if known.opcode().is_some() || !known.is_constant() => (known, Vec::new()),
        _ => (value, path.to_vec()),
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
    let (mut at, mut index) = (value, index);
    // An aggregate made member by member: the last insertion at the index counts.
    for _ in 0..MOST_INSERTIONS {
        if let Some((source, i)) = at.shuffled(index) {
            (at, index) = (source, i);
            continue;
        }
        match at.insertion() {
            Some((inserted, i)) if i == index => return component(inserted, rest),
            Some(_) => at = at.operand(0),
            None => break,
        }
    }
    at.constant_element(index).map_or(NewValue::Unknown, |element| component(element, rest))
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
