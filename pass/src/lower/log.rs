//! What a generated body does for one word, in the barrier family's own way: bodies that are made as needed are made of this.
//!
//! | family | a body begins with | a word becomes |
//! |---|---|---|
//! | logs values | the mode test | its old value, its new value, or both, to the buffer |
//! | takes slots | nothing | a barrier of its own, if it gets a new value |

use super::prelude_function;
use crate::Error;
use crate::elide::legality::{self, Rule};
use crate::family::Family;
use crate::ir::{Block, Builder, Ir, Value};
use crate::prelude;
use shade_abi::geometry::MANAGED_ADDRESS_SPACE;

/// Ends `entry`: goes to `on` where words are to be logged, else to `off`.
pub(super) fn test_mode<'m>(ir: Ir<'m>, family: Family, [entry, on, off]: [Block<'m>; 3]) -> Result<(), Error> {
    let builder = ir.at_end(entry);
    if family.takes_slots() {
        builder.branch(on);
    } else {
        let armed = builder.call(prelude_function(ir, prelude::ARMED)?, &[]);
        builder.branch_rarely(armed, on, off);
    }
    Ok(())
}

/// Logs the word at `slot`, and what it will hold if that is to be logged; `new` is made behind the load of the old value.
pub(super) fn word<'m>(
    ir: Ir<'m>,
    family: Family,
    builder: &Builder<'m>,
    slot: Value<'m>,
    new: Option<impl FnOnce() -> Value<'m>>,
) -> Result<(), Error> {
    let records_old = !legality::drops(Rule::Family, family).old;
    let (name, arguments) = match new {
        Some(new) if family.takes_slots() => (prelude::BARRIER_1_1, vec![slot, new()]),
        Some(new) if records_old => (prelude::LOG_1_1, vec![builder.load_word(slot), new()]),
        Some(new) => (prelude::LOG_1_1, vec![ir.const_int(64, 0), new()]),
        None if records_old && !family.takes_slots() => (prelude::LOG_1_0, vec![builder.load_word(slot)]),
        None => return Ok(()),
    };
    builder.call(prelude_function(ir, name)?, &arguments);
    Ok(())
}

/// Logs `size` bytes at `slot` as memory, and those at `source` that will take their place if they are to be logged.
pub(super) fn bytes<'m>(
    ir: Ir<'m>,
    family: Family,
    builder: &Builder<'m>,
    slot: Value<'m>,
    source: Option<Value<'m>>,
    size: u64,
) -> Result<(), Error> {
    let name = if family.takes_slots() { prelude::BARRIER_BULK } else { prelude::LOG_BULK };
    let slot = builder.in_address_space(slot, MANAGED_ADDRESS_SPACE);
    let arguments = [slot, source.unwrap_or(ir.null(0)), ir.const_int(64, size)];
    builder.call(prelude_function(ir, name)?, &arguments);
    Ok(())
}
