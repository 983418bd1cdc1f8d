//! Prints a whole module: types, descriptors, makers, tables for the walk, programs, dispatch.

use shade_abi::descriptor::FLAG_AMBIGUOUS;

use super::body;
use super::function::{Emit, MANAGED};
use crate::forms::FORMS;
use crate::mirror::{BUILD_DEPTH, BUILD_WORDS, WALK_DEPTH, WALK_FUEL};
use crate::program::{Module, Place, Program};
use crate::types::{CHECK_FACTOR, Field, Layout, Pool, TypeId, Word};

/// Prints the module.
pub fn module(module: &Module) -> String {
    let pool = &module.pool;
    let mut out = String::from(include_str!("prelude.ll"))
        .replace("$CHECK", &CHECK_FACTOR.to_string())
        .replace("$FUEL", &WALK_FUEL.to_string())
        .replace("$DEPTH", &WALK_DEPTH.to_string())
        .replace("$BUILD_DEPTH", &BUILD_DEPTH.to_string())
        .replace("$BUILD_WORDS", &BUILD_WORDS.to_string());
    for form in FORMS {
        out.push_str(&form.prelude.replace("$CHECK", &CHECK_FACTOR.to_string()));
    }
    for ty in 0..pool.types.len() {
        out.push_str(&type_definition(pool, ty));
        out.push_str(&maker(pool, ty));
    }
    out.push_str(&walk_tables(pool));
    for (number, program) in &module.programs {
        out.push_str(&program_text(pool, *number, program));
    }
    out.push_str(&dispatch(module));
    out
}

fn field_type(field: &Field) -> String {
    match field {
        Field::Header => "i64, i64, i64".into(),
        Field::Scalar => "i64".into(),
        Field::Bytes(n) => format!("[{} x i8]", n * 8),
        Field::Ref(_) => MANAGED.into(),
        Field::Refs(_, n) => format!("[{n} x {MANAGED}]"),
        Field::Nested(t) => format!("%T{t}"),
        Field::Nesteds(t, n) => format!("[{n} x %T{t}]"),
        Field::Union(_) => "{ i64, i64 }".into(),
        Field::Slice(_) => format!("{{ {MANAGED}, i64 }}"),
    }
}

/// `%T`, the pointer mask and the descriptor.
fn type_definition(pool: &Pool, ty: TypeId) -> String {
    let layout = match &pool[ty].layout {
        Layout::Record(fields) | Layout::Aligned(fields, _) => {
            format!("{{ {} }}", fields.iter().map(field_type).collect::<Vec<_>>().join(", "))
        }
        Layout::Array(element, n) => return format!("%T{ty} = type [{n} x %T{element}]\n"),
        Layout::Bytes => return format!("%T{ty} = type [{} x i8]\n", pool[ty].total() * 8),
    };
    let pointer = |word: &Word| matches!(word, Word::Ref(_) | Word::Payload(_) | Word::SlicePtr(_));
    let words = &pool[ty].words;
    let prefix = words.iter().rposition(pointer).map_or(0, |last| last + 1);
    let mut mask = vec![0u64; prefix.div_ceil(64)];
    for (i, _) in words.iter().enumerate().filter(|(_, word)| pointer(word)) {
        mask[i / 64] |= 1 << (i % 64);
    }
    let mask_words = mask.iter().map(|m| format!("i64 {}", *m as i64)).collect::<Vec<_>>().join(", ");
    let mask_ref = if mask.is_empty() { "null".to_owned() } else { format!("@mask_{ty}") };
    let flags = if pool[ty].ambiguous { FLAG_AMBIGUOUS } else { 0 };
    let mut out = format!("%T{ty} = type {layout}\n");
    if !mask.is_empty() {
        out.push_str(&format!("@mask_{ty} = internal constant [{} x i64] [{mask_words}]\n", mask.len()));
    }
    out.push_str(&format!(
        "@type_{ty} = internal constant %shade.type {{ i64 {}, i64 {}, i32 8, i32 {flags}, ptr @name_{ty}, ptr {mask_ref} }}\n\
         @name_{ty} = internal constant [{} x i8] c\"T{ty}\\00\"\n",
        words.len() * 8,
        prefix * 8,
        format!("T{ty}").len() + 1,
    ));
    out
}

