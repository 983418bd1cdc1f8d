//! The control flow graph of one function in numbers: successors, predecessors, reverse postorder, dominators.
//!
//! A snapshot: blocks made later are not in it. Dominators follow Cooper, Harvey, Kennedy, *A Simple, Fast Dominance
//! Algorithm* (2001).

use std::ops::{Index, Range};

use crate::hash::{HashMap, HashSet};
use crate::ir::{Block, Value};

/// The graph. Blocks are numbered in function order, the entry is 0.
pub(crate) struct Cfg<'m> {
    pub(crate) blocks: Vec<Block<'m>>,
    pub(crate) number: HashMap<Block<'m>, usize>,
    /// Successors in the terminator's order, one entry for each edge.
    pub(crate) successors: Adjacency,
    /// Predecessors that can be reached, each once: nothing comes from any other.
    pub(crate) predecessors: Adjacency,
    /// Reachable blocks in reverse postorder.
    pub(crate) order: Vec<usize>,
    /// Immediate dominators of reachable blocks; the entry's is itself.
    dominators: Vec<Option<usize>>,
    /// When a depth-first walk over the tree of dominators enters and leaves each reachable block.
    visits: Vec<(usize, usize)>,
}

impl<'m> Cfg<'m> {
    /// The graph of a function with a body.
    pub(crate) fn new(function: Value<'m>) -> Self {
        let (mut blocks, mut targets, mut ends) = (Vec::new(), Vec::new(), Vec::new());
        function.each_block_with_successors(|block, successors| {
            blocks.push(block);
            targets.extend(successors);
            ends.push(targets.len());
        });
        let number: HashMap<_, _> = blocks.iter().enumerate().map(|(i, b)| (*b, i)).collect();
        let successors = Adjacency { ends, blocks: targets.iter().map(|target| number[target]).collect() };
        let order = reverse_postorder(&successors);
        let predecessors = successors.reversed(&order);
        let dominators = immediate_dominators(&predecessors, &order, blocks.len());
        let visits = visits(&dominators, &order);
        Cfg { blocks, number, successors, predecessors, order, dominators, visits }
    }

    /// Whether every path from the entry to `below` passes `above`. A block dominates itself; nothing dominates a
    /// block that cannot be reached, and such a block dominates nothing.
    pub(crate) fn dominates(&self, above: usize, below: usize) -> bool {
        if self.dominators[above].is_none() || self.dominators[below].is_none() {
            return false;
        }
        let (entered, left) = self.visits[above];
        (entered..left).contains(&self.visits[below].0)
    }

    /// The immediate dominator of a block that can be reached; `None` for the entry.
    pub(crate) fn immediate_dominator(&self, block: usize) -> Option<usize> {
        self.dominators[block].filter(|above| *above != block)
    }

    /// Blocks of the natural loop of the edge `latch → header`, where `header` dominates `latch`.
    pub(crate) fn natural_loop(&self, latch: usize, header: usize) -> HashSet<usize> {
        let mut inside = HashSet::from_iter([header]);
        let mut work = vec![latch];
        while let Some(block) = work.pop() {
            if inside.insert(block) {
                work.extend(&self.predecessors[block]);
            }
        }
        inside
    }
}

/// For each block a list of blocks.
#[derive(Clone)]
pub(crate) struct Adjacency {
    /// All lists, one behind the other.
    blocks: Vec<usize>,
    /// Where the list of each block ends.
    ends: Vec<usize>,
}

impl Adjacency {
    /// How many lists there are.
    fn len(&self) -> usize {
        self.ends.len()
    }

    fn range(&self, block: usize) -> Range<usize> {
        block.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[block]
    }

    /// The lists, in the order of the blocks that they are of.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &[usize]> {
        (0..self.len()).map(|block| &self[block])
    }

    /// The edges from blocks of `from` in the other direction, in the order of the blocks that they come from; of several between two blocks one.
    fn reversed(&self, from: &[usize]) -> Adjacency {
        let mut counts = vec![false; self.len()];
        from.iter().for_each(|block| counts[*block] = true);
        // Several edges from one block come one after the other.
        let edges = || {
            let mut last = vec![usize::MAX; self.len()];
            let all = (0..self.len())
                .filter(|from| counts[*from])
                .flat_map(|from| self[from].iter().map(move |to| (from, *to)));
            all.filter(move |(from, to)| std::mem::replace(&mut last[*to], *from) != *from)
        };
        let mut ends = vec![0; self.len()];
        edges().for_each(|(_, to)| ends[to] += 1);
        let mut sum = 0;
        // Where each list begins; it ends there when it is filled.
        ends.iter_mut().for_each(|end| sum += std::mem::replace(end, sum));
        let mut blocks = vec![0; sum];
        for (from, to) in edges() {
            blocks[ends[to]] = from;
            ends[to] += 1;
        }
        Adjacency { blocks, ends }
    }
}

