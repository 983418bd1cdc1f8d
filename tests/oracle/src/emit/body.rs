//! Prints a function: its frame, its statements, its end.

use super::function::{Emit, MANAGED};
use crate::forms::FORMS;
use crate::program::{Place, Program, Stmt, StmtKind, VarId};
use crate::types::{Pool, Word};

/// Prints function `index` of program `number`.
pub(super) fn function(pool: &Pool, number: usize, program: &Program, index: usize) -> String {
    let function = &program.functions[index];
    let mut emit = Emit {
        pool,
        program,
        number,
        function,
        index,
        out: String::new(),
        next: 0,
        block: "entry".to_owned(),
        known: vec![false; function.vars.len()],
    };
    emit.head();
    emit.block_of(&function.body);
    if program.threads[function.thread].entry == index {
        emit.walk_all();
    }
    let result = emit.get(function.result);
    emit.line(format_args!("ret {MANAGED} {result}"));
    emit.out.push_str("}\n\n");
    emit.out
}

impl Emit<'_> {
    fn head(&mut self) {
        let function = self.function;
        let params: String = (0..function.params).map(|i| format!(", {MANAGED} %a{i}")).collect();
        self.out.push_str(&format!(
            "define internal {MANAGED} @p{}_f{}(i64 %depth{params}) {} gc \"shade\" {{\nentry:\n",
            self.number, self.index, function.attributes
        ));
        for var in 0..function.vars.len() {
            self.line(format_args!("%v{var} = alloca {MANAGED}, align 8"));
            let value = if var < function.params { format!("%a{var}") } else { "null".to_owned() };
            self.line(format_args!("store {MANAGED} {value}, ptr %v{var}, align 8"));
        }
        for scalar in 0..function.scalars {
            self.line(format_args!("%s{scalar} = alloca i64, align 8"));
            self.set_scalar(scalar, if scalar == 0 { "%depth" } else { "0" });
        }
        for (local, ty) in function.stack.iter().enumerate() {
            let bytes = self.pool[*ty].total() * 8;
            self.line(format_args!("%k{local} = alloca %T{ty}, align 16"));
            self.line(format_args!(
                "call void @llvm.memset.p0.i64(ptr align 16 %k{local}, i8 0, i64 {bytes}, i1 false)"
            ));
        }
    }

    fn block_of(&mut self, body: &[Stmt]) {
        for stmt in body {
            if self.program.active(stmt) {
                let name = match &stmt.kind {
                    StmtKind::Form(op) => FORMS[op.form].name,
                    _ => "",
                };
                self.line(format_args!("; statement {} {name}", stmt.id));
                self.stmt(&stmt.kind);
            }
        }
    }

    fn stmt(&mut self, stmt: &StmtKind) {
        match stmt {
            StmtKind::Form(op) => (FORMS[op.form].emit)(self, op),
            StmtKind::If { scalar, bit, then, otherwise } => {
                let value = self.scalar(*scalar);
                let shifted = self.def(format_args!("lshr i64 {value}, {bit}"));
                let set = self.def(format_args!("trunc i64 {shifted} to i1"));
                self.branch(&set, |e| e.block_of(then), |e| e.block_of(otherwise));
            }
            StmtKind::Loop { scalar, times, body } => self.counted(times, |e, i| {
                e.set_scalar(*scalar, i);
                e.block_of(body);
            }),
            StmtKind::Call { function, args, result, indirect, depth } => {
                if *function == self.index {
                    let left = self.scalar(0);
                    let more = self.def(format_args!("icmp sgt i64 {left}, 0"));
                    self.branch(
                        &more,
                        |e| {
                            let depth = e.def(format_args!("add i64 {left}, -1"));
                            e.call(*function, args, *result, *indirect, &depth);
                        },
                        |_| {},
                    );
                } else {
                    self.call(*function, args, *result, *indirect, &depth.to_string());
                }
            }
            StmtKind::Spawn { thread, budget } => self.spawn(*thread, *budget),
            StmtKind::Join { thread, result } => {
                if self.program.starts(*thread) {
                    let number = self.number;
                    let id = self.def(format_args!("load i64, ptr @p{number}_id{thread}, align 8"));
                    let value = self.def(format_args!("call {MANAGED} @join(i64 {id})"));
                    self.set(*result, &value);
                }
            }
            StmtKind::Walk { var } => self.walk(*var),
        }
    }

    fn branch(&mut self, condition: &str, then: impl FnOnce(&mut Self), otherwise: impl FnOnce(&mut Self)) {
        let (yes, no, join) = (self.label(), self.label(), self.label());
        self.line(format_args!("br i1 {condition}, label %{yes}, label %{no}"));
        let known = self.known.clone();
        self.begin(&yes);
        then(self);
        self.line(format_args!("br label %{join}"));
        let after = std::mem::replace(&mut self.known, known);
        self.begin(&no);
        otherwise(self);
        self.line(format_args!("br label %{join}"));
        self.begin(&join);
        for (known, also) in self.known.iter_mut().zip(after) {
            *known &= also;
        }
    }

    fn call(&mut self, callee: usize, args: &[VarId], result: VarId, indirect: bool, depth: &str) {
        let mut list = format!("i64 {depth}");
        for var in args {
            let value = self.get(*var);
            list.push_str(&format!(", {MANAGED} {value}"));
        }
        let number = self.number;
        let target = if indirect {
            let slot = format!(
                "getelementptr inbounds ([{} x ptr], ptr @p{number}_table, i64 0, i64 {callee})",
                self.program.functions.len()
            );
            self.def(format_args!("load volatile ptr, ptr {slot}, align 8"))
        } else {
            format!("@p{number}_f{callee}")
        };
        let value = self.def(format_args!("call {MANAGED} {target}({list})"));
        self.set(result, &value);
    }

    fn spawn(&mut self, thread: usize, budget: u32) {
        let entry = &self.program.functions[self.program.threads[thread].entry];
        let argument = self.build(entry.vars[0], budget);
        let number = self.number;
        self.line(format_args!(
            "call void @spawn(ptr @p{number}_id{thread}, ptr @p{number}_t{thread}, {MANAGED} {argument})"
        ));
    }

    fn walk(&mut self, var: VarId) {
        let (value, ty) = (self.get(var), self.function.vars[var]);
        self.line(format_args!("call void @walk_root({MANAGED} {value}, i64 {ty})"));
    }

    fn walk_all(&mut self) {
        for var in 0..self.function.vars.len() {
            self.walk(var);
        }
        for (local, ty) in self.function.stack.iter().enumerate() {
            self.walk_place(Place::Stack(local), *ty);
        }
    }

    /// Walks the words of a root that is not in the heap.
    pub(super) fn walk_place(&mut self, place: Place, ty: usize) {
        let at = self.place(place);
        for w in 0..self.pool[ty].total() {
            match self.pool[ty].word(w) {
                Word::Scalar | Word::Id => {
                    let slot = self.word(&at, w);
                    let value = self.def(format_args!("load i64, {slot}, align 8"));
                    self.mix(&value);
                }
                Word::Ref(target) => {
                    let slot = self.word(&at, w);
                    let value = self.load_ref(&slot);
                    self.line(format_args!("call void @walk_root({MANAGED} {value}, i64 {target})"));
                }
                _ => {}
            }
        }
    }
}
