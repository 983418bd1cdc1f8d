//! Fills of a few words of managed memory become stores of them, before any other stage looks:
//!
//! ```text
//! memset(p, 0, 16)    →    store i64 0, p            // words are known one by one: rules drop what they can of each, and what is
//!                          store i64 0, p + 8        // left shares one inlined barrier with its neighbours instead of calling the runtime
//! ```
//!
//! LLVM makes such fills of neighbouring fields that a program sets to null or zero, of whatever type they were. The code generator joins the
//! stores again.
//!
//! Left alone: volatile and `.inline` ones, what is not aligned to words, and what the frontend says more about (`!shade.nopointer`, `!tbaa.struct`).

use crate::contract::is_instrumented;
use crate::ir::{At, Ir, Value};
use shade_abi::geometry::{MANAGED_ADDRESS_SPACE, WORD};

/// Longer fills stay calls: logged in bulk, by the object's type.
const MOST_WORDS: u64 = 4;

/// Rewrites every managed function.
pub(crate) fn run(ir: Ir<'_>) {
    let fills = ir.calls_by_name(&["llvm.memset.p"]).into_iter();
    for fill in fills.filter(|fill| is_instrumented(fill.block().function())) {
        if let (Some(words), Some(byte)) = (words(ir, fill), fill.operand(1).as_const_int()) {
            let builder = ir.before(fill);
            let value = ir.const_int(64, u64::from(byte as u8) * (u64::MAX / 0xff));
            for word in 0..words {
                builder.store(value, builder.offset(fill.operand(0), word * WORD as u64)).set_alignment(WORD as u32);
            }
            fill.erase();
        }
    }
}

/// How many words, if it is for a few whole ones.
fn words(ir: Ir<'_>, fill: Value<'_>) -> Option<u64> {
    let bytes = u64::try_from(fill.operand(2).as_const_int()?).ok()?;
    let words = bytes / WORD as u64;
    let is_whole = (1..=MOST_WORDS).contains(&words) && bytes.is_multiple_of(WORD as u64);
    let is_managed = ir.type_of(fill.operand(0)).address_space() == Some(MANAGED_ADDRESS_SPACE);
    let is_aligned = fill.int_attribute_at(At::Parameter(0), "align").is_some_and(|align| align >= WORD as u64);
    let is_volatile = !fill.operand(3).is_null();
    let says_more =
        ["shade.nopointer", "tbaa.struct"].iter().any(|kind| fill.metadata(ir.metadata_kind(kind)).is_some());
    (is_whole && is_managed && is_aligned && !is_volatile && !says_more).then_some(words)
}
