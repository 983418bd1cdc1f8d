//! Which regions are worth two versions: loops with a barrier in them, and blocks around a join with more than one barrier on some path.
//! Nothing in a region may poll, so the mode is one and the same all through it; there is one way in; and its size is bounded.

use crate::cfg::Cfg;
use crate::contract::may_poll;
use crate::hash::{HashMap, HashSet};
use crate::ir::{Block, Value};
use crate::prelude;
use std::collections::BTreeMap;

/// Instructions of a loop that is copied.
const MOST_OF_LOOP: usize = 96;
/// Instructions copied for each barrier that some path is spared, without a loop.
const MOST_FOR_A_TEST: usize = 24;
/// Blocks looked at for one region without a loop.
const MOST_BLOCKS: usize = 16;
/// What is left of a block behind its last write is copied with it if it is no more than this.
const SHORT_REST: usize = 4;

/// One region.
pub(super) struct Region<'m> {
    /// Its blocks, the entry first.
    pub(super) blocks: Vec<Block<'m>>,
    /// The instruction that it begins with, in the entry; `None` if that is a loop's header.
    pub(super) from: Option<Value<'m>>,
    /// Instructions in front of which it ends, where it does not reach to the end of a block.
    pub(super) ends: Vec<Value<'m>>,
}

/// A block as far as it matters here.
struct Body<'m> {
    instructions: Vec<Value<'m>>,
    /// Up to where nothing may poll.
    quiet: usize,
    /// Where the barriers are that need not be there in an unarmed thread.
    calls: Vec<usize>,
}

/// What is looked at, in one function.
pub(super) struct Select<'a, 'm> {
    pub(super) cfg: &'a Cfg<'m>,
    /// Barriers that need not be there in an unarmed thread.
    pub(super) calls: &'a HashSet<Value<'m>>,
    /// Pointer writes.
    pub(super) writes: &'a HashSet<Value<'m>>,
}

