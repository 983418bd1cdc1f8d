//! Makes random programs. Every choice comes from the seed; a program whose mirror runs too long is made again.

use std::collections::HashSet;

use crate::forms::FORMS;
use crate::mirror;
use crate::program::{Function, Module, Place, Program, ScalarId, Stmt, StmtKind, Thread, VarId};
use crate::rng::Rng;
use crate::types::{Pool, TypeId, Word};

/// Memory outside the heap holds records of at most this many words.
const MAX_ROOT_WORDS: u32 = 40;

/// Makes operands for forms: knows the function at hand.
pub struct Gen<'a> {
    /// The source of choices.
    pub rng: Rng,
    pool: &'a Pool,
    thread_locals: Vec<TypeId>,
    globals: Vec<TypeId>,
    function: Function,
    /// Signatures of the functions that the one at hand may call.
    callees: Vec<(usize, Function)>,
    next_id: u32,
}

/// A module with programs `0..programs`, each with the checksum it must print.
pub fn module(seed: u64, programs: usize) -> (Module, Vec<i64>) {
    let pool = Pool::random(&mut Rng::new(&[seed]));
    let (programs, sums) = (0..programs).map(|number| program(&pool, seed, number)).unzip::<_, _, Vec<_>, Vec<_>>();
    (Module { pool, programs: programs.into_iter().enumerate().collect() }, sums)
}

/// Program `number` of the module of `seed`, with its checksum.
fn program(pool: &Pool, seed: u64, number: usize) -> (Program, i64) {
    for attempt in 0.. {
        let program = attempt_at(pool, Rng::new(&[seed, number as u64, attempt]));
        if let Ok(sum) = mirror::checksum(pool, &program) {
            return (program, sum);
        }
    }
    unreachable!("attempts do not end")
}

fn attempt_at(pool: &Pool, mut rng: Rng) -> Program {
    let threads = [1, 1, 2, 2, 3, 4][rng.below(6)];
    let roots = |rng: &mut Rng, most: usize| -> Vec<TypeId> {
        let fitting: Vec<TypeId> = (0..pool.types.len()).filter(|t| pool[*t].total() <= MAX_ROOT_WORDS).collect();
        (0..rng.below(most + 1)).filter_map(|_| rng.pick(&fitting)).collect()
    };
    let mut program =
        Program { functions: vec![], threads: vec![], thread_locals: roots(&mut rng, 2), dropped: HashSet::new() };
    let mut next_id = 0;
    for thread in 0..threads {
        let globals = roots(&mut rng, 3);
        let first = program.functions.len();
        let helpers = rng.below(3);
        let signatures: Vec<Function> = (0..=helpers)
            .map(|i| {
                let stack = roots(&mut rng, 2);
                signature(pool, &mut rng, thread, i == 0, stack)
            })
            .collect();
        for (i, function) in signatures.iter().enumerate() {
            let callees = (i..=helpers).filter(|c| *c > 0).map(|c| (first + c, signatures[c].clone())).collect();
            let mut generator = Gen {
                rng: rng.clone(),
                pool,
                thread_locals: program.thread_locals.clone(),
                globals: globals.clone(),
                function: function.clone(),
                callees,
                next_id,
            };
            let size = if i == 0 { generator.rng.range(5, 18) } else { generator.rng.range(2, 8) };
            let body = generator.block(size, 0);
            next_id = generator.next_id;
            rng = generator.rng;
            program.functions.push(Function { body, ..function.clone() });
        }
        program.threads.push(Thread { entry: first, globals });
    }
    for thread in 1..threads {
        let parent = if thread > 1 && rng.chance(25) { thread - 1 } else { 0 };
        add_thread(&mut program, &mut rng, parent, thread, &mut next_id);
    }
    program
}

