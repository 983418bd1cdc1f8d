//! The memory limit that the pacer keeps to: `SHADE=limit=SIZE`, or else the least limit of the control groups that the process is in. It is soft:
//! the heap passes it before the collector takes more than half of the time, and before an allocation fails.

use std::fs;
use std::path::{Path, PathBuf};

use crate::options::Limit;

/// Limits from here on are none: an unlimited group of the first version shows the largest multiple of a page.
const UNLIMITED: u64 = 1 << 60;

/// The limit in bytes; None when there is none.
pub fn in_force(option: Limit) -> Option<u64> {
    match option {
        Limit::None => None,
        Limit::Bytes(bytes) => Some(bytes),
        Limit::ControlGroup => {
            let groups = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
            of_control_groups(Path::new("/sys/fs/cgroup"), &groups)
        }
    }
}

/// The least limit of the groups in `groups`, the text of `/proc/self/cgroup`, and of the groups above them.
fn of_control_groups(mounted: &Path, groups: &str) -> Option<u64> {
    groups.lines().filter_map(|line| of_group(mounted, line)).min()
}

/// A line is `number:controllers:/path`; the number is 0 and no controllers are named for a group of the second version.
fn of_group(mounted: &Path, line: &str) -> Option<u64> {
    let mut fields = line.splitn(3, ':');
    let (number, controllers, path) = (fields.next()?, fields.next()?, fields.next()?);
    let (root, file) = if number == "0" && controllers.is_empty() {
        (mounted.to_path_buf(), "memory.max")
    } else if controllers.split(',').any(|name| name == "memory") {
        (mounted.join("memory"), "memory.limit_in_bytes")
    } else {
        return None;
    };
    let group = root.join(path.trim_start_matches('/'));
    // In a container the path may be one of the host's, and the group itself is mounted at the root.
    let above: Vec<PathBuf> = group.ancestors().take_while(|p| p.starts_with(&root)).map(|p| p.join(file)).collect();
    above.iter().filter_map(|file| read_limit(file)).min()
}

fn read_limit(file: &Path) -> Option<u64> {
    let limit = fs::read_to_string(file).ok()?.trim().parse().ok()?;
    (limit < UNLIMITED).then_some(limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Mounted(tempfile::TempDir);

    impl Mounted {
        fn new(files: &[(&str, &str)]) -> Mounted {
            let dir = tempfile::tempdir().unwrap();
            for (name, text) in files {
                let file = dir.path().join(name);
                fs::create_dir_all(file.parent().unwrap()).unwrap();
                fs::write(file, text).unwrap();
            }
            Mounted(dir)
        }

        fn limit(&self, groups: &str) -> Option<u64> {
            of_control_groups(self.0.path(), groups)
        }
    }

    #[test]
    fn the_least_limit_of_a_group_and_those_above_it_counts() {
        let mounted =
            Mounted::new(&[("a/b/memory.max", "max\n"), ("a/memory.max", "1000\n"), ("memory.max", "9000\n")]);
        assert_eq!(mounted.limit("0::/a/b\n"), Some(1000));
        assert_eq!(mounted.limit("0::/\n"), Some(9000));
        assert_eq!(mounted.limit("0::/path/of/the/host\n"), Some(9000));
    }

    #[test]
    fn a_group_of_the_first_version_is_found_by_its_controller() {
        let mounted =
            Mounted::new(&[("memory/a/memory.limit_in_bytes", "5000\n"), ("cpu/a/memory.limit_in_bytes", "1\n")]);
        assert_eq!(mounted.limit("3:cpu:/a\n2:memory:/a\n"), Some(5000));
        assert_eq!(mounted.limit("3:cpu:/a\n"), None);
    }

    #[test]
    fn no_limit_is_none() {
        let mounted =
            Mounted::new(&[("memory.max", "max\n"), ("memory/memory.limit_in_bytes", "9223372036854771712\n")]);
        assert_eq!(mounted.limit("0::/\n4:memory:/\n"), None);
        assert_eq!(mounted.limit(""), None);
        assert_eq!(mounted.limit("not a group\n"), None);
    }
}
