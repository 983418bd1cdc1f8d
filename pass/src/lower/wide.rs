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

use super::prelude_function;
use crate::Error;
use crate::classify::{Step, Word};
use crate::ir::{Builder, Ir, Type, Value};
use crate::prelude;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;
use shade_abi::symbols;

/// What such a function is made for.
#[derive(Debug, Clone, PartialEq)]
enum Entries {
    Words(Vec<(Word, bool)>),
    Bytes(u64, bool),
}

/// The functions made so far, for one module.
#[derive(Default)]
pub(crate) struct Wide<'m> {
    made: Vec<(Type<'m>, Entries, Value<'m>)>,
    /// Those for masked stores.
    pub(super) masked: super::masked::Functions<'m>,
}

impl<'m> Wide<'m> {
    /// The function that logs `words` of a value of type `ty`.
    pub(super) fn for_words(&mut self, ir: Ir<'m>, ty: Type<'m>, words: &[(Word, bool)]) -> Result<Value<'m>, Error> {
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
        let function = ir.add_function(&name, ir.void_function(&[ir.pointer(0), ty]));
        for attribute in ["alwaysinline", "nounwind"] {
            function.add_attribute(ir, attribute);
        }
        function.add_string_attribute(ir, "min-legal-vector-width", "0");
        let [entry, on, off] = [c"entry", c"on", c"off"].map(|name| ir.append_block(function, name));
        let test = ir.at_end(entry);
        let armed = test.call(prelude_function(ir, prelude::ARMED)?, &[]);
        test.branch_rarely(armed, on, off);
        let builder = ir.at_end(on);
        let (slot, value) = (function.parameter(0), function.parameter(1));
        match &entries {
            Entries::Words(words) => log_words(ir, &builder, slot, value, words)?,
            Entries::Bytes(size, new) => {
                // In the entry block, so that it becomes a static alloca of the caller.
                let copy = new.then(|| ir.at_start(entry).alloca(ty));
                log_bytes(ir, &builder, slot, value, *size, copy)?;
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
    words: &[(Word, bool)],
) -> Result<(), Error> {
    for (word, new) in words {
        let old = builder.load_word(builder.offset(slot, word.offset));
        if *new {
            builder.call(prelude_function(ir, prelude::LOG_1_1)?, &[old, word_of_value(builder, value, &word.path)]);
        } else {
            builder.call(prelude_function(ir, prelude::LOG_1_0)?, &[old]);
        }
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

fn log_bytes<'m>(
    ir: Ir<'m>,
    builder: &Builder<'m>,
    slot: Value<'m>,
    value: Value<'m>,
    size: u64,
    copy: Option<Value<'m>>,
) -> Result<(), Error> {
    let source = copy.unwrap_or_else(|| ir.null(0));
    if copy.is_some() {
        builder.store(value, source);
    }
    let slot = builder.in_address_space(slot, MANAGED_ADDRESS_SPACE);
    builder.call(prelude_function(ir, symbols::WB_BULK)?, &[slot, source, ir.const_int(64, size)]);
    Ok(())
}
