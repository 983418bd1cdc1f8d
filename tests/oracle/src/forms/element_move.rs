//! An element-wise atomic move of a range of references, overlapping or not, or a fill of one with zeros.

use super::{Form, memmove_pointers, vector_copy};
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;

/// The row. `places`: to, from; `words`: first slot of each, length; `imms`: a fill.
pub const FORM: Form = Form { name: "element_move", weight: 4, prelude: PRELUDE, generate, emit, mirror };

/// With the library functions that LLVM calls for the intrinsics: volatile, or it would make calls of themselves of their loops.
const PRELUDE: &str = "
declare void @llvm.memmove.element.unordered.atomic.p0.p0.i64(ptr, ptr, i64, i32)
declare void @llvm.memmove.element.unordered.atomic.p0.p1.i64(ptr, ptr addrspace(1), i64, i32)
declare void @llvm.memmove.element.unordered.atomic.p1.p0.i64(ptr addrspace(1), ptr, i64, i32)
declare void @llvm.memmove.element.unordered.atomic.p1.p1.i64(ptr addrspace(1), ptr addrspace(1), i64, i32)
declare void @llvm.memset.element.unordered.atomic.p0.i64(ptr, i8, i64, i32)
declare void @llvm.memset.element.unordered.atomic.p1.i64(ptr addrspace(1), i8, i64, i32)

define void @__llvm_memmove_element_unordered_atomic_8(ptr %to, ptr %from, i64 %bytes) {
entry:
  %t = ptrtoint ptr %to to i64
  %f = ptrtoint ptr %from to i64
  %distance = sub i64 %t, %f
  %down = icmp ult i64 %distance, %bytes
  br label %loop
loop:
  %done = phi i64 [ 0, %entry ], [ %next, %loop ]
  %next = add i64 %done, 8
  %last = sub i64 %bytes, %next
  %at = select i1 %down, i64 %last, i64 %done
  %source = getelementptr i8, ptr %from, i64 %at
  %place = getelementptr i8, ptr %to, i64 %at
  %word = load atomic volatile i64, ptr %source unordered, align 8
  store atomic volatile i64 %word, ptr %place unordered, align 8
  %more = icmp ult i64 %next, %bytes
  br i1 %more, label %loop, label %end
end:
  ret void
}
define void @__llvm_memset_element_unordered_atomic_8(ptr %to, i8 %byte, i64 %bytes) {
entry:
  %wide = zext i8 %byte to i64
  %word = mul i64 %wide, 72340172838076673
  br label %loop
loop:
  %at = phi i64 [ 0, %entry ], [ %next, %loop ]
  %place = getelementptr i8, ptr %to, i64 %at
  store atomic volatile i64 %word, ptr %place unordered, align 8
  %next = add i64 %at, 8
  %more = icmp ult i64 %next, %bytes
  br i1 %more, label %loop, label %end
end:
  ret void
}
";

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let op = memmove_pointers::generate(g)?;
    let fill = i64::from(g.rng.chance(30));
    Some(op.imms(&[fill]))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let (to, from) = (e.word(&to, op.words[0]), e.word(&from, op.words[1]));
    let (d, s) = (to.suffix(), from.suffix());
    let (to_ty, from_ty, bytes) = (to.ty(), from.ty(), op.words[2] * 8);
    let element = "element.unordered.atomic";
    if op.imms[0] == 1 {
        e.line(format_args!(
            "call void @llvm.memset.{element}.{d}.i64({to_ty} align 8 {}, i8 0, i64 {bytes}, i32 8)",
            to.name
        ));
    } else {
        e.line(format_args!(
            "call void @llvm.memmove.{element}.{d}.{s}.i64({to_ty} align 8 {}, {from_ty} align 8 {}, i64 {bytes}, i32 8)",
            to.name, from.name
        ));
    }
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    if op.imms[0] == 0 {
        return vector_copy::mirror(f, op);
    }
    let (to, _) = (f.place(op.places[0]), f.place(op.places[1]));
    for i in 0..op.words[2] {
        f.write(to, op.words[0] + i, Value::NULL);
    }
}
