//! Checked builds: tells the shadow heap about every pointer write, barriered or elided (`shade_abi::checked`), so that a missing
//! barrier, a barrier for another word and an elision rule that does not hold are reported where they happen.
//!
//! Runs between `elide` and `lower`, so the calls enclose write and barrier:
//!
//! ```text
//! before(slot, new, flags, site)    // 1. takes the shadow heap's lock: what follows is one step for all checked threads
//! old = *slot                       // 2. by the barrier's address, behind the lock: nobody changes it until `after`
//! barrier                           // 3. put in by `lower`, right at the write
//! *slot = new                       // 4. the write, untouched
//! after(slot, old, flags, site)     // 5. compares with what was there, and with what the buffer has; the shadow follows
//! ```
//!
//! An elided write has the same calls with the rules that it claims in its site. None of the four functions is a safepoint.

mod masked;

use crate::Error;
use crate::classify::{Effect, PointerWrite, Shape, Word};
use crate::elide::{Claims, Decision, Old};
use crate::facts;
use crate::hash::HashMap;
use crate::ir::{At, Builder, Ir, Op, Type, TypeKind, Value};
use crate::lower::word_of_value;
pub(crate) use masked::VISIT;
use shade_abi::checked::{self, flag};
use shade_abi::geometry::WORD;

/// The declared functions and the constants made so far, for one module.
pub(crate) struct Checked<'m> {
    ir: Ir<'m>,
    before: Value<'m>,
    after: Value<'m>,
    bulk_before: Value<'m>,
    bulk_after: Value<'m>,
    loops: masked::Loops<'m>,
    allocated: Value<'m>,
    texts: HashMap<String, Value<'m>>,
    sites: usize,
}

/// One word of a write.
struct Part<'m> {
    slot: Value<'m>,
    new: Value<'m>,
    /// Loaded or computed before the write; `None` where only the write itself knows it.
    old: Option<Value<'m>>,
    flags: Value<'m>,
    site: Value<'m>,
}

impl<'m> Checked<'m> {
    /// Declares the runtime's functions.
    ///
    /// # Errors
    /// If the module has one of the names already.
    pub(crate) fn new(ir: Ir<'m>) -> Result<Self, Error> {
        let (pointer, word, int) = (ir.pointer(0), ir.int(64), ir.int(32));
        let declare = |name: &str, parameters: &[Type<'m>]| {
            if ir.function(name).is_some() {
                let reason = format!("@{name} is a name of the pass; a module may neither define nor declare it");
                return Err(Error::Contract { function: name.to_owned(), reason });
            }
            let function = ir.add_function(name, ir.void_function(parameters));
            function.add_attribute(ir, "nounwind");
            function.add_string_attribute(ir, crate::contract::LEAF, "");
            // A stack slot whose address is told to the shadow heap is as private as before.
            function.add_captures_nothing(ir, At::Parameter(0));
            Ok(function)
        };
        let write = [pointer, word, int, pointer];
        Ok(Checked {
            ir,
            before: declare(checked::BEFORE, &write)?,
            after: declare(checked::AFTER, &write)?,
            bulk_before: declare(checked::BULK_BEFORE, &write)?,
            bulk_after: declare(checked::BULK_AFTER, &write)?,
            loops: Vec::new(),
            allocated: declare(checked::ALLOCATED, &[pointer])?,
            texts: HashMap::default(),
            sites: 0,
        })
    }

    /// Tells of every object that one function allocates.
    pub(crate) fn tell_of_allocations(&self, function: Value<'m>) {
        for call in function.instructions().into_iter().filter(|i| facts::is_allocation(*i)) {
            if let Some(builder) = self.behind(call) {
                builder.call(self.allocated, &[builder.in_address_space(call, 0)]);
            }
        }
    }