impl Index<usize> for Adjacency {
    type Output = [usize];

    fn index(&self, block: usize) -> &[usize] {
        &self.blocks[self.range(block)]
    }
}

fn reverse_postorder(successors: &Adjacency) -> Vec<usize> {
    let mut seen = vec![false; successors.len()];
    let mut order = Vec::new();
    let mut stack = vec![(0, 0)];
    seen[0] = true;
    while let Some((block, next)) = stack.pop() {
        match successors[block].get(next) {
            Some(&to) => {
                stack.push((block, next + 1));
                if !std::mem::replace(&mut seen[to], true) {
                    stack.push((to, 0));
                }
            }
            None => order.push(block),
        }
    }
    order.reverse();
    order
}

fn immediate_dominators(predecessors: &Adjacency, order: &[usize], count: usize) -> Vec<Option<usize>> {
    let mut position = vec![usize::MAX; count];
    for (i, &block) in order.iter().enumerate() {
        position[block] = i;
    }
    // From the last to the first: where each link of a chain may leave to one block, the walk up the chain is then one walk.
    let mut nearest_first = predecessors.clone();
    for block in 0..count {
        let list = predecessors.range(block);
        nearest_first.blocks[list].sort_by_key(|block| std::cmp::Reverse(position[*block]));
    }
    let mut idom: Vec<Option<usize>> = vec![None; count];
    idom[0] = Some(0);
    let mut changed = true;
    while changed {
        changed = false;
        for &block in &order[1..] {
            let new = (nearest_first[block].iter().copied())
                .filter(|&p| idom[p].is_some())
                .reduce(|a, b| common_dominator(&idom, &position, a, b));
            if new.is_some() && idom[block] != new {
                idom[block] = new;
                changed = true;
            }
        }
    }
    idom
}

/// In reverse postorder a block comes behind its dominator; so sizes of subtrees add up from the end, and places are given out from the
/// start.
fn visits(dominators: &[Option<usize>], order: &[usize]) -> Vec<(usize, usize)> {
    let mut sizes = vec![1; dominators.len()];
    for &block in order[1..].iter().rev() {
        if let Some(above) = dominators[block] {
            sizes[above] += sizes[block];
        }
    }
    let mut visits = vec![(0, 0); dominators.len()];
    let mut next = vec![1; dominators.len()];
    visits[0] = (0, sizes[0]);
    for &block in &order[1..] {
        if let Some(above) = dominators[block] {
            let entered = next[above];
            next[above] += sizes[block];
            next[block] = entered + 1;
            visits[block] = (entered, entered + sizes[block]);
        }
    }
    visits
}

fn common_dominator(idom: &[Option<usize>], position: &[usize], mut a: usize, mut b: usize) -> usize {
    while a != b {
        let later = if position[a] > position[b] { &mut a } else { &mut b };
        match idom[*later] {
            Some(up) => *later = up,
            None => return 0,
        }
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether `below` cannot be reached from 0 without passing `above`.
    fn dominates_by_definition(successors: &Adjacency, above: usize, below: usize) -> bool {
        let mut seen = vec![false; successors.len()];
        let mut work = if above == 0 { vec![] } else { vec![0] };
        while let Some(block) = work.pop() {
            if block != above && !std::mem::replace(&mut seen[block], true) {
                work.extend(&successors[block]);
            }
        }
        !seen[below]
    }

    #[test]
    fn visits_nest_as_dominators_do() {
        // Two joins, a loop with two latches, an irreducible pair, a chain whose links all leave to one block.
        let lists = [
            &[1, 2][..],
            &[3],
            &[3, 4],
            &[5],
            &[5, 4],
            &[6, 7],
            &[5, 8],
            &[8, 5],
            &[9, 10],
            &[10],
            &[9, 11],
            &[12, 13],
        ]
        .into_iter()
        .chain([&[13, 14][..], &[14], &[]]);
        let mut successors = Adjacency { blocks: Vec::new(), ends: Vec::new() };
        for list in lists {
            successors.blocks.extend(list);
            successors.ends.push(successors.blocks.len());
        }
        let order = reverse_postorder(&successors);
        let predecessors = successors.reversed(&order);
        let mut edges = 0;
        for (from, targets) in successors.iter().enumerate() {
            let reached = order.contains(&from);
            assert!(targets.iter().all(|to| predecessors[*to].contains(&from) == reached));
            edges += if reached { targets.len() } else { 0 };
        }
        assert_eq!(predecessors.blocks.len(), edges);
        let visits = visits(&immediate_dominators(&predecessors, &order, successors.len()), &order);
        for above in 0..successors.len() {
            for below in 0..successors.len() {
                let nested = (visits[above].0..visits[above].1).contains(&visits[below].0);
                assert_eq!(nested, dominates_by_definition(&successors, above, below), "{above} over {below}");
            }
        }
    }
}
