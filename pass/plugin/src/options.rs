//! The words that `-passes='shade<…>'` and `-mllvm -shade=…` take.

use std::fs;

use shade_pass::{Barriers, Family, Managed, Options};

/// What the plugin is asked to do.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Every function that the module defines is managed, as in a C file given to `shade`.
    pub gc: bool,
    /// For the pass.
    pub options: Options,
    /// Panic, so that a test can see what becomes of it.
    pub panic: bool,
}

impl Asked {
    /// From words separated by `,` or `;`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut asked = Self::default();
        for word in text.split([',', ';']).filter(|word| !word.is_empty()) {
            match word.split_once('=') {
                Some(("barrier", family)) => asked.options.barriers = family.parse::<Family>()?.into(),
                Some(("prelude", file)) => asked.options.barriers = own(file)?,
                Some(("managed-addrspace", "0")) => asked.options.managed = Managed::Untyped,
                Some(("managed-addrspace", "1")) => asked.options.managed = Managed::Typed,
                Some(_) => return Err(format!("there is no option {word}")),
                None => asked.switch(word)?,
            }
        }
        Ok(asked)
    }

    fn switch(&mut self, word: &str) -> Result<(), String> {
        let switch = match word {
            "gc" => &mut self.gc,
            "checked" => &mut self.options.checked,
            "no-inline" => &mut self.options.no_inline,
            "panic" => &mut self.panic,
            _ => return Err(format!("there is no option {word}")),
        };
        *switch = true;
        Ok(())
    }
}

/// The barriers of a user's prelude.
fn own(file: &str) -> Result<Barriers, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    Barriers::from_prelude(file, &text).map_err(|error| error.to_string())
}
