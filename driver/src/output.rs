//! Results appear whole or not at all: everything is made in a private directory on the output's own file system and
//! renamed into place at the end.

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::error::Error;
use crate::toolchain;

/// An output that is being made.
pub struct Output {
    given: PathBuf,
    place: Place,
    private: TempDir,
}

enum Place {
    /// A regular file, there already or not; links are resolved.
    File(PathBuf),
    /// A pipe or a device: written through, never replaced.
    Stream(PathBuf),
    StandardOutput,
}

impl Output {
    /// Checks that `path` can be written and is none of `inputs`. `-` is standard output.
    pub fn beside(path: &Path, inputs: &[PathBuf]) -> Result<Self, Error> {
        let given = path.to_owned();
        if path == Path::new("-") {
            return Ok(Self { given, place: Place::StandardOutput, private: toolchain::temporary_dir()? });
        }
        let failed = |source| Error::Write { file: path.to_owned(), source };
        let there = match fs::metadata(path) {
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(error)),
        };
        if let Some(there) = &there {
            if there.is_dir() {
                return Err(Error::output(path, "is a directory"));
            }
            let same = |input: &&PathBuf| {
                fs::metadata(input).is_ok_and(|input| (input.dev(), input.ino()) == (there.dev(), there.ino()))
            };
            if inputs.iter().any(|input| same(&input)) {
                return Err(Error::output(path, "is an input and the output"));
            }
            let kind = there.file_type();
            if kind.is_char_device() || kind.is_block_device() || kind.is_fifo() {
                return Ok(Self { given, place: Place::Stream(path.to_owned()), private: toolchain::temporary_dir()? });
            }
        }
        let target = match there {
            Some(_) => fs::canonicalize(path).map_err(failed)?,
            None => absolute_in_parent(path)?,
        };
        let parent = target.parent().unwrap_or(Path::new("/"));
        let private = toolchain::private_dir(".shade-").tempdir_in(parent).map_err(|error| {
            // tempfile's error names the directory; the plain system error reads better behind our own name.
            failed(error.raw_os_error().map_or(error, io::Error::from_raw_os_error))
        })?;
        Ok(Self { given, place: Place::File(target), private })
    }

    /// Checks that this and `other`, made by one command, are two files.
    pub fn differs_from(&self, other: &Output) -> Result<(), Error> {
        match (&self.place, &other.place) {
            (Place::File(own), Place::File(others)) if own == others => {
                Err(Error::output(&self.given, "would be written twice"))
            }
            _ => Ok(()),
        }
    }

    /// Where intermediate files go; removed with everything in it.
    pub fn private_dir(&self) -> &Path {
        self.private.path()
    }

    /// Makes `result`, a file in the private directory, the output.
    pub fn commit(self, result: &Path) -> Result<(), Error> {
        let copied = |mut to: &mut dyn io::Write| io::copy(&mut File::open(result)?, &mut to).map(drop);
        match &self.place {
            Place::File(target) => fs::rename(result, target),
            Place::Stream(path) => File::options().write(true).open(path).and_then(|mut stream| copied(&mut stream)),
            Place::StandardOutput => copied(&mut io::stdout()),
        }
        .map_err(|source| Error::Write { file: self.given, source })
    }
}

/// An absolute path for a file that does not exist yet, so that it never looks like an option to a tool.
fn absolute_in_parent(path: &Path) -> Result<PathBuf, Error> {
    let name = path.file_name().ok_or_else(|| Error::output(path, "is not the name of a file"))?;
    let parent = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let parent = fs::canonicalize(parent).map_err(|source| Error::Write { file: path.to_owned(), source })?;
    if !parent.is_dir() {
        return Err(Error::output(path, "is below something that is not a directory"));
    }
    Ok(parent.join(name))
}
