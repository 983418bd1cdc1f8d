//! The interface through which forms print themselves into a function.

use std::fmt::{self, Display};

use crate::program::{Function, Place, Program, ScalarId, VarId};
use crate::types::{Pool, TypeId};

/// The IR type of a managed pointer.
pub const MANAGED: &str = "ptr addrspace(1)";

/// An address operand; prints with its type.
#[derive(Debug, Clone)]
pub struct Addr {
    /// In the managed address space.
    pub managed: bool,
    /// The SSA name or symbol.
    pub name: String,
}

impl Addr {
    /// Mangled suffix of an intrinsic overloaded on this pointer.
    pub fn suffix(&self) -> &'static str {
        if self.managed { "p1" } else { "p0" }
    }

    /// The pointer type.
    pub fn ty(&self) -> &'static str {
        if self.managed { MANAGED } else { "ptr" }
    }
}

impl Display for Addr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.ty(), self.name)
    }
}

/// Prints one function.
pub struct Emit<'a> {
    pub(super) pool: &'a Pool,
    pub(super) program: &'a Program,
    /// Number of the program in its module.
    pub(super) number: usize,
    pub(super) function: &'a Function,
    pub(super) index: usize,
    pub(super) out: String,
    pub(super) next: u32,
    pub(super) block: String,
    /// Variables that are not null in the straight-line code here.
    pub(super) known: Vec<bool>,
}