/// The allocation call of a type.
pub fn allocation(pool: &Pool, ty: TypeId) -> String {
    match pool[ty].layout {
        Layout::Record(_) => format!("call {MANAGED} @shade_alloc(ptr @type_{ty})"),
        Layout::Aligned(_, align) => format!("call {MANAGED} @shade_alloc_aligned(ptr @type_{ty}, i64 {align})"),
        Layout::Array(element, n) => match pool[element].layout {
            Layout::Bytes => format!("call {MANAGED} @shade_alloc_bytes(i64 {})", pool[ty].total() * 8),
            _ => format!("call {MANAGED} @shade_alloc_array(ptr @type_{element}, i64 {n})"),
        },
        Layout::Bytes => format!("call {MANAGED} @shade_alloc_bytes(i64 {})", pool[ty].total() * 8),
    }
}

/// `@new_T` and, for types with headers, `@init_T`.
fn maker(pool: &Pool, ty: TypeId) -> String {
    let headers = pool[ty].has_header();
    let init = if headers { format!("  call void @init_{ty}({MANAGED} %p)\n") } else { String::new() };
    let mut out = format!(
        "define internal {MANAGED} @new_{ty}() gc \"shade\" {{\n  %p = {}\n{init}  ret {MANAGED} %p\n}}\n",
        allocation(pool, ty)
    );
    if headers {
        let body = match &pool[ty].layout {
            Layout::Array(element, n) => init_loop(pool, "", 0, *element, *n),
            _ => init_fields(pool, pool[ty].fields()),
        };
        out.push_str(&format!("define internal void @init_{ty}({MANAGED} %p) gc \"shade\" {{\n{body}  ret void\n}}\n"));
    }
    out
}

fn init_fields(pool: &Pool, fields: &[Field]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for (i, field) in fields.iter().enumerate() {
        let address = format!("  %a{i} = getelementptr inbounds i64, {MANAGED} %p, i64 {at}\n");
        match *field {
            Field::Header => out.push_str(&format!("{address}  call void @init_header({MANAGED} %a{i})\n")),
            Field::Nested(t) if pool[t].has_header() => {
                out.push_str(&format!("{address}  call void @init_{t}({MANAGED} %a{i})\n"));
            }
            Field::Nesteds(t, n) if pool[t].has_header() => out.push_str(&init_loop(pool, &format!(".{i}"), at, t, n)),
            _ => {}
        }
        at += match *field {
            Field::Header => 3,
            Field::Scalar | Field::Ref(_) => 1,
            Field::Bytes(n) | Field::Refs(_, n) => n,
            Field::Nested(t) => pool[t].total(),
            Field::Nesteds(t, n) => n * pool[t].total(),
            Field::Union(_) | Field::Slice(_) => 2,
        };
    }
    out
}

/// A loop over `n` values of `ty` from word `at`; `tag` keeps its names apart from other loops of the function.
fn init_loop(pool: &Pool, tag: &str, at: u32, ty: TypeId, n: u32) -> String {
    let step = pool[ty].total();
    format!(
        "  br label %pre{tag}\npre{tag}:\n  br label %loop{tag}\nloop{tag}:\n  \
         %i{tag} = phi i64 [ 0, %pre{tag} ], [ %n{tag}, %loop{tag} ]\n  \
         %m{tag} = mul i64 %i{tag}, {step}\n  %w{tag} = add i64 %m{tag}, {at}\n  \
         %e{tag} = getelementptr inbounds i64, {MANAGED} %p, i64 %w{tag}\n  \
         call void @init_{ty}({MANAGED} %e{tag})\n  %n{tag} = add i64 %i{tag}, 1\n  \
         %c{tag} = icmp ult i64 %n{tag}, {n}\n  br i1 %c{tag}, label %loop{tag}, label %done{tag}\ndone{tag}:\n"
    )
}

/// `@kinds`, `@targets`, `@type_info` and `@new_any` for the generic walk and build.
fn walk_tables(pool: &Pool) -> String {
    let (mut kinds, mut targets, mut info, mut cases, mut blocks) =
        (vec![], vec![], vec![], String::new(), String::new());
    for (id, ty) in pool.types.iter().enumerate() {
        info.push(format!("%info {{ i64 {}, i64 {}, i64 {} }}", kinds.len(), ty.words.len(), ty.count));
        for word in &ty.words {
            let (kind, target) = match *word {
                Word::Id => (0, 0),
                Word::Check => (1, 0),
                Word::Stamp => (2, 0),
                Word::Scalar => (3, 0),
                Word::Ref(t) => (4, t),
                Word::Tag => (5, 0),
                Word::Payload(t) => (6, t),
                Word::SlicePtr(t) => (7, t),
                Word::SliceLen => (8, 0),
            };
            kinds.push(format!("i8 {kind}"));
            targets.push(format!("i32 {target}"));
        }
        cases.push_str(&format!("    i64 {id}, label %t{id}\n"));
        blocks.push_str(&format!("t{id}:\n  %p{id} = call {MANAGED} @new_{id}()\n  ret {MANAGED} %p{id}\n"));
    }
    format!(
        "@kinds = internal constant [{0} x i8] [{1}]\n@targets = internal constant [{0} x i32] [{2}]\n\
         @type_info = internal constant [{3} x %info] [{4}]\n\
         define internal {MANAGED} @new_any(i64 %type) noinline gc \"shade\" {{\n  switch i64 %type, label %bad [\n{cases}  ]\n\
         bad:\n  unreachable\n{blocks}}}\n",
        kinds.len(),
        kinds.join(", "),
        targets.join(", "),
        info.len(),
        info.join(", "),
    )
}

