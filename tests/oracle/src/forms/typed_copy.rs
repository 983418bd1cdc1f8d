//! A value copied over another of its type by the runtime: `shade_typed_memmove`.

use super::{Form, struct_copy};
use crate::emit::Emit;
use crate::generate::Gen;
use crate::program::{Op, Place};
use crate::types::Layout;

/// The row. `places`: to, from.
pub const FORM: Form =
    Form { name: "typed_copy", weight: 3, prelude: PRELUDE, generate, emit, mirror: struct_copy::mirror };

const PRELUDE: &str = "
declare void @shade_typed_memmove(ptr, ptr addrspace(1), ptr addrspace(1)) \"gc-leaf-function\"
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    (0..8).find_map(|_| {
        let to = g.var();
        let ty = g.var_type(to);
        let from = g.var_of(ty)?;
        let record = matches!(g.pool()[ty].layout, Layout::Record(_) | Layout::Aligned(..));
        record.then(|| Op::at(&[Place::Object(to), Place::Object(from)], &[]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let ty = e.place_type(op.places[0]);
    e.line(format_args!("call void @shade_typed_memmove(ptr @type_{ty}, {to}, {from})"));
}
