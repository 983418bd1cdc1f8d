//! One activation of a function in the mirror, and the interface through which forms execute there.

use super::{BUILD_DEPTH, Mirror, Pointer, ThreadState, Unusable, Value};
use crate::forms::FORMS;
use crate::program::{Function, Place, ScalarId, Stmt, StmtKind, VarId};
use crate::types::{Pool, TypeId};

/// An activation.
pub struct Frame<'m, 'a> {
    mirror: &'m mut Mirror<'a>,
    state: &'m mut ThreadState,
    function: &'a Function,
    vars: Vec<Value>,
    scalars: Vec<i64>,
    stack: Vec<Pointer>,
}

impl<'m, 'a> Frame<'m, 'a> {
    pub(super) fn new(
        mirror: &'m mut Mirror<'a>,
        state: &'m mut ThreadState,
        function: &'a Function,
        args: &[Value],
        depth: u32,
    ) -> Self {
        let mut vars = args.to_vec();
        vars.resize(function.vars.len(), Value::NULL);
        let mut scalars = vec![0; function.scalars];
        scalars[0] = i64::from(depth);
        let pool = mirror.pool;
        let stack = function.stack.iter().map(|t| mirror.heap.zeroed(pool[*t].total())).collect();
        Self { mirror, state, function, vars, scalars, stack }
    }

    pub(super) fn run(&mut self) -> Result<(), Unusable> {
        let function = self.function;
        self.block(&function.body)
    }

    /// Walks every variable and stack record, as the end of a thread's body does.
    pub(super) fn walk_all(&mut self) {
        for var in 0..self.vars.len() {
            self.walk(var);
        }
        for (local, ty) in self.function.stack.iter().enumerate() {
            self.mirror.walk_place(self.state, self.stack[local], *ty);
        }
    }

    fn block(&mut self, body: &'a [Stmt]) -> Result<(), Unusable> {
        for stmt in body {
            if self.mirror.program.active(stmt) {
                self.mirror.step(1)?;
                self.stmt(&stmt.kind)?;
            }
        }
        Ok(())
    }

    fn stmt(&mut self, stmt: &'a StmtKind) -> Result<(), Unusable> {
        match stmt {
            StmtKind::Form(op) => (FORMS[op.form].mirror)(self, op),
            StmtKind::If { scalar, bit, then, otherwise } => {
                let set = self.scalars[*scalar] >> bit & 1 == 1;
                self.block(if set { then } else { otherwise })?;
            }
            StmtKind::Loop { scalar, times, body } => {
                for i in 0..*times {
                    self.mirror.step(1)?;
                    self.scalars[*scalar] = i64::from(i);
                    self.block(body)?;
                }
            }
            StmtKind::Call { function, args, result, depth, .. } => self.call(*function, args, *result, *depth)?,
            StmtKind::Spawn { thread, budget } => {
                let entry = &self.mirror.program.functions[self.mirror.program.threads[*thread].entry];
                let argument = self.build(entry.vars[0], *budget);
                self.mirror.run_thread(*thread, Value::Ptr(argument))?;
            }
            StmtKind::Join { thread, result } => {
                if self.mirror.program.starts(*thread) {
                    self.vars[*result] = self.mirror.results[*thread];
                }
            }
            StmtKind::Walk { var } => self.walk(*var),
        }
        Ok(())
    }

    fn call(&mut self, callee: usize, args: &[VarId], result: VarId, depth: u32) -> Result<(), Unusable> {
        let function = &self.mirror.program.functions[callee];
        let depth = if std::ptr::eq(function, self.function) {
            if self.scalars[0] <= 0 {
                return Ok(());
            }
            (self.scalars[0] - 1) as u32
        } else {
            depth
        };
        let args: Vec<Value> = args.iter().map(|var| self.vars[*var]).collect();
        let mut callee = Frame::new(self.mirror, self.state, function, &args, depth);
        callee.run()?;
        let value = callee.vars[function.result];
        self.vars[result] = value;
        Ok(())
    }

    fn walk(&mut self, var: VarId) {
        let (value, ty) = (self.vars[var], self.function.vars[var]);
        self.mirror.walk_root(self.state, value, ty);
    }

    /// The module's types.
    pub fn pool(&self) -> &'a Pool {
        self.mirror.pool
    }

    /// The type of a variable.
    pub fn var_type(&self, var: VarId) -> TypeId {
        self.function.vars[var]
    }

    /// The type of what is at a place.
    pub fn place_type(&self, place: Place) -> TypeId {
        self.mirror.program.place_type(self.function, place)
    }

    /// The value of a variable.
    pub fn get(&self, var: VarId) -> Value {
        self.vars[var]
    }

    /// Sets a variable.
    pub fn set(&mut self, var: VarId, value: Value) {
        self.vars[var] = value;
    }

    /// The value of an integer variable.
    pub fn scalar(&self, scalar: ScalarId) -> i64 {
        self.scalars[scalar]
    }

    /// Sets an integer variable.
    pub fn set_scalar(&mut self, scalar: ScalarId, value: i64) {
        self.scalars[scalar] = value;
    }

    /// The variable's object, made first where the variable is null.
    pub fn ensure(&mut self, var: VarId) -> Pointer {
        if let Some(at) = self.vars[var].ptr() {
            return at;
        }
        let at = self.new_value(self.function.vars[var]);
        self.vars[var] = Value::Ptr(at);
        at
    }

    /// Where a place is; an object is made first where the variable is null.
    pub fn place(&mut self, place: Place) -> Pointer {
        match place {
            Place::Object(var) => self.ensure(var),
            Place::Global(global) => self.mirror.globals[self.state.thread][global],
            Place::ThreadLocal(global) => self.state.thread_locals[global],
            Place::Stack(local) => self.stack[local],
        }
    }

    /// A new value with its headers.
    pub fn new_value(&mut self, ty: TypeId) -> Pointer {
        self.mirror.new_value(self.state, ty)
    }

    /// New memory without headers, as a plain allocation gives it.
    pub fn zeroed(&mut self, words: u32) -> Pointer {
        self.mirror.heap.zeroed(words)
    }

    /// A graph of new values.
    pub fn build(&mut self, ty: TypeId, budget: u32) -> Pointer {
        let mut budget = budget;
        self.mirror.build(self.state, ty, BUILD_DEPTH, &mut budget)
    }

    /// Word `w` behind `at`.
    pub fn read(&self, at: Pointer, w: u32) -> Value {
        self.mirror.heap.read(at, w)
    }

    /// Writes word `w` behind `at`.
    pub fn write(&mut self, at: Pointer, w: u32, value: Value) {
        self.mirror.heap.write(at, w, value);
    }

    /// Counts the work of an operation that loops by itself.
    pub fn cost(&mut self, steps: u64) {
        self.mirror.steps += steps;
    }

    /// Adds to the thread's checksum.
    pub fn mix(&mut self, value: i64) {
        self.state.mix(value);
    }
}