/// Globals, functions, thread bodies and entry of one program.
fn program_text(pool: &Pool, number: usize, program: &Program) -> String {
    let mut out = format!("; program {number}\n");
    for (thread, t) in program.threads.iter().enumerate() {
        out.push_str(&format!(
            "@p{number}_id{thread} = internal global i64 0\n@p{number}_sum{thread} = internal global i64 0\n"
        ));
        for (global, ty) in t.globals.iter().enumerate() {
            out.push_str(&format!(
                "@p{number}_t{thread}_g{global} = internal global %T{ty} zeroinitializer, align 16\n"
            ));
        }
    }
    for (local, ty) in program.thread_locals.iter().enumerate() {
        out.push_str(&format!("@p{number}_l{local} = internal thread_local global %T{ty} zeroinitializer, align 16\n"));
    }
    let table = (0..program.functions.len()).map(|f| format!("ptr @p{number}_f{f}")).collect::<Vec<_>>();
    out.push_str(&format!("@p{number}_table = internal global [{} x ptr] [{}]\n", table.len(), table.join(", ")));
    for index in 0..program.functions.len() {
        out.push_str(&body::function(pool, number, program, index));
    }
    for thread in 0..program.threads.len() {
        out.push_str(&thread_body(pool, number, program, thread));
    }
    out.push_str(&format!(
        "define internal i64 @prog_{number}() noinline gc \"shade\" {{\n  %r = call {MANAGED} @p{number}_t0({MANAGED} null)\n  %h0 = add i64 0, 0\n"
    ));
    for thread in 0..program.threads.len() {
        out.push_str(&format!(
            "  %v{thread} = load i64, ptr @p{number}_sum{thread}\n  %h{} = call i64 @mixed(i64 %h{thread}, i64 %v{thread})\n",
            thread + 1
        ));
    }
    out.push_str(&format!("  ret i64 %h{}\n}}\n\n", program.threads.len()));
    out
}

/// What a thread starts with: resets its counters, runs the entry function, walks its globals.
fn thread_body(pool: &Pool, number: usize, program: &Program, thread: usize) -> String {
    let entry = program.threads[thread].entry;
    let mut emit = Emit {
        pool,
        program,
        number,
        function: &program.functions[entry],
        index: entry,
        out: String::new(),
        next: 0,
        block: "entry".to_owned(),
        known: Vec::new(),
    };
    emit.line(format_args!("call void @begin_thread(i64 {})", (thread as i64 + 1) << 32));
    let result = emit.def(format_args!("call {MANAGED} @p{number}_f{entry}(i64 0, {MANAGED} %argument)"));
    for (global, ty) in program.threads[thread].globals.iter().enumerate() {
        emit.walk_place(Place::Global(global), *ty);
    }
    for (local, ty) in program.thread_locals.iter().enumerate() {
        emit.walk_place(Place::ThreadLocal(local), *ty);
    }
    emit.line(format_args!("call void @end_thread(ptr @p{number}_sum{thread})"));
    emit.line(format_args!("ret {MANAGED} {result}"));
    format!(
        "define internal {MANAGED} @p{number}_t{thread}({MANAGED} %argument) noinline gc \"shade\" {{\nentry:\n{}}}\n\n",
        emit.out
    )
}

/// `@run(i64 number)`.
fn dispatch(module: &Module) -> String {
    let mut cases = String::new();
    let mut blocks = String::new();
    for (number, _) in &module.programs {
        cases.push_str(&format!("    i64 {number}, label %p{number}\n"));
        blocks.push_str(&format!("p{number}:\n  %r{number} = call i64 @prog_{number}()\n  call void @report(i64 {number}, i64 %r{number})\n  ret void\n"));
    }
    format!(
        "define internal void @run(i64 %number) noinline gc \"shade\" {{\n  switch i64 %number, label %none [\n{cases}  ]\nnone:\n  ret void\n{blocks}}}\n"
    )
}
