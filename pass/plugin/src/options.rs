//! The words that `-passes='shade<…>'` and `-mllvm -shade=…` take.

use shade_pass::{Managed, Options};

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
            match word {
                "gc" => asked.gc = true,
                "checked" => asked.options.checked = true,
                "no-inline" => asked.options.no_inline = true,
                "managed-addrspace=0" => asked.options.managed = Managed::Untyped,
                "managed-addrspace=1" => asked.options.managed = Managed::Typed,
                "panic" => asked.panic = true,
                unknown => return Err(format!("there is no option {unknown}")),
            }
        }
        Ok(asked)
    }
}
