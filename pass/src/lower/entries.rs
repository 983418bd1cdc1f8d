//! Barriers for stores whose words are known: one `alwaysinline` function for each number of slots, old values and new values, made as
//! needed from the family's primitives. It logs for one store or for several:
//!
//! ```text
//! void shade_barrier_K_V_M(K × ptr slot, V × i64 old, M × i64 new) {
//!     if shade_armed() {            // 1. the mode is read before the stores, with no safepoint up to the last: a handshake in between
//!                                   //    would let a thread that has just been armed store without logging
//!         read the K slots          // 2. their old values, on this path only
//!         p = shade_reserve(8 * (K + V), 8 * M)      // 3. one capacity check, before anything is written
//!         p[0..] = olds, news       // 4. all in the buffer before an edge changes: a flush may take them any time
//!     }
//! }
//! *slot = new …                     // 5. the stores themselves, untouched
//! ```

use super::prelude_function;
use super::wide::word_of_value;
use crate::Error;
use crate::ir::{At, Builder, Ir, Value};
use crate::plan::Entries;
use crate::prelude::{self, EntryCounts};

/// Puts in one call at `write`, the first store it is for.
pub(super) fn call<'m>(
    ir: Ir<'m>,
    write: Value<'m>,
    entries: &Entries<'m>,
    moves: &[Value<'m>],
) -> Result<Value<'m>, Error> {
    for &instruction in moves {
        instruction.unlink();
        ir.before(write).insert(instruction);
    }
    let builder = ir.before(write);
    let slots = entries.slots.iter().map(|part| builder.offset(builder.in_address_space(part.of, 0), part.at));
    let slots: Vec<_> = slots.collect();
    let olds: Vec<_> = entries.olds.iter().map(|value| builder.word(*value)).collect();
    let news: Vec<_> = entries.news.iter().map(|part| word_of_value(&builder, part.of, &part.at)).collect();
    let counts = EntryCounts { slots: slots.len(), olds: olds.len(), news: news.len() };
    Ok(builder.call(barrier(ir, counts)?, &[slots, olds, news].concat()))
}

/// The barrier for so many entries.
fn barrier<'m>(ir: Ir<'m>, counts: EntryCounts) -> Result<Value<'m>, Error> {
    find_or_make(ir, &counts.name(), counts, true)
}

/// What such a barrier does in an armed thread, without a test.
pub(crate) fn log_function<'m>(ir: Ir<'m>, counts: EntryCounts) -> Result<Value<'m>, Error> {
    find_or_make(ir, &counts.log_name(), counts, false)
}

fn find_or_make<'m>(ir: Ir<'m>, name: &str, counts: EntryCounts, is_tested: bool) -> Result<Value<'m>, Error> {
    if let Some(function) = ir.function(name) {
        return Ok(function);
    }
    let mut parameters = vec![ir.pointer(0); counts.slots];
    parameters.resize(counts.slots + counts.olds + counts.news, ir.int(64));
    let function = super::inline_function(ir, name, &parameters);
    for slot in 1..counts.slots {
        function.add_captures_nothing(ir, At::Parameter(slot as u32));
    }
    let [on, off] = if is_tested {
        let [entry, on, off] = [c"entry", c"on", c"off"].map(|name| ir.append_block(function, name));
        let test = ir.at_end(entry);
        let armed = test.call(prelude_function(ir, prelude::ARMED)?, &[]);
        test.branch_rarely(armed, on, off);
        [on, off]
    } else {
        [c"on", c"off"].map(|name| ir.append_block(function, name))
    };
    let builder = ir.at_end(on);
    let all: Vec<_> = (0..parameters.len() as u32).map(|i| function.parameter(i)).collect();
    let (slots, values) = all.split_at(counts.slots);
    let (at_hand, news) = values.split_at(counts.olds);
    let mut olds: Vec<_> = slots.iter().map(|slot| builder.load_word(*slot)).collect();
    olds.extend(at_hand);
    log(ir, &builder, &olds, news)?;
    builder.branch(off);
    ir.at_end(off).return_void();
    Ok(function)
}

/// Logs values, the old ones first, behind one capacity check.
pub(super) fn log<'m>(ir: Ir<'m>, builder: &Builder<'m>, olds: &[Value<'m>], news: &[Value<'m>]) -> Result<(), Error> {
    let bytes = |values: &[Value<'m>]| ir.const_int(64, 8 * values.len() as u64);
    let place = builder.call(prelude_function(ir, prelude::RESERVE)?, &[bytes(olds), bytes(news)]);
    let puts =
        [(olds, prelude::PUT_OLD), (news, prelude::PUT_NEW)].map(|(values, put)| values.iter().map(move |v| (v, put)));
    for (i, (value, put)) in (0..).zip(puts.into_iter().flatten()) {
        builder.call(prelude_function(ir, put)?, &[builder.offset(place, 8 * i), *value]);
    }
    Ok(())
}
