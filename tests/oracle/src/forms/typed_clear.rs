//! A value made zero by the runtime: `shade_typed_memclr`.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::{Op, Place};
use crate::types::Layout;

/// The row. `vars`: the value.
pub const FORM: Form = Form { name: "typed_clear", weight: 2, prelude: PRELUDE, generate, emit, mirror };

const PRELUDE: &str = "
declare void @shade_typed_memclr(ptr, ptr addrspace(1)) \"gc-leaf-function\"
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    (0..8).find_map(|_| {
        let var = g.var();
        let record = matches!(g.pool()[g.var_type(var)].layout, Layout::Record(_) | Layout::Aligned(..));
        record.then(|| Op::at(&[], &[]).vars(&[var]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let ty = e.var_type(op.vars[0]);
    let object = e.place(Place::Object(op.vars[0]));
    e.line(format_args!("call void @shade_typed_memclr(ptr @type_{ty}, {object})"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let object = f.ensure(op.vars[0]);
    for w in 0..f.pool()[f.var_type(op.vars[0])].total() {
        f.write(object, w, Value::NULL);
    }
}
