//! A struct literal: a new object and, with nothing between that may collect, up to four stores into it.

use super::Form;
use crate::emit::{Addr, Emit, allocation};
use crate::generate::Gen;
use crate::mirror::{Frame, Value};
use crate::program::Op;
use crate::types::Word;

/// The row. `vars`: result, values; `words`: a slot for each value.
pub const FORM: Form = Form { name: "alloc", weight: 12, prelude: "", generate, emit, mirror };

fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let result = g.var();
    let ty = g.var_type(result);
    let (mut words, mut vars) = (Vec::new(), vec![result]);
    for _ in 0..g.rng.below(5) {
        let slots = g.pool()[ty].find(&mut g.rng.clone(), |word| matches!(word, Word::Ref(_)));
        g.rng.next_u64();
        let Some(w) = g.rng.pick(&slots) else { continue };
        if let Word::Ref(target) = g.pool()[ty].word(w)
            && let Some(var) = g.var_of(target)
        {
            words.push(w);
            vars.push(var);
        }
    }
    Some(Op::at(&[], &words).vars(&vars))
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let ty = e.var_type(op.vars[0]);
    let values: Vec<String> = op.vars[1..].iter().map(|var| e.get(*var)).collect();
    let call = allocation(e.pool(), ty);
    let name = e.def(call);
    if e.pool()[ty].has_header() {
        e.line(format_args!("call void @init_{ty}(ptr addrspace(1) {name})"));
    }
    let object = Addr { managed: true, name };
    for (w, value) in op.words.iter().zip(values) {
        let slot = e.word(&object, *w);
        e.store_ref(&value, &slot);
    }
    e.set_object(op.vars[0], &object.name);
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let values: Vec<Value> = op.vars[1..].iter().map(|var| f.get(*var)).collect();
    let object = f.new_value(f.var_type(op.vars[0]));
    for (w, value) in op.words.iter().zip(values) {
        f.write(object, *w, value);
    }
    f.set(op.vars[0], Value::Ptr(object));
}
