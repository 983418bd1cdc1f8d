//! The file of `--remarks`: one for all modules of a command, in the order of its inputs. What a remark says is the pass's.

use std::fs::File;
use std::path::PathBuf;

use crate::command_line::CodeOptions;
use crate::error::Error;
use crate::output::Output;

/// A remarks file that is being made.
pub struct Remarks {
    output: Output,
    collected: PathBuf,
}

impl Remarks {
    /// The file that `code` asks for, which is none of `inputs`.
    pub fn of(code: &CodeOptions, inputs: &[PathBuf]) -> Result<Option<Self>, Error> {
        let Some(path) = &code.remarks else { return Ok(None) };
        let output = Output::beside(path, inputs)?;
        let collected = output.private_dir().join("remarks");
        // There are none if every input is compiled already.
        File::create(&collected).map_err(|source| Error::Write { file: path.clone(), source })?;
        Ok(Some(Self { output, collected }))
    }

    /// Checks that the remarks do not go where `output` goes.
    pub fn differ_from(remarks: Option<&Self>, output: &Output) -> Result<(), Error> {
        remarks.map_or(Ok(()), |remarks| remarks.output.differs_from(output))
    }

    /// Where each compile unit appends its own.
    pub fn collected(&self) -> PathBuf {
        self.collected.clone()
    }

    /// Makes what was collected the file.
    pub fn commit(self) -> Result<(), Error> {
        self.output.commit(&self.collected)
    }
}
