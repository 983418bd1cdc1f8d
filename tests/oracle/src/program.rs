//! A program as data: what the generator makes, the emitter prints as IR, the mirror executes and the reducer thins.

use std::collections::HashSet;

use crate::types::{Pool, TypeId};

/// Index of a managed local variable of a function.
pub type VarId = usize;
/// Index of an integer local variable of a function; variable 0 is the recursion depth that is left.
pub type ScalarId = usize;

/// Memory that has a type and can be written: an object through a variable, or memory outside the managed heap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The object a variable refers to.
    Object(VarId),
    /// A global of this function's thread.
    Global(usize),
    /// A thread-local global.
    ThreadLocal(usize),
    /// An `alloca` of a record in this function.
    Stack(usize),
}

/// One use of a form. What the operands mean is the form's business.
#[derive(Debug, Clone)]
pub struct Op {
    /// Index into [`crate::forms::FORMS`].
    pub form: usize,
    /// Memory operands.
    pub places: Vec<Place>,
    /// Managed variables.
    pub vars: Vec<VarId>,
    /// Integer variables.
    pub scalars: Vec<ScalarId>,
    /// Word offsets and lengths.
    pub words: Vec<u32>,
    /// Constants and choices.
    pub imms: Vec<i64>,
}

impl Op {
    /// An operation on memory; `form` is set by the table.
    pub fn at(places: &[Place], words: &[u32]) -> Self {
        Self {
            form: 0,
            places: places.to_vec(),
            vars: Vec::new(),
            scalars: Vec::new(),
            words: words.to_vec(),
            imms: Vec::new(),
        }
    }

    /// With managed variables.
    pub fn vars(mut self, vars: &[VarId]) -> Self {
        self.vars = vars.to_vec();
        self
    }

    /// With integer variables.
    pub fn scalars(mut self, scalars: &[ScalarId]) -> Self {
        self.scalars = scalars.to_vec();
        self
    }

    /// With constants.
    pub fn imms(mut self, imms: &[i64]) -> Self {
        self.imms = imms.to_vec();
        self
    }
}

/// A statement with the number by which the reducer drops it.
#[derive(Debug, Clone)]
pub struct Stmt {
    /// Unique in the program.
    pub id: u32,
    /// What it does.
    pub kind: StmtKind,
}

/// What a statement does.
#[derive(Debug, Clone)]
pub enum StmtKind {
    /// One row of the table of forms.
    Form(Op),
    /// Tests one bit of an integer variable.
    If {
        /// The variable.
        scalar: ScalarId,
        /// The bit.
        bit: u32,
        /// Where it is set.
        then: Vec<Stmt>,
        /// Where it is not.
        otherwise: Vec<Stmt>,
    },
    /// A counted loop.
    Loop {
        /// Holds the iteration number.
        scalar: ScalarId,
        /// Iterations.
        times: u32,
        /// The body.
        body: Vec<Stmt>,
    },
    /// A call of a function of the same thread; a call of the function itself is made only while depth is left.
    Call {
        /// Index into [`Program::functions`].
        function: usize,
        /// Arguments.
        args: Vec<VarId>,
        /// Takes the result.
        result: VarId,
        /// Through a pointer loaded from memory.
        indirect: bool,
        /// Recursion depth to give (a recursive call passes one less than it has).
        depth: u32,
    },
    /// Starts a thread on a freshly built argument.
    Spawn {
        /// Index into [`Program::threads`].
        thread: usize,
        /// Objects to build for the argument.
        budget: u32,
    },
    /// Waits for a thread.
    Join {
        /// Index into [`Program::threads`].
        thread: usize,
        /// Takes the result.
        result: VarId,
    },
    /// Adds everything reachable from a variable to the thread's checksum.
    Walk {
        /// The variable.
        var: VarId,
    },
}

/// A function.
#[derive(Debug, Clone)]
pub struct Function {
    /// Types of the managed variables; the first `params` are the parameters.
    pub vars: Vec<TypeId>,
    /// Number of managed parameters.
    pub params: usize,
    /// Integer variables.
    pub scalars: usize,
    /// Types of the `alloca`ed records.
    pub stack: Vec<TypeId>,
    /// The variable it returns.
    pub result: VarId,
    /// Attributes in IR.
    pub attributes: &'static str,
    /// The body.
    pub body: Vec<Stmt>,
    /// Index into [`Program::threads`] of the one thread that runs it.
    pub thread: usize,
}

/// One thread. Thread 0 is the one that runs the program.
#[derive(Debug, Clone)]
pub struct Thread {
    /// The function that is its body; takes one argument.
    pub entry: usize,
    /// Types of the globals that only this thread touches.
    pub globals: Vec<TypeId>,
}

/// One program.
#[derive(Debug, Clone)]
pub struct Program {
    /// All functions of all threads.
    pub functions: Vec<Function>,
    /// The threads.
    pub threads: Vec<Thread>,
    /// Types of the thread-local globals.
    pub thread_locals: Vec<TypeId>,
    /// Statements that the reducer has switched off.
    pub dropped: HashSet<u32>,
}

impl Program {
    /// The type of what is at `place` in `function`.
    pub fn place_type(&self, function: &Function, place: Place) -> TypeId {
        match place {
            Place::Object(var) => function.vars[var],
            Place::Global(global) => self.threads[function.thread].globals[global],
            Place::ThreadLocal(global) => self.thread_locals[global],
            Place::Stack(local) => function.stack[local],
        }
    }

    /// True unless the reducer dropped the statement.
    pub fn active(&self, stmt: &Stmt) -> bool {
        !self.dropped.contains(&stmt.id)
    }

    /// True when `thread` is started.
    pub fn starts(&self, thread: usize) -> bool {
        self.functions.iter().flat_map(|f| &f.body).any(|stmt| {
            self.active(stmt) && matches!(stmt.kind, StmtKind::Spawn { thread: started, .. } if started == thread)
        })
    }
}

/// A module: its types and some programs over them.
#[derive(Debug, Clone)]
pub struct Module {
    /// The types.
    pub pool: Pool,
    /// The programs with the number each has in its module.
    pub programs: Vec<(usize, Program)>,
}
