//! Barriers for values larger than a word, made as needed: one `alwaysinline` function for each value type and set of
//! entries, in the manner of the prelude.
//!
//! ```text
//! void shade_barrier_wide.N(ptr slot, T value) {
//!     if shade_armed() {
//!         for each word: log *(slot + offset), word of value     // or: copy value to the stack and log it as memory
//!     }
//! }
//! ```
//!
//! How a family logs a word is in `log`.

use super::{entries, log, masked};
use crate::Error;
use crate::classify::{Step, Word};
use crate::family::Family;
use crate::ir::{Builder, Ir, Type, Value};
use crate::prelude;
use shade_abi::buffer::MAX_ENTRIES_PER_CALL;

/// What such a function is made for.
#[derive(Debug, Clone, PartialEq)]
enum Entries {
    Words(Vec<(Word, bool, bool)>),
    Bytes(u64, bool),
}

/// The functions made so far, for one module.
pub(crate) struct Wide<'m> {
    family: Family,
    made: Vec<(Type<'m>, Entries, Value<'m>)>,
    /// Those for masked stores.
    pub(super) masked: masked::Functions<'m>,
}

impl<'m> Wide<'m> {
    /// None yet.
    pub(crate) fn new(family: Family) -> Self {
        Wide { family, made: Vec::new(), masked: masked::Functions::new(family) }
    }

    /// Whether barriers are for slots, one by one.
    pub(super) fn takes_slots(&self) -> bool {
        self.family.takes_slots()
    }

    /// The function that logs `words` of a value of type `ty`.
    pub(super) fn for_words(
        &mut self,
        ir: Ir<'m>,
        ty: Type<'m>,
        words: &[(Word, bool, bool)],
    ) -> Result<Value<'m>, Error> {
        self.find_or_make(ir, ty, Entries::Words(words.to_vec()))
    }

    /// The function that logs a value of type `ty` as `size` bytes of memory.
    pub(super) fn for_bytes(&mut self, ir: Ir<'m>, ty: Type<'m>, size: u64, new: bool) -> Result<Value<'m>, Error> {
        self.find_or_make(ir, ty, Entries::Bytes(size, new))
    }

    fn find_or_make(&mut self, ir: Ir<'m>, ty: Type<'m>, entries: Entries) -> Result<Value<'m>, Error> {
        if let Some((_, _, function)) = self.made.iter().find(|(t, e, _)| *t == ty && *e == entries) {
            return Ok(*function);
        }
        let name = format!("{}.{}", prelude::BARRIER_WIDE, self.made.len());
        let function = super::inline_function(ir, &name, &[ir.pointer(0), ty]);
        let [entry, on, off] = [c"entry", c"on", c"off"].map(|name| ir.append_block(function, name));
        log::test_mode(ir, self.family, [entry, on, off])?;
        let builder = ir.at_end(on);
        let (slot, value) = (function.parameter(0), function.parameter(1));
        match &entries {
            Entries::Words(words) if self.family.has_batches() => log_words(ir, &builder, slot, value, words)?,
            Entries::Words(words) => {
                for (word, _, new) in words {
                    let slot = builder.offset(slot, word.offset);
                    let new = new.then_some(|| word_of_value(&builder, value, &word.path));
                    log::word(ir, self.family, &builder, slot, new)?;
                }
            }
            Entries::Bytes(size, new) => {
                // In the entry block, so that it becomes a static alloca of the caller.
                let copy = new.then(|| ir.at_start(entry).alloca(ty));
                copy.inspect(|copy| {
                    builder.store(value, *copy);
                });
                log::bytes(ir, self.family, &builder, slot, copy, *size)?;
            }
        }
        builder.branch(off);
        ir.at_end(off).return_void();
        self.made.push((ty, entries, function));
        Ok(function)
    }
}

fn log_words<'m>(
    ir: Ir<'m>,
    builder: &Builder<'m>,
    slot: Value<'m>,
    value: Value<'m>,
    words: &[(Word, bool, bool)],
) -> Result<(), Error> {
    let slots = words.iter().filter(|(_, old, _)| *old);
    let olds: Vec<_> = slots.map(|(word, ..)| builder.load_word(builder.offset(slot, word.offset))).collect();
    let news = words.iter().filter(|(_, _, new)| *new);
    let news: Vec<_> = news.map(|(word, ..)| word_of_value(builder, value, &word.path)).collect();
    // One capacity check for as many entries as the smallest buffer surely has room for.
    for olds in olds.chunks(MAX_ENTRIES_PER_CALL) {
        entries::log(ir, builder, olds, &[])?;
    }
    for news in news.chunks(MAX_ENTRIES_PER_CALL) {
        entries::log(ir, builder, &[], news)?;
    }
    Ok(())
}

/// The word that `path` leads to in `value`.
pub(crate) fn word_of_value<'m>(builder: &Builder<'m>, value: Value<'m>, path: &[Step]) -> Value<'m> {
    let part = path.iter().fold(value, |value, step| match *step {
        Step::Member(i) => builder.extract_value(value, i),
        Step::Element(i) => builder.extract_element(value, i),
        Step::VectorWord(i) => builder.word_of_vector(value, i),
        Step::IntegerWord(i) => builder.word_of_integer(value, i),
    });
    builder.word(part)
}