fn signature(pool: &Pool, rng: &mut Rng, thread: usize, entry: bool, stack: Vec<TypeId>) -> Function {
    let total = pool.types.len();
    let params = if entry { 1 } else { rng.below(9) };
    let count = params.max(1) + rng.range(3, 9);
    Function {
        vars: (0..count).map(|_| pool.pick(rng, total)).collect(),
        params,
        scalars: rng.range(3, 5),
        stack,
        result: rng.below(count),
        attributes: ["", "noinline", "noinline", "alwaysinline"][if entry { 1 } else { rng.below(3) }],
        body: Vec::new(),
        thread,
    }
}

/// Puts a start of `thread` early into its parent's body and its join behind it.
fn add_thread(program: &mut Program, rng: &mut Rng, parent: usize, thread: usize, next_id: &mut u32) {
    let result_type = {
        let entry = &program.functions[program.threads[thread].entry];
        entry.vars[entry.result]
    };
    let function = &mut program.functions[program.threads[parent].entry];
    let result = function.vars.iter().position(|t| *t == result_type).unwrap_or_else(|| {
        function.vars.push(result_type);
        function.vars.len() - 1
    });
    let mut stmt = |kind| {
        *next_id += 1;
        Stmt { id: *next_id, kind }
    };
    let start = rng.below(1 + function.body.len() / 2);
    let join = rng.range(start + function.body.len().saturating_sub(start) / 2, function.body.len());
    function.body.insert(join, stmt(StmtKind::Join { thread, result }));
    let budget = [0, 3, 60, 1500][rng.below(4)];
    function.body.insert(start, stmt(StmtKind::Spawn { thread, budget }));
}

impl<'a> Gen<'a> {
    fn stmt(&mut self, kind: StmtKind) -> Stmt {
        self.next_id += 1;
        Stmt { id: self.next_id, kind }
    }

    fn block(&mut self, size: usize, nesting: u32) -> Vec<Stmt> {
        (0..size).map(|_| self.statement(nesting)).collect()
    }

    fn statement(&mut self, nesting: u32) -> Stmt {
        let kind = match self.rng.below(100) {
            0..=7 if nesting < 3 => StmtKind::If {
                scalar: self.rng.below(self.function.scalars),
                bit: self.rng.below(4) as u32,
                then: self.sub_block(nesting),
                otherwise: if self.rng.chance(60) { self.sub_block(nesting) } else { Vec::new() },
            },
            8..=17 if nesting < 3 => StmtKind::Loop {
                scalar: self.some_scalar(),
                times: [2, 3, 7, 20, 70, 300][self.rng.below(6)],
                body: self.sub_block(nesting),
            },
            18..=27 => self.call().unwrap_or_else(|| self.form()),
            28 | 29 => StmtKind::Walk { var: self.var() },
            _ => self.form(),
        };
        self.stmt(kind)
    }

    fn sub_block(&mut self, nesting: u32) -> Vec<Stmt> {
        let size = self.rng.range(1, 6);
        self.block(size, nesting + 1)
    }

    fn call(&mut self) -> Option<StmtKind> {
        let choice = self.rng.below(self.callees.len());
        let (function, signature) = self.callees.get(choice)?.clone();
        let args = signature.vars[..signature.params].iter().map(|t| self.var_of(*t)).collect::<Option<Vec<_>>>()?;
        let result = self.var_of(signature.vars[signature.result])?;
        let depth = self.rng.below(4) as u32;
        Some(StmtKind::Call { function, args, result, indirect: self.rng.chance(30), depth })
    }

    fn form(&mut self) -> StmtKind {
        let total: usize = FORMS.iter().map(|form| form.weight).sum();
        loop {
            let mut at = self.rng.below(total);
            let chosen = FORMS.iter().position(|form| {
                let here = at < form.weight;
                at = at.wrapping_sub(if here { 0 } else { form.weight });
                here
            });
            let Some(index) = chosen else { continue };
            if let Some(mut op) = (FORMS[index].generate)(self) {
                op.form = index;
                return StmtKind::Form(op);
            }
        }
    }

