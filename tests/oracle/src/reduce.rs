//! Thins a failing program: drops statements, in ever smaller groups, as long as it still fails. Failures depend on
//! timing, so each candidate runs several times, and the whole search is bounded in time.

use std::time::{Duration, Instant};

use crate::campaign::{Failure, difference};
use crate::emit;
use crate::mirror;
use crate::program::{Module, Program, Stmt, StmtKind};
use crate::toolchain::{Error, Toolchain};

/// Runs of one candidate before it counts as passing.
const TRIES: u32 = 12;
/// Longest search.
const TIME_LIMIT: Duration = Duration::from_secs(150);

/// The failing program alone, thinned, as a regression file's text. Where it does not fail alone, its module as it was.
///
/// # Errors
/// When an executable cannot be started.
pub fn reduce(toolchain: &Toolchain, failure: &Failure) -> Result<String, Error> {
    let (number, program) = &failure.module.programs[failure.number];
    let module =
        |program: &Program| Module { pool: failure.module.pool.clone(), programs: vec![(*number, program.clone())] };
    let start = Instant::now();
    let mut best = program.clone();
    if !fails(toolchain, failure, &module(&best))? {
        return Ok(text(failure, &failure.module, "does not fail alone"));
    }
    let mut ids = statements(&best);
    let mut size = ids.len().div_ceil(2).max(1);
    loop {
        let mut kept = Vec::new();
        for group in ids.chunks(size) {
            let mut candidate = best.clone();
            candidate.dropped.extend(group);
            let in_time = start.elapsed() < TIME_LIMIT;
            if in_time && fails(toolchain, failure, &module(&candidate))? {
                best = candidate;
            } else {
                kept.extend_from_slice(group);
            }
        }
        let stuck = kept.len() == ids.len();
        ids = kept;
        if start.elapsed() >= TIME_LIMIT || (size == 1 && stuck) {
            break;
        }
        size = size.div_ceil(2);
    }
    Ok(text(failure, &module(&best), &format!("{} statements", ids.len())))
}

fn fails(toolchain: &Toolchain, failure: &Failure, module: &Module) -> Result<bool, Error> {
    let (number, program) = &module.programs[0];
    let Ok(sum) = mirror::checksum(&module.pool, program) else { return Ok(false) };
    let config = &failure.config;
    let executable = toolchain.build("a reduced program", &emit::module(module), config.build)?;
    for _ in 0..TRIES {
        let outcome = toolchain.run(&executable, config, *number, *number)?;
        if difference(&[(*number, sum)], &outcome).is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The statements that may go. A join goes with its thread's start.
fn statements(program: &Program) -> Vec<u32> {
    fn collect(body: &[Stmt], ids: &mut Vec<u32>) {
        for stmt in body {
            match &stmt.kind {
                StmtKind::Join { .. } => {}
                StmtKind::If { then, otherwise, .. } => {
                    ids.push(stmt.id);
                    collect(then, ids);
                    collect(otherwise, ids);
                }
                StmtKind::Loop { body, .. } => {
                    ids.push(stmt.id);
                    collect(body, ids);
                }
                _ => ids.push(stmt.id),
            }
        }
    }
    let mut ids = Vec::new();
    program.functions.iter().for_each(|function| collect(&function.body, &mut ids));
    ids
}

fn text(failure: &Failure, module: &Module, remark: &str) -> String {
    let mut out = format!("; oracle: {failure}\n; oracle: {remark}\n; oracle: config {}\n", failure.config);
    for (number, program) in &module.programs {
        if let Ok(sum) = mirror::checksum(&module.pool, program) {
            out.push_str(&format!("; expect: {number} {sum:016x}\n"));
        }
    }
    out + &emit::module(module)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate;

    #[test]
    fn every_statement_can_be_dropped_alone() {
        let (module, _) = generate::module(7, 3);
        for (_, program) in &module.programs {
            for id in statements(program) {
                let mut thinner = program.clone();
                thinner.dropped.insert(id);
                assert!(mirror::checksum(&module.pool, &thinner).is_ok(), "statement {id}");
            }
        }
    }

    #[test]
    fn a_program_without_statements_still_has_a_checksum_and_another_one() {
        let (module, sums) = generate::module(7, 8);
        let differing = module.programs.iter().filter(|(number, program)| {
            let mut empty = program.clone();
            empty.dropped.extend(statements(program));
            mirror::checksum(&module.pool, &empty).unwrap() != sums[*number]
        });
        assert_eq!(differing.count(), module.programs.len());
    }
}
