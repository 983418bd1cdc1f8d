//! A reference stored by the runtime: `shade_write_ptr`.

use super::{Form, store_pointer};
use crate::emit::{Emit, MANAGED};
use crate::generate::Gen;
use crate::program::{Op, Place};

/// The row. `places`, `words`: slot of an object; `vars`: value.
pub const FORM: Form =
    Form { name: "runtime_store", weight: 3, prelude: PRELUDE, generate, emit, mirror: store_pointer::mirror };

const PRELUDE: &str = "
declare void @shade_write_ptr(ptr addrspace(1), ptr addrspace(1)) \"gc-leaf-function\"
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, var) = g.slot_and_var()?;
    matches!(place, Place::Object(_)).then(|| Op::at(&[place], &[w]).vars(&[var]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let slot = e.word(&at, op.words[0]);
    let value = e.get(op.vars[0]);
    e.line(format_args!("call void @shade_write_ptr({slot}, {MANAGED} {value})"));
}