impl<'m> Select<'_, 'm> {
    /// The regions, none of which overlap.
    pub(super) fn run(&self) -> Vec<Region<'m>> {
        let bodies: Vec<_> = self.cfg.blocks.iter().map(|block| self.body(*block)).collect();
        let mut taken = HashSet::default();
        let mut regions = self.loops(&bodies, &mut taken);
        for (position, &block) in self.cfg.order.iter().enumerate() {
            if !taken.contains(&block)
                && let Some((region, blocks)) = self.around_join(&bodies, &taken, position)
            {
                taken.extend(blocks);
                regions.push(region);
            }
        }
        regions
    }

    fn body(&self, block: Block<'m>) -> Body<'m> {
        let instructions = block.instructions();
        let quiet = instructions.iter().position(|i| may_poll(*i)).unwrap_or(instructions.len());
        let calls = (0..instructions.len()).filter(|i| self.calls.contains(&instructions[*i])).collect();
        Body { instructions, quiet, calls }
    }

    /// The outermost suitable loops.
    fn loops(&self, bodies: &[Body<'m>], taken: &mut HashSet<usize>) -> Vec<Region<'m>> {
        let mut by_header: BTreeMap<usize, HashSet<usize>> = BTreeMap::new();
        for (latch, targets) in self.cfg.successors.iter().enumerate() {
            for &header in targets.iter().filter(|header| self.cfg.dominates(**header, latch)) {
                by_header.entry(header).or_default().extend(self.cfg.natural_loop(latch, header));
            }
        }
        let mut loops: Vec<_> = by_header.into_iter().collect();
        loops.sort_by_key(|(_, inside)| std::cmp::Reverse(inside.len()));
        let mut regions = Vec::new();
        for (header, inside) in loops {
            let is_quiet = |block: &usize| bodies[*block].quiet == bodies[*block].instructions.len();
            let size: usize = inside.iter().map(|block| bodies[*block].instructions.len()).sum();
            let suits = size <= MOST_OF_LOOP
                && inside.is_disjoint(taken)
                && inside.iter().any(|block| !bodies[*block].calls.is_empty())
                && inside.iter().all(|block| is_quiet(block) && self.cfg.blocks[*block].is_clonable(None));
            if !suits {
                continue;
            }
            let mut order: Vec<_> = inside.iter().copied().filter(|block| *block != header).collect();
            order.sort_unstable();
            order.insert(0, header);
            let blocks = order.into_iter().map(|block| self.cfg.blocks[block]).collect();
            regions.push(Region { blocks, from: None, ends: Vec::new() });
            taken.extend(inside);
        }
        regions
    }

    /// The region that begins at the first barrier of the block at `position` of the order, or at its end if there is one behind it, and its
    /// blocks.
    fn around_join(
        &self,
        bodies: &[Body<'m>],
        taken: &HashSet<usize>,
        position: usize,
    ) -> Option<(Region<'m>, Vec<usize>)> {
        let start = self.cfg.order[position];
        let leads_to_call = |block: &usize| !bodies[*block].calls.is_empty();
        let targets = &self.cfg.successors[start];
        let first = match bodies[start].calls.first() {
            Some(first) => *first,
            None if targets.len() > 1 && targets.iter().any(leads_to_call) => bodies[start].instructions.len() - 1,
            None => return None,
        };
        let from = bodies[start].instructions[first];
        let quiet_end = |block: usize| {
            let begin = if block == start { first } else { 0 };
            let body = &bodies[block];
            body.instructions[begin..].iter().position(|i| may_poll(*i)).map_or(body.instructions.len(), |i| begin + i)
        };
        if !self.cfg.blocks[start].is_clonable(Some(from)) {
            return None;
        }
        // Blocks of the region so far, each with where its quiet part ends; through those that are quiet to the end it grows.
        let mut ends = HashMap::from_iter([(start, quiet_end(start))]);
        let is_open = |ends: &HashMap<usize, usize>, block: usize| {
            ends.get(&block).is_some_and(|end| *end == bodies[block].instructions.len())
        };
        let mut order = vec![start];
        for &block in self.cfg.order[position + 1..].iter().take(MOST_BLOCKS) {
            let joins = !taken.contains(&block)
                && self.cfg.predecessors[block].iter().all(|before| is_open(&ends, *before))
                && self.cfg.blocks[block].is_clonable(None);
            if joins {
                ends.insert(block, bodies[block].quiet);
                order.push(block);
            }
        }
        let calls = |block: usize| bodies[block].calls.iter().filter(|i| **i < ends[&block]).count();
        let most = self.most_on_a_path(&order, &calls);
        // Blocks behind the last barrier of all paths are none of the region.
        let mut useful: HashSet<usize> = HashSet::default();
        for &block in order.iter().rev() {
            let leads_on = self.cfg.successors[block].iter().any(|to| useful.contains(to)) && is_open(&ends, block);
            if calls(block) > 0 || leads_on {
                useful.insert(block);
            }
        }
        order.retain(|block| useful.contains(block));
        let mut size = 0;
        let mut cuts = Vec::new();
        for &block in &order {
            let begin = if block == start { first } else { 0 };
            let leads_on = self.cfg.successors[block].iter().any(|to| useful.contains(to)) && is_open(&ends, block);
            let end = if leads_on { ends[&block] } else { self.end_of(&bodies[block], ends[&block]) };
            size += end - begin;
            cuts.extend(bodies[block].instructions.get(end));
        }
        if most < 2 || size > MOST_FOR_A_TEST * (most - 1) {
            return None;
        }
        let blocks = order.iter().map(|block| self.cfg.blocks[*block]).collect();
        Some((Region { blocks, from: Some(from), ends: cuts }, order))
    }

    /// The most barriers on one path through blocks that are given in topological order.
    fn most_on_a_path(&self, order: &[usize], calls: &impl Fn(usize) -> usize) -> usize {
        let mut most: HashMap<usize, usize> = HashMap::default();
        for &block in order {
            let before = self.cfg.predecessors[block].iter().filter_map(|before| most.get(before)).max().copied();
            most.insert(block, before.unwrap_or(0) + calls(block));
        }
        most.into_values().max().unwrap_or(0)
    }

    /// Where the region ends in a block that leads to none of its blocks, if it must before `quiet`: behind the last write, unless little is left then.
    fn end_of(&self, body: &Body<'m>, quiet: usize) -> usize {
        let is_barrier = |i: Value<'m>| i.is_call() && i.called_function().is_some_and(|f| prelude::logs(&f.name()));
        // Barriers behind read-modify-writes among them.
        let matters = |i: &Value<'m>| self.writes.contains(i) || is_barrier(*i);
        let last = body.instructions[..quiet].iter().rposition(matters).map_or(0, |last| last + 1);
        let all = body.instructions.len();
        if quiet == all && all - last <= SHORT_REST { all } else { last }
    }
}