impl<'a> Emit<'a> {
    /// The module's types.
    pub fn pool(&self) -> &'a Pool {
        self.pool
    }

    /// The type of a variable.
    pub fn var_type(&self, var: VarId) -> TypeId {
        self.function.vars[var]
    }

    /// The type of what is at a place.
    pub fn place_type(&self, place: Place) -> TypeId {
        self.program.place_type(self.function, place)
    }

    /// Prints one instruction.
    pub fn line(&mut self, text: impl Display) {
        self.out.push_str(&format!("  {text}\n"));
    }

    /// A fresh SSA name.
    pub fn tmp(&mut self) -> String {
        self.next += 1;
        format!("%t{}", self.next)
    }

    /// Prints an instruction that defines a value; returns its name.
    pub fn def(&mut self, text: impl Display) -> String {
        let name = self.tmp();
        self.line(format_args!("{name} = {text}"));
        name
    }

    /// A fresh label.
    pub fn label(&mut self) -> String {
        self.next += 1;
        format!("b{}", self.next)
    }

    /// Begins a block.
    pub fn begin(&mut self, label: &str) {
        self.out.push_str(&format!("{label}:\n"));
        self.block = label.to_owned();
    }

    /// The label of the current block.
    pub fn block(&self) -> String {
        self.block.clone()
    }

    /// Prints a loop from 0 up to `times` (at least once); `body` gets the counter.
    pub fn counted(&mut self, times: impl Display, body: impl FnOnce(&mut Self, &str)) {
        let (head, latch, exit) = (self.label(), self.label(), self.label());
        let (i, next) = (self.tmp(), self.tmp());
        let before = self.block();
        self.line(format_args!("br label %{head}"));
        self.begin(&head);
        self.line(format_args!("{i} = phi i64 [ 0, %{before} ], [ {next}, %{latch} ]"));
        self.known.fill(false);
        body(self, &i);
        self.line(format_args!("br label %{latch}"));
        self.begin(&latch);
        self.line(format_args!("{next} = add i64 {i}, 1"));
        let more = self.def(format_args!("icmp ult i64 {next}, {times}"));
        self.line(format_args!("br i1 {more}, label %{head}, label %{exit}"));
        self.begin(&exit);
        self.known.fill(false);
    }

    /// The value of a variable.
    pub fn get(&mut self, var: VarId) -> String {
        self.def(format_args!("load {MANAGED}, ptr %v{var}, align 8"))
    }

    /// Sets a variable to a value that may be null.
    pub fn set(&mut self, var: VarId, value: &str) {
        self.line(format_args!("store {MANAGED} {value}, ptr %v{var}, align 8"));
        self.known[var] = false;
    }

    /// Sets a variable to a value that is not null.
    pub fn set_object(&mut self, var: VarId, value: &str) {
        self.set(var, value);
        self.known[var] = true;
    }

    /// The value of an integer variable.
    pub fn scalar(&mut self, scalar: ScalarId) -> String {
        self.def(format_args!("load i64, ptr %s{scalar}, align 8"))
    }

    /// Sets an integer variable.
    pub fn set_scalar(&mut self, scalar: ScalarId, value: impl Display) {
        self.line(format_args!("store i64 {value}, ptr %s{scalar}, align 8"));
    }

    /// The variable's object, made first where the variable is null.
    pub fn ensure(&mut self, var: VarId) -> String {
        let value = self.get(var);
        if self.known[var] {
            return value;
        }
        let (make, go) = (self.label(), self.label());
        let before = self.block();
        let null = self.def(format_args!("icmp eq {MANAGED} {value}, null"));
        self.line(format_args!("br i1 {null}, label %{make}, label %{go}"));
        self.begin(&make);
        let made = self.new_value(self.function.vars[var]);
        self.line(format_args!("store {MANAGED} {made}, ptr %v{var}, align 8"));
        self.line(format_args!("br label %{go}"));
        self.begin(&go);
        self.known[var] = true;
        self.def(format_args!("phi {MANAGED} [ {value}, %{before} ], [ {made}, %{make} ]"))
    }

    /// Where a place is; an object is made first where the variable is null.
    pub fn place(&mut self, place: Place) -> Addr {
        match place {
            Place::Object(var) => Addr { managed: true, name: self.ensure(var) },
            Place::Global(global) => {
                let name = format!("@p{}_t{}_g{global}", self.number, self.function.thread);
                Addr { managed: false, name }
            }
            Place::ThreadLocal(global) => {
                let symbol = format!("@p{}_l{global}", self.number);
                let name = self.def(format_args!("call ptr @llvm.threadlocal.address.p0(ptr {symbol})"));
                Addr { managed: false, name }
            }
            Place::Stack(local) => Addr { managed: false, name: format!("%k{local}") },
        }
    }

    /// The address of word `w` behind `at`.
    pub fn word(&mut self, at: &Addr, w: u32) -> Addr {
        let name = match w {
            0 => at.name.clone(),
            _ if w.is_multiple_of(2) => self.def(format_args!("getelementptr inbounds i64, {at}, i64 {w}")),
            _ => self.def(format_args!("getelementptr inbounds i8, {at}, i64 {}", w * 8)),
        };
        Addr { managed: at.managed, name }
    }

    /// The address in address space 0.
    pub fn plain(&mut self, at: &Addr) -> String {
        if at.managed { self.def(format_args!("addrspacecast {at} to ptr")) } else { at.name.clone() }
    }

    /// The address in the managed address space.
    pub fn managed(&mut self, at: &Addr) -> String {
        if at.managed { at.name.clone() } else { self.def(format_args!("addrspacecast {at} to {MANAGED}")) }
    }

    /// The address `index` words (an SSA name) behind `at`.
    pub fn indexed(&mut self, at: &Addr, index: &str) -> Addr {
        let name = self.def(format_args!("getelementptr inbounds i64, {at}, i64 {index}"));
        Addr { managed: at.managed, name }
    }

    /// Loads a reference.
    pub fn load_ref(&mut self, at: &Addr) -> String {
        self.def(format_args!("load {MANAGED}, {at}, align 8"))
    }

    /// Stores a reference.
    pub fn store_ref(&mut self, value: &str, at: &Addr) {
        self.line(format_args!("store {MANAGED} {value}, {at}, align 8"));
    }

    /// A new value with its headers.
    pub fn new_value(&mut self, ty: TypeId) -> String {
        self.def(format_args!("call {MANAGED} @new_{ty}()"))
    }

    /// A graph of new values.
    pub fn build(&mut self, ty: TypeId, budget: u32) -> String {
        self.def(format_args!("call {MANAGED} @build_root(i64 {ty}, i64 {budget})"))
    }

    /// Adds to the thread's checksum.
    pub fn mix(&mut self, value: &str) {
        self.line(format_args!("call void @mix(i64 {value})"));
    }
}
