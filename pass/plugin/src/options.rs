//! The words that `-passes='shade<…>'` and `-mllvm -shade=…` take.

use std::collections::BTreeMap;
use std::fs;

use inkwell::module::Module;
use inkwell::values::BasicMetadataValueEnum;
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

/// Named metadata, an operand for each word: what the link step of an optimisation across files is to know of the compile steps.
const RECORD: &str = "shade.options";

impl Asked {
    /// From words separated by `,` or `;`, and those that are recorded in `module`.
    pub fn of(module: &Module, text: &str) -> Result<Self, String> {
        let recorded = recorded(module);
        Self::from_words(words(text).chain(recorded.iter().map(String::as_str)))
    }

    fn from_words<'a>(words: impl Iterator<Item = &'a str>) -> Result<Self, String> {
        let mut asked = Self::default();
        let mut settings = BTreeMap::new();
        for word in words {
            let Some((key, value)) = word.split_once('=') else {
                asked.switch(word)?;
                continue;
            };
            let first = *settings.entry(key).or_insert(value);
            if first != value {
                return Err(format!("the options {key}={first} and {word} contradict each other"));
            }
            match (key, value) {
                ("barrier", family) => asked.options.barriers = family.parse::<Family>()?.into(),
                ("prelude", file) => asked.options.barriers = own(file)?,
                ("managed-addrspace", "0") => asked.options.managed = Managed::Untyped,
                ("managed-addrspace", "1") => asked.options.managed = Managed::Typed,
                _ => return Err(format!("there is no option {word}")),
            }
        }
        if settings.contains_key("barrier") && settings.contains_key("prelude") {
            return Err("the options barrier and prelude exclude each other".to_owned());
        }
        Ok(asked)
    }

    fn switch(&mut self, word: &str) -> Result<(), String> {
        let switch = match word {
            "gc" => &mut self.gc,
            "checked" => &mut self.options.checked,
            "no-inline" => &mut self.options.no_inline,
            "strict-calls" => &mut self.options.strict_calls,
            "no-versions" => &mut self.options.no_versions,
            "panic" => &mut self.panic,
            _ => return Err(format!("there is no option {word}")),
        };
        *switch = true;
        Ok(())
    }
}

/// Writes words into `module`, for a later [`Asked::of`] of it or of what it is linked into. Not `gc`: that is about this module alone,
/// whose functions are marked.
pub fn record(module: &Module, text: &str) {
    let context = module.get_context();
    let there = recorded(module);
    for word in words(text).filter(|word| *word != "gc" && !there.iter().any(|there| there == word)) {
        let node = context.metadata_node(&[context.metadata_string(word).into()]);
        module.add_global_metadata(RECORD, &node).expect("a node is one");
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).filter(|word| !word.is_empty())
}

/// Someone else's metadata of this name, with other things in it, is passed over.
fn recorded(module: &Module) -> Vec<String> {
    let operands = module.get_global_metadata(RECORD).into_iter().filter_map(|node| node.get_node_values()).flatten();
    let strings = operands.filter_map(|operand| match operand {
        BasicMetadataValueEnum::MetadataValue(value) if value.is_string() => {
            value.get_string_value().map(<[u8]>::to_vec)
        }
        _ => None,
    });
    strings.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).collect()
}

/// The barriers of a user's prelude.
fn own(file: &str) -> Result<Barriers, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
    Barriers::from_prelude(file, &text).map_err(|error| error.to_string())
}
