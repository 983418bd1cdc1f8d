//! A slice over an array's tail: the slice is then often the only reference to the array.

use super::Form;
use crate::emit::{Addr, Emit};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `places`, `words`: the slice's pointer, size of an element; `scalars`: length; `imms`: most elements.
pub const FORM: Form = Form { name: "slice_make", weight: 5, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (place, w, word) = g.word(|word| matches!(word, Word::SlicePtr(_)))?;
    let Word::SlicePtr(target) = word else { return None };
    let size = g.pool()[target].total();
    let most = (200 / size).clamp(1, 12);
    let length = g.some_scalar();
    Some(Op::at(&[place], &[w, size]).scalars(&[length]).imms(&[i64::from(most), target as i64]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let at = e.place(op.places[0]);
    let (slot, length_slot) = (e.word(&at, op.words[0]), e.word(&at, op.words[0] + 1));
    let scalar = e.scalar(op.scalars[0]);
    let length = e.def(format_args!("urem i64 {scalar}, {}", op.imms[0] + 1));
    let target = op.imms[1];
    let all = e.def(format_args!("add i64 {length}, 1"));
    let name = e.def(format_args!("call ptr addrspace(1) @shade_alloc_array(ptr @type_{target}, i64 {all})"));
    let tail = e.word(&Addr { managed: true, name }, op.words[1]);
    let empty = e.def(format_args!("icmp eq i64 {length}, 0"));
    let kept = e.def(format_args!("select i1 {empty}, ptr addrspace(1) null, ptr addrspace(1) {}", tail.name));
    e.store_ref(&kept, &slot);
    e.line(format_args!("store i64 {length}, {length_slot}, align 8"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let at = f.place(op.places[0]);
    let length = (f.scalar(op.scalars[0]) as u64 % (op.imms[0] as u64 + 1)) as u32;
    let array = f.zeroed((length + 1) * op.words[1]);
    let kept = if length == 0 { Value::NULL } else { Value::Ptr(array.offset(op.words[1])) };
    f.write(at, op.words[0], kept);
    f.write(at, op.words[0] + 1, Value::Int(i64::from(length)));
}
