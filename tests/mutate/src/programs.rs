//! What is mutated: the examples, and one program for each store form.

/// A program and how it is built and run.
#[derive(Debug, Clone, Copy)]
pub struct Program {
    /// Path in the repository.
    pub path: &'static str,
    /// Optimisation level.
    pub level: u8,
    /// Small enough that no cycle comes before the one at the end: what is lost is then still there to be reported.
    pub arguments: &'static [&'static str],
}

/// All of them.
pub const PROGRAMS: &[Program] = &[
    Program { path: "examples/list.ll", level: 2, arguments: &[] },
    Program { path: "examples/trees.c", level: 2, arguments: &["7", "2"] },
    Program { path: "examples/graph.c", level: 2, arguments: &["2", "1", "3000"] },
    form("tests/programs/forms/add.c"),
    form("tests/programs/forms/add_constant.c"),
    // Optimised, its value is stored in pieces.
    Program { path: "tests/programs/forms/aggregate.ll", level: 0, arguments: &[] },
    form("tests/programs/forms/atomic_store.c"),
    form("tests/programs/forms/atomic_store_16.ll"),
    form("tests/programs/forms/byval.ll"),
    form("tests/programs/forms/compare_exchange.c"),
    form("tests/programs/forms/compare_exchange_16.ll"),
    form("tests/programs/forms/compress_store.ll"),
    form("tests/programs/forms/copy.c"),
    form("tests/programs/forms/copy_inline.c"),
    form("tests/programs/forms/element_copy.ll"),
    form("tests/programs/forms/element_fill.ll"),
    form("tests/programs/forms/exchange.c"),
    form("tests/programs/forms/exchange_16.ll"),
    form("tests/programs/forms/fill.c"),
    form("tests/programs/forms/fill_inline.c"),
    form("tests/programs/forms/gcwrite.ll"),
    form("tests/programs/forms/global.c"),
    form("tests/programs/forms/integer.c"),
    form("tests/programs/forms/loose.c"),
    form("tests/programs/forms/masked_store.ll"),
    form("tests/programs/forms/move.c"),
    form("tests/programs/forms/pointer.c"),
    form("tests/programs/forms/scatter.ll"),
    form("tests/programs/forms/shared_stack.c"),
    form("tests/programs/forms/sret.ll"),
    form("tests/programs/forms/thread_local.c"),
    form("tests/programs/forms/vector.c"),
    form("tests/programs/forms/volatile.c"),
    form("tests/programs/forms/vp_scatter.ll"),
    form("tests/programs/forms/vp_store.ll"),
    form("tests/programs/forms/vp_strided.ll"),
    form("tests/programs/forms/wide_integer.c"),
];

const fn form(path: &'static str) -> Program {
    Program { path, level: 2, arguments: &[] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_store_form_program_is_in_the_table() {
        let folder = shade_tests::program::root().join("tests/programs/forms");
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let name = entry.expect("it can be read").file_name().into_string().expect("a UTF-8 name");
            let path = format!("tests/programs/forms/{name}");
            assert!(name.ends_with(".h") || PROGRAMS.iter().any(|program| program.path == path), "{path} is left out");
        }
    }
}
