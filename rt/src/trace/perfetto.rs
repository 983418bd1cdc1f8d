//! The file of `SHADE=trace=FILE.json`, in the Trace Event Format that ui.perfetto.dev and chrome://tracing read: a track for each thread.
//!
//! The file is a whole JSON text after each write: a write begins on the closing bracket of what is there and ends with a new one. So it
//! can be read however the process ends, in the middle of a cycle too.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::io;
use std::os::unix::fs::FileExt;

use super::events::{Event, What};

/// What every version of the file ends with.
const CLOSING: &str = "\n]}\n";
/// Bytes written at a time: so few that the kernel takes them whole.
const PIECE: usize = 4 << 10;

/// An open trace file.
pub struct File {
    file: std::fs::File,
    /// Where the closing bracket is.
    end: u64,
    /// Threads whose name is written.
    named: HashSet<i32>,
    process: u32,
    /// A write failed, of which stderr has been told; nothing more is written.
    failed: bool,
}

impl File {
    /// Creates the file, or empties it.
    ///
    /// # Errors
    /// The kernel's error.
    pub fn create(path: &str) -> io::Result<File> {
        let process = std::process::id();
        let mut file =
            File { file: std::fs::File::create(path)?, end: 0, named: HashSet::new(), process, failed: false };
        let opening = format!(
            "{{\"displayTimeUnit\":\"ns\",\"traceEvents\":[\n{{\"ph\":\"M\",\"name\":\"process_name\",\"pid\":{process},\"args\":{{\"name\":{}}}}}",
            quoted(&comm("/proc/self/comm"))
        );
        file.put(&opening)?;
        Ok(file)
    }

    /// Adds events, and how many were not kept. An error is told once.
    pub fn append(&mut self, events: &[Event], dropped: u64) {
        // A forked child has the same file open; it is the parent's.
        if self.failed || std::process::id() != self.process {
            return;
        }
        let mut piece = String::new();
        for event in events {
            if self.named.insert(event.thread) {
                self.name_thread(&mut piece, event.thread);
            }
            self.write_event(&mut piece, event);
            if piece.len() > PIECE - 512 {
                self.flush(&mut piece);
            }
        }
        if dropped > 0 {
            let _ = write!(
                piece,
                ",\n{{\"ph\":\"M\",\"name\":\"events dropped\",\"pid\":{},\"args\":{{\"count\":{dropped}}}}}",
                self.process
            );
        }
        self.flush(&mut piece);
    }

    fn flush(&mut self, piece: &mut String) {
        if piece.is_empty() || self.failed {
            return;
        }
        if let Err(error) = self.put(piece) {
            self.failed = true;
            let _ = io::Write::write_all(
                &mut io::stderr(),
                format!("shade: the trace file cannot be written: {error}\n").as_bytes(),
            );
        }
        piece.clear();
    }

    /// Writes a text over the closing bracket, and a new one.
    fn put(&mut self, text: &str) -> io::Result<()> {
        self.file.write_all_at(format!("{text}{CLOSING}").as_bytes(), self.end)?;
        self.end += text.len() as u64;
        Ok(())
    }

    fn name_thread(&self, to: &mut String, thread: i32) {
        let name = comm(&format!("/proc/self/task/{thread}/comm"));
        let _ = write!(
            to,
            ",\n{{\"ph\":\"M\",\"name\":\"thread_name\",\"pid\":{},\"tid\":{thread},\"args\":{{\"name\":{}}}}}",
            self.process,
            quoted(&name)
        );
    }

    fn write_event(&self, to: &mut String, event: &Event) {
        let microseconds = |ns: u64| format!("{}.{:03}", ns / 1000, ns % 1000);
        let (phase, name) = match &event.what {
            What::Span(name, _) => ("X", name),
            What::Moment(name, _) => ("i", name),
            What::Counter(name, _) => ("C", name),
        };
        let _ = write!(
            to,
            ",\n{{\"ph\":\"{phase}\",\"name\":{},\"pid\":{},\"tid\":{},\"ts\":{}",
            quoted(name),
            self.process,
            event.thread,
            microseconds(event.at)
        );
        let _ = match &event.what {
            What::Span(_, took) => write!(to, ",\"dur\":{}}}", microseconds(*took)),
            What::Moment(_, text) => write!(to, ",\"s\":\"t\",\"args\":{{\"text\":{}}}}}", quoted(text)),
            What::Counter(_, figures) => {
                let figures: Vec<_> =
                    figures.iter().map(|(name, figure)| format!("{}:{figure}", quoted(name))).collect();
                write!(to, ",\"args\":{{{}}}}}", figures.join(","))
            }
        };
    }
}

/// A name the kernel keeps; empty when there is none any more.
pub fn comm(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default().trim_end().to_owned()
}

/// A JSON string.
pub fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_quoted_as_json_wants() {
        assert_eq!(quoted("a\"b\\c\n\u{1}é"), "\"a\\\"b\\\\c\\u000a\\u0001é\"");
    }

    #[test]
    fn the_file_is_closed_after_every_write() {
        let path = std::env::temp_dir().join(format!("shade-perfetto-{}.json", std::process::id()));
        let mut file = File::create(path.to_str().unwrap()).unwrap();
        let read = || std::fs::read_to_string(&path).unwrap();
        assert!(read().ends_with("}}\n]}\n"), "{}", read());
        let event = |what| Event { what, thread: 1, at: 1_234_567 };
        for _ in 0..100 {
            file.append(&[event(What::Span("mark", 5)), event(What::Moment("odd", "\"text\"".into()))], 0);
            assert!(read().ends_with("}\n]}\n") && read().matches("]}").count() == 1);
        }
        file.append(&[event(What::Counter("heap", [("a", 1), ("b", 2), ("c", 3)]))], 7);
        let text = read();
        std::fs::remove_file(&path).unwrap();
        assert!(text.contains("{\"ph\":\"X\",\"name\":\"mark\",\"pid\":"));
        assert!(text.contains("\"ts\":1234.567,\"dur\":0.005}"));
        assert!(text.contains("\"args\":{\"a\":1,\"b\":2,\"c\":3}}") && text.contains("\"count\":7"));
        assert_eq!(text.matches("thread_name").count(), 1);
    }
}