    /// Puts the calls around every write of one function.
    pub(crate) fn enclose(&mut self, decisions: &[Decision<'m>]) {
        for decision in decisions {
            let write = &decision.write;
            match &write.effect {
                Effect::Store(Shape::Words(words)) => self.enclose_store(decision, words),
                Effect::Store(Shape::Bytes(size)) => self.enclose_bulk(decision, self.ir.const_int(64, *size)),
                Effect::Bulk { length, .. } => self.enclose_bulk(decision, *length),
                Effect::CompareExchange => self.enclose_compare_exchange(decision),
                Effect::ReadModifyWrite => self.enclose_read_modify_write(decision),
                Effect::Masked(masked) => self.enclose_masked(decision, masked),
            }
        }
    }

    fn enclose_store(&mut self, decision: &Decision<'m>, words: &[Word]) {
        let write = decision.write.instruction;
        let builder = self.ir.before(write);
        let base = builder.in_address_space(decision.write.slot, 0);
        let mut parts: Vec<_> = words
            .iter()
            .enumerate()
            .map(|(i, word)| {
                let new = word_of_value(&builder, write.operand(0), &word.path);
                let (flags, site) = self.describe(decision, i, 0);
                Part { slot: builder.offset(base, word.offset), new, old: None, flags, site }
            })
            .collect();
        self.begin(&builder, &parts);
        for (part, old) in parts.iter_mut().zip(decision.barrier.iter().flat_map(|barrier| &barrier.old)) {
            part.old = match old {
                Old::Dropped => None,
                Old::Slot => Some(builder.load_word(part.slot)),
                Old::Value(value) => Some(builder.word(*value)),
            };
        }
        self.end(write, parts);
    }

    fn enclose_compare_exchange(&mut self, decision: &Decision<'m>) {
        let write = decision.write.instruction;
        let builder = self.ir.before(write);
        let base = builder.in_address_space(decision.write.slot, 0);
        let (flags, site) = self.describe(decision, 0, flag::CONDITIONAL);
        let parts: Vec<_> = (0..self.width(&decision.write))
            .map(|i| Part {
                slot: builder.offset(base, i * WORD as u64),
                new: self.part(&builder, write.operand(2), i),
                old: Some(self.part(&builder, write.operand(1), i)),
                flags,
                site,
            })
            .collect();
        self.begin(&builder, &parts);
        self.end(write, parts);
    }

    fn enclose_read_modify_write(&mut self, decision: &Decision<'m>) {
        let write = decision.write.instruction;
        let builder = self.ir.before(write);
        let base = builder.in_address_space(decision.write.slot, 0);
        let (flags, site) = self.describe(decision, 0, flag::ATOMIC);
        let parts: Vec<_> = (0..self.width(&decision.write))
            .map(|i| Part {
                slot: builder.offset(base, i * WORD as u64),
                new: self.ir.const_int(64, 0),
                old: None,
                flags,
                site,
            })
            .collect();
        self.begin(&builder, &parts);
        let Some(builder) = self.behind(write) else { return };
        for (i, part) in parts.iter().enumerate().rev() {
            let old = self.part(&builder, write, i as u64);
            builder.call(self.after, &[part.slot, old, part.flags, part.site]);
        }
    }

    fn enclose_bulk(&mut self, decision: &Decision<'m>, length: Value<'m>) {
        let write = decision.write.instruction;
        let builder = self.ir.before(write);
        let slot = builder.in_address_space(decision.write.slot, 0);
        let (flags, site) = self.describe(decision, 0, 0);
        let arguments = [slot, builder.zero_extend(length), flags, site];
        builder.call(self.bulk_before, &arguments);
        if let Some(builder) = self.behind(write) {
            builder.call(self.bulk_after, &arguments);
        }
    }

    fn begin(&self, builder: &Builder<'m>, parts: &[Part<'m>]) {
        for part in parts {
            builder.call(self.before, &[part.slot, part.new, part.flags, part.site]);
        }
    }

    /// The last word first: that is how the runtime takes the entries off the buffer.
    fn end(&self, write: Value<'m>, parts: Vec<Part<'m>>) {
        let Some(builder) = self.behind(write) else { return };
        for part in parts.into_iter().rev() {
            let old = part.old.unwrap_or(self.ir.const_int(64, 0));
            builder.call(self.after, &[part.slot, old, part.flags, part.site]);
        }
    }

