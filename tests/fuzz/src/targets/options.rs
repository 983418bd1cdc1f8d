//! `SHADE` strings: what is accepted keeps to the documented bounds and means the same when it is said twice; what is not is quoted.

use shade_rt::{Options, OptionsError};

use crate::Verdict;

/// Parses the input.
pub fn run(input: &[u8]) -> Verdict {
    // The runtime refuses the others before it parses them.
    let Ok(text) = std::str::from_utf8(input) else { return Verdict::Unread };
    match Options::parse(text) {
        Ok(options) => {
            assert!((1..=100_000).contains(&options.percent), "{options:?}");
            assert!((9..=512).contains(&options.wbbuf), "{options:?}");
            assert!((1..=256).contains(&options.markers()), "{options:?}");
            assert_eq!(Options::parse(&format!("{text},{text}")), Ok(options), "said twice");
        }
        Err(OptionsError::UnknownKey { key }) => assert!(text.contains(&key), "{key:?} is not in it"),
        Err(OptionsError::BadValue { key, value, expected }) => {
            assert!(text.contains(key) && text.contains(&value) && !expected.is_empty(), "{key} {value:?} {expected}");
        }
    }
    Verdict::Reached
}
