//! A record copied by a load and a store of its whole struct type.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `places`: to, from.
pub const FORM: Form =
    Form { name: "struct_copy", weight: 4, prelude: "", generate: |g| operands(g, 16), emit, mirror };

/// Two places of one type with at most `most` words.
pub(super) fn operands(g: &mut Gen<'_>, most: u32) -> Option<Op> {
    (0..8).find_map(|_| {
        let to = g.place();
        let ty = g.place_type(to);
        let from = g.place_of(ty)?;
        (g.pool()[ty].total() <= most).then(|| Op::at(&[to, from], &[]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let ty = e.place_type(op.places[0]);
    let value = e.def(format_args!("load %T{ty}, {from}, align 8"));
    e.line(format_args!("store %T{ty} {value}, {to}, align 8"));
}

pub(super) fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (to, from) = (f.place(op.places[0]), f.place(op.places[1]));
    let total = f.pool()[f.place_type(op.places[0])].total();
    f.cost(u64::from(total) / 16);
    let values: Vec<Value> = (0..total).map(|w| f.read(from, w)).collect();
    for (w, value) in values.into_iter().enumerate() {
        f.write(to, w as u32, value);
    }
}