    /// The module's types.
    pub fn pool(&self) -> &'a Pool {
        self.pool
    }

    /// Some variable.
    pub fn var(&mut self) -> VarId {
        self.rng.below(self.function.vars.len())
    }

    /// The type of a variable.
    pub fn var_type(&self, var: VarId) -> TypeId {
        self.function.vars[var]
    }

    /// A variable of the type; the caller gets `None` where the function has none.
    pub fn var_of(&mut self, ty: TypeId) -> Option<VarId> {
        let fitting: Vec<VarId> = (0..self.function.vars.len()).filter(|v| self.function.vars[*v] == ty).collect();
        self.rng.pick(&fitting)
    }

    /// An integer variable that may be written.
    pub fn some_scalar(&mut self) -> ScalarId {
        self.rng.range(1, self.function.scalars - 1)
    }

    /// Some memory, mostly an object.
    pub fn place(&mut self) -> Place {
        let outside = self.globals.len() + self.thread_locals.len() + self.function.stack.len();
        if outside == 0 || self.rng.chance(70) {
            return Place::Object(self.var());
        }
        let at = self.rng.below(outside);
        if at < self.globals.len() {
            Place::Global(at)
        } else if at - self.globals.len() < self.thread_locals.len() {
            Place::ThreadLocal(at - self.globals.len())
        } else {
            Place::Stack(at - self.globals.len() - self.thread_locals.len())
        }
    }

    /// The type of what is at a place.
    pub fn place_type(&self, place: Place) -> TypeId {
        match place {
            Place::Object(var) => self.function.vars[var],
            Place::Global(global) => self.globals[global],
            Place::ThreadLocal(global) => self.thread_locals[global],
            Place::Stack(local) => self.function.stack[local],
        }
    }

    /// Some memory of the type.
    pub fn place_of(&mut self, ty: TypeId) -> Option<Place> {
        (0..12).find_map(|_| {
            let place = self.place();
            (self.place_type(place) == ty).then_some(place)
        })
    }

    /// A word for which `wanted` holds.
    pub fn word(&mut self, wanted: impl Fn(Word) -> bool) -> Option<(Place, u32, Word)> {
        for _ in 0..8 {
            let place = self.place();
            let ty = self.place_type(place);
            let found = self.pool[ty].find(&mut self.rng, &wanted);
            if let Some(w) = self.rng.pick(&found) {
                return Some((place, w, self.pool[ty].word(w)));
            }
        }
        None
    }

    /// A reference slot and the type it refers to.
    pub fn slot(&mut self) -> Option<(Place, u32, TypeId)> {
        match self.word(|word| matches!(word, Word::Ref(_)))? {
            (place, w, Word::Ref(target)) => Some((place, w, target)),
            _ => None,
        }
    }

    /// A reference slot and a variable of its type.
    pub fn slot_and_var(&mut self) -> Option<(Place, u32, VarId)> {
        (0..8).find_map(|_| {
            let (place, w, target) = self.slot()?;
            Some((place, w, self.var_of(target)?))
        })
    }

    /// At least `least` reference slots of one type in a row: place, first, length, target.
    pub fn slot_run(&mut self, least: u32) -> Option<(Place, u32, u32, TypeId)> {
        (0..12).find_map(|_| {
            let (place, _, target) = self.slot()?;
            let (first, length) = self.run_at(place, Word::Ref(target), least)?;
            Some((place, first, length, target))
        })
    }

    /// At least `least` equal words in a row at a place: first, length.
    pub fn run_at(&mut self, place: Place, word: Word, least: u32) -> Option<(u32, u32)> {
        let ty = self.place_type(place);
        let mut runs = self.pool[ty].runs(&mut self.rng, |w| w == word);
        runs.retain(|(_, length)| *length >= least);
        self.rng.pick(&runs)
    }

    /// At least `least` integer words in a row.
    pub fn scalar_run(&mut self, least: u32) -> Option<(Place, u32, u32)> {
        (0..12).find_map(|_| {
            let place = self.place();
            let (first, length) = self.run_at(place, Word::Scalar, least)?;
            Some((place, first, length))
        })
    }
}