    /// A builder right behind a write, which is no terminator.
    fn behind(&self, write: Value<'m>) -> Option<Builder<'m>> {
        let builder = self.ir.before(write.next()?);
        builder.locate_as(write);
        Some(builder)
    }

    /// Words that an atomic exchange moves.
    fn width(&self, write: &PointerWrite<'m>) -> u64 {
        self.ir.type_of(write.instruction.operand(1)).int_width().map_or(1, |width| u64::from(width) / 64)
    }

    fn part(&self, builder: &Builder<'m>, value: Value<'m>, index: u64) -> Value<'m> {
        match self.ir.type_of(value).int_width() {
            Some(width) if width > 64 => builder.word_of_integer(value, index),
            _ => builder.word(value),
        }
    }

    /// Flags and site of word `index` of a write. They say what the barrier logs as it is planned; halves that are neither logged nor
    /// claimed by a rule are for the runtime to report.
    fn describe(&mut self, decision: &Decision<'m>, index: usize, mut flags: u32) -> (Value<'m>, Value<'m>) {
        if let Some(barrier) = &decision.barrier {
            flags |= match barrier.old[index] {
                Old::Dropped => 0,
                Old::Slot => flag::OLD_LOGGED,
                Old::Value(_) => flag::OLD_LOGGED | flag::OLD_EARLY,
            };
            if barrier.new[index] {
                flags |= flag::NEW_LOGGED;
            }
        }
        (self.ir.const_int(32, u64::from(flags)), self.site(decision.write.instruction, decision.claims[index]))
    }

    /// The constant [`checked::Site`] of a write.
    fn site(&mut self, write: Value<'m>, claims: Claims) -> Value<'m> {
        let ir = self.ir;
        let (file, line) = match write.source_line() {
            Some((file, line)) => (self.text(&file), line),
            None => (ir.null(0), 0),
        };
        let function = self.text(&write.block().function().name());
        let claim = |rule: Option<crate::elide::legality::Rule>| {
            ir.const_int(8, u64::from(rule.map_or(checked::claim::NONE, |rule| rule.claim())))
        };
        let line = ir.const_int(32, u64::from(line));
        let members = [file, function, line, claim(claims.old), claim(claims.new), ir.const_int(16, 0)];
        self.sites += 1;
        ir.private_struct(&format!("shade.site.{}", self.sites), &members)
    }

    fn text(&mut self, text: &str) -> Value<'m> {
        let name = format!("shade.text.{}", self.texts.len());
        *self.texts.entry(text.to_owned()).or_insert_with(|| self.ir.private_text(&name, text))
    }
}

/// Freezes stored values that may have undefined bits: else the shadow heap could be told other bits than the store writes.
pub(crate) fn settle_values<'m>(ir: Ir<'m>, function: Value<'m>) {
    for instruction in function.instructions() {
        let operand = match instruction.opcode() {
            Some(Op::LLVMStore) => 0,
            Some(Op::LLVMAtomicRMW) => 1,
            Some(Op::LLVMAtomicCmpXchg) => 2,
            _ => continue,
        };
        let value = instruction.operand(operand);
        if may_be_undefined(ir.type_of(value), value) {
            instruction.set_operand(operand, ir.before(instruction).freeze(value));
        }
    }
}

/// Whether some word of a value is, as far as its own instruction shows, undefined.
fn may_be_undefined<'m>(ty: Type<'m>, value: Value<'m>) -> bool {
    if value.is_undef() {
        return true;
    }
    let is_composite =
        matches!(ty.kind(), TypeKind::LLVMStructTypeKind | TypeKind::LLVMArrayTypeKind | TypeKind::LLVMVectorTypeKind);
    if value.is_constant() {
        return ty
            .elements()
            .into_iter()
            .zip(0..)
            .any(|((element, _), i)| value.constant_element(i).is_some_and(|value| may_be_undefined(element, value)));
    }
    is_composite
        || match value.opcode() {
            Some(Op::LLVMPHI) => value.incoming().iter().any(|(value, _)| value.is_undef()),
            Some(Op::LLVMSelect) => value.operand(1).is_undef() || value.operand(2).is_undef(),
            _ => false,
        }
}
