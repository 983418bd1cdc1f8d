//! The command behind `./dev oracle`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use shade_oracle::toolchain::{self, Toolchain};
use shade_oracle::{campaign, config, reduce, regression};

/// Random heap programs against the collector; exits 1 when one prints what its mirror does not.
#[derive(Debug, Parser)]
#[command(name = "shade-oracle", version)]
struct CommandLine {
    /// Programs to run
    #[arg(long, default_value_t = 200)]
    count: usize,
    /// Seed of the first module; each further module takes the next number
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Programs in one module
    #[arg(long, default_value_t = 25, value_parser = clap::value_parser!(u32).range(1..=500))]
    batch: u32,
    /// The shade command [default: the installed one; with a mutant, one built with the feature `mutants`]
    #[arg(long)]
    shade: Option<PathBuf>,
    /// Build with this mutant and exit 0 when a program catches it
    #[arg(long, conflicts_with = "stub")]
    mutant: Option<String>,
    /// Have the pass prove both versions of each region too (`shade build --verify-barriers`)
    #[arg(long)]
    verify: bool,
    /// Check the mirror instead: un-instrumented programs over a runtime that frees nothing
    #[arg(long)]
    stub: bool,
    /// Only configurations whose description contains this
    #[arg(long, default_value = "")]
    only: String,
    /// Build each module once only, one way after the other by turn: more programs in less time
    #[arg(long)]
    one_build: bool,
    /// Print the module of the seed as IR, with the expected checksums, and stop
    #[arg(long)]
    print: bool,
    /// Run the regression files instead of random programs
    #[arg(long)]
    regressions: bool,
    /// Keep no regression file of a failure
    #[arg(long)]
    no_reduce: bool,
    /// Folder of the regression files
    #[arg(long, default_value = "tests/oracle/regressions")]
    regression_dir: PathBuf,
}

fn main() -> ExitCode {
    let line = CommandLine::parse();
    if line.print {
        print!("{}", shade_oracle::text(line.seed, line.count.min(line.batch as usize)));
        return ExitCode::SUCCESS;
    }
    match run(&line) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("oracle: {error}");
            ExitCode::from(2)
        }
    }
}

/// True when everything was as it should be.
fn run(line: &CommandLine) -> Result<bool, toolchain::Error> {
    let toolchain = if line.stub {
        Toolchain::stub()
    } else {
        Toolchain::shade(line.shade.clone(), line.mutant.clone(), line.verify)
    }?;
    let configs = config::matching(&line.only);
    if configs.is_empty() {
        return Err(toolchain::Error::NoConfig { only: line.only.clone() });
    }
    if line.regressions {
        return regression::run_all(&toolchain, &line.regression_dir, &configs);
    }
    let plan = campaign::Plan {
        count: line.count,
        seed: line.seed,
        batch: line.batch as usize,
        configs,
        one_build: line.one_build,
    };
    let failure = campaign::run(&toolchain, &plan)?;
    let Some(failure) = failure else {
        println!("oracle: {} programs, 0 differences", line.count);
        return Ok(line.mutant.is_none());
    };
    println!("oracle: {failure}");
    if let Some(mutant) = &line.mutant {
        println!("oracle: mutant {mutant} caught within {} programs", failure.programs);
        return Ok(true);
    }
    if !line.no_reduce && !line.stub {
        let text = reduce::reduce(&toolchain, &failure)?;
        let path = regression::keep(&line.regression_dir, &failure, &text)?;
        println!("oracle: reduced to {}", path.display());
    }
    Ok(false)
}
