//! Inputs that are compiled already. The linker's own words for a wrong one differ by linker and name no cause, or it links something
//! else than was meant: so they are looked at before.

use std::fs;
use std::path::Path;

use object::elf::{EM_AARCH64, EM_X86_64, ET_REL};
use object::read::archive::ArchiveFile;
use object::read::elf::{ElfFile, FileHeader};
use object::{Architecture, Endianness, FileKind, elf};
use shade_pass::Target;

use crate::error::Error;

/// Checks that `file` is an object or archive that can become part of a program for `target`.
pub fn check(file: &Path, target: Target) -> Result<(), Error> {
    let bytes = fs::read(file).map_err(|source| Error::Read { file: file.to_owned(), source })?;
    match complaint(&bytes, target) {
        Some(what) => Err(Error::input(file, what)),
        None => Ok(()),
    }
}

/// What is wrong with an object or archive.
fn complaint(bytes: &[u8], target: Target) -> Option<String> {
    if bytes.is_empty() {
        return Some("is empty".to_owned());
    }
    if !bytes.starts_with(b"!<arch>\n") && !bytes.starts_with(b"!<thin>\n") {
        return object_complaint(bytes, target);
    }
    let archive = match ArchiveFile::parse(bytes) {
        Ok(archive) => archive,
        Err(error) => return Some(format!("is a broken archive: {error}")),
    };
    for member in archive.members() {
        let member = match member {
            Ok(member) => member,
            Err(error) => return Some(format!("is a broken archive: {error}")),
        };
        // A thin archive's members are files of their own; other kinds of members are the linker's to judge.
        let Ok(data) = member.data(bytes) else { continue };
        if !member.is_thin()
            && FileKind::parse(data).is_ok()
            && let Some(what) = object_complaint(data, target)
        {
            return Some(format!("{} in it {what}", String::from_utf8_lossy(member.name())));
        }
    }
    None
}

fn object_complaint(bytes: &[u8], target: Target) -> Option<String> {
    if bytes.starts_with(b"BC\xc0\xde") {
        return Some("is LLVM bitcode; name it .bc, so that it gets its barriers".to_owned());
    }
    match FileKind::parse(bytes) {
        Ok(FileKind::Elf64) => {}
        Ok(FileKind::Elf32) => return Some(format!("is a 32-bit object; {}", Target::SUPPORTED)),
        _ => return Some("is no ELF object file".to_owned()),
    }
    let parsed = ElfFile::<elf::FileHeader64<Endianness>>::parse(bytes);
    let (machine, file_type) = match &parsed {
        Ok(file) => {
            let header = file.elf_header();
            (header.e_machine(file.endian()), header.e_type(file.endian()))
        }
        Err(error) => return Some(format!("is a broken object: {error}")),
    };
    let wanted = match target {
        Target::X86_64 => EM_X86_64,
        Target::Aarch64 => EM_AARCH64,
    };
    if machine != wanted {
        let name = parsed.ok().map(|file| object::Object::architecture(&file));
        let name = match name {
            Some(Architecture::Unknown) | None => format!("machine {machine:?}"),
            Some(known) => format!("{known:?}").to_lowercase(),
        };
        return Some(format!("is for {name}, not for {target}"));
    }
    (file_type != ET_REL).then(|| "is linked already: no object to link with".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::target::Wanted;

    #[test]
    fn what_is_no_object_is_told_apart() {
        let says = |bytes: &[u8]| complaint(bytes, Target::X86_64).unwrap_or_default();
        assert!(says(b"").contains("empty"));
        assert!(says(b"int main(void);").contains("no ELF object"));
        assert!(says(b"BC\xc0\xde rest").contains(".bc"));
        assert!(says(b"!<arch>\nnonsense").contains("archive"));
    }

    #[test]
    fn this_test_is_linked_already() {
        let own = fs::read("/proc/self/exe").expect("the test's own file");
        assert_eq!(complaint(&own, Wanted::own().target).as_deref(), Some("is linked already: no object to link with"));
    }
}
