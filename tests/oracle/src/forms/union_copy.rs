//! A union copied as integers, as clang and InstCombine do it: word by word or as one `i128`.

use super::Form;
use crate::emit::Emit;
use crate::generate::Gen;
use crate::mirror::Frame;
use crate::program::Op;
use crate::types::Word;

/// The row. `places`: to, from; `words`: tag of each; `imms`: as one `i128`.
pub const FORM: Form = Form { name: "union_copy", weight: 6, prelude: "", generate, emit, mirror };

/// Two unions over the same type.
pub(super) fn generate(g: &mut Gen<'_>) -> Option<Op> {
    let (to, w, _) = g.word(|word| word == Word::Tag)?;
    let payload = g.pool()[g.place_type(to)].word(w + 1);
    (0..10).find_map(|_| {
        let (from, source, _) = g.word(|word| word == Word::Tag)?;
        let same = g.pool()[g.place_type(from)].word(source + 1) == payload;
        let wide = i64::from(g.rng.chance(40));
        same.then(|| Op::at(&[to, from], &[w, source]).imms(&[wide]))
    })
}

fn emit(e: &mut Emit<'_>, op: &Op) {
    let (to, from) = (e.place(op.places[0]), e.place(op.places[1]));
    let (to_tag, from_tag) = (e.word(&to, op.words[0]), e.word(&from, op.words[1]));
    if op.imms[0] == 1 {
        let both = e.def(format_args!("load i128, {from_tag}, align 8"));
        e.line(format_args!("store i128 {both}, {to_tag}, align 8"));
        return;
    }
    let (to_payload, from_payload) = (e.word(&to, op.words[0] + 1), e.word(&from, op.words[1] + 1));
    let tag = e.def(format_args!("load i64, {from_tag}, align 8"));
    let payload = e.def(format_args!("load i64, {from_payload}, align 8"));
    e.line(format_args!("store i64 {payload}, {to_payload}, align 8"));
    e.line(format_args!("store i64 {tag}, {to_tag}, align 8"));
}

fn mirror(f: &mut Frame<'_, '_>, op: &Op) {
    let (to, from) = (f.place(op.places[0]), f.place(op.places[1]));
    let both = [f.read(from, op.words[1]), f.read(from, op.words[1] + 1)];
    f.write(to, op.words[0], both[0]);
    f.write(to, op.words[0] + 1, both[1]);
}
