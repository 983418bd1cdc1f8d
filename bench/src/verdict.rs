//! Targets against results.

use crate::program::{Against, Bound, Program, Target};
use crate::result::{CaseResult, Spread, ratios};

/// What became of a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verdict {
    /// The median keeps the bound.
    Met(f64),
    /// It does not.
    Missed(f64),
    /// Shade or the peer has not been measured.
    Unknown,
}

/// The verdict on each target of `program`; `find` gives the result of a case.
pub fn verdicts<'a>(
    program: &'static Program,
    find: impl Fn(&str) -> Option<&'a CaseResult>,
) -> Vec<(&'static Target, Verdict)> {
    program.targets.iter().map(|t| (t, verdict(t, &find))).collect()
}

fn verdict<'a>(target: &Target, find: &impl Fn(&str) -> Option<&'a CaseResult>) -> Verdict {
    match median(target, find) {
        None => Verdict::Unknown,
        Some(median) if keeps(target.bound, median) => Verdict::Met(median),
        Some(median) => Verdict::Missed(median),
    }
}

fn keeps(bound: Bound, value: f64) -> bool {
    match bound {
        Bound::AtMost(limit) => value <= limit,
        Bound::AtLeast(limit) => value >= limit,
    }
}

fn median<'a>(target: &Target, find: &impl Fn(&str) -> Option<&'a CaseResult>) -> Option<f64> {
    let result = find(target.case)?;
    let shade = result.of("shade")?;
    let against = |peer: &str| -> Option<Spread> { ratios(shade, result.of(peer)?, target.metric) };
    match target.against {
        Against::Absolute => Some(result.metric("shade", target.metric)?.median),
        Against::Peer(peer) => Some(against(peer)?.median),
        Against::BestOf(peers) => {
            let medians = peers.iter().map(|p| Some(against(p)?.median)).collect::<Option<Vec<_>>>()?;
            match target.bound {
                Bound::AtMost(_) => medians.into_iter().reduce(f64::max),
                Bound::AtLeast(_) => medians.into_iter().reduce(f64::min),
            }
        }
        Against::Case(other) => Some(ratios(shade, find(other)?.of("shade")?, target.metric)?.median),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::target;
    use crate::result::tests::run_with;

    fn result(shade: f64, parallel: f64, zgc: f64) -> CaseResult {
        let runs = [("shade", shade), ("jdk-parallel", parallel), ("jdk-zgc", zgc)];
        let mut result = CaseResult::empty(&crate::programs::msg::PROGRAM.cases[0], &[], false);
        result.runs = runs.map(|(p, v)| (p.to_owned(), vec![run_with("wall_s", v)])).into();
        result
    }

    #[test]
    fn the_best_of_several_peers_is_the_hardest() {
        let best = target("msg", "wall_s", Against::BestOf(&["jdk-parallel", "jdk-zgc"]), Bound::AtMost(1.0));
        let slower = result(3.0, 2.0, 4.0);
        assert_eq!(verdict(&best, &|_| Some(&slower)), Verdict::Missed(1.5));
        let faster = result(1.0, 2.0, 4.0);
        assert_eq!(verdict(&best, &|_| Some(&faster)), Verdict::Met(0.5));
    }

    #[test]
    fn a_peer_that_did_not_run_decides_nothing() {
        let go = target("msg", "wall_s", Against::Peer("go"), Bound::AtMost(1.0));
        let measured = result(1.0, 1.0, 1.0);
        assert_eq!(verdict(&go, &|_| Some(&measured)), Verdict::Unknown);
        assert_eq!(verdict(&go, &|_| None), Verdict::Unknown);
    }
}
