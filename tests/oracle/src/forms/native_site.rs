//! As `native_call`, but the call is written as it is and says `"shade-native"`: the pass routes it through the trampoline.

use super::Form;
use super::native_call::{generate, mirror};
use crate::emit::Emit;
use crate::program::Op;

/// The row. `places`, `words`: from, to; `imms`: microseconds.
pub const FORM: Form = Form { name: "native_site", weight: 3, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
declare i32 @poll(ptr, i64, i32)
";

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (from, to) = (e.place(op.places[0]), e.place(op.places[1]));
    let (from, to) = (e.word(&from, op.words[0]), e.word(&to, op.words[1]));
    let value = e.load_ref(&from);
    e.store_ref("null", &from);
    let milliseconds = i64::from(op.imms[0] > 100);
    e.def(format_args!("call i32 @poll(ptr null, i64 0, i32 {milliseconds}) \"shade-native\""));
    e.store_ref(&value, &to);
}
