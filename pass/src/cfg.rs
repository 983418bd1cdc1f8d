//! The control flow graph of one function in numbers: successors, predecessors, reverse postorder, dominators.
//!
//! A snapshot: blocks made later are not in it. Dominators follow Cooper, Harvey, Kennedy, *A Simple, Fast Dominance
//! Algorithm* (2001).

use crate::ir::{Block, Value};
use std::collections::HashMap;

/// The graph. Blocks are numbered in function order, the entry is 0.
pub(crate) struct Cfg<'m> {
    pub(crate) blocks: Vec<Block<'m>>,
    pub(crate) number: HashMap<Block<'m>, usize>,
    /// Successors in the terminator's order, one entry for each edge.
    pub(crate) successors: Vec<Vec<usize>>,
    pub(crate) predecessors: Vec<Vec<usize>>,
    /// Reachable blocks in reverse postorder.
    pub(crate) order: Vec<usize>,
    /// Immediate dominators of reachable blocks; the entry's is itself.
    dominators: Vec<Option<usize>>,
}

impl<'m> Cfg<'m> {
    /// The graph of a function with a body.
    pub(crate) fn new(function: Value<'m>) -> Self {
        let blocks = function.blocks();
        let number: HashMap<_, _> = blocks.iter().enumerate().map(|(i, b)| (*b, i)).collect();
        let successors: Vec<Vec<usize>> =
            blocks.iter().map(|b| b.successors().iter().map(|s| number[s]).collect()).collect();
        let mut predecessors = vec![Vec::new(); blocks.len()];
        for (from, targets) in successors.iter().enumerate() {
            for &to in targets {
                if !predecessors[to].contains(&from) {
                    predecessors[to].push(from);
                }
            }
        }
        let order = reverse_postorder(&successors);
        let dominators = immediate_dominators(&predecessors, &order, blocks.len());
        Cfg { blocks, number, successors, predecessors, order, dominators }
    }

    /// Whether every path from the entry to `below` passes `above`. A block dominates itself; nothing dominates a
    /// block that cannot be reached, and such a block dominates nothing.
    pub(crate) fn dominates(&self, above: usize, below: usize) -> bool {
        let mut at = below;
        while let Some(next) = self.dominators[at] {
            if at == above {
                return true;
            }
            if next == at {
                return false;
            }
            at = next;
        }
        false
    }

    /// Blocks of the natural loop of the edge `latch → header`, where `header` dominates `latch`.
    pub(crate) fn natural_loop(&self, latch: usize, header: usize) -> Vec<usize> {
        let mut seen = vec![false; self.blocks.len()];
        seen[header] = true;
        let mut inside = vec![header];
        let mut work = vec![latch];
        while let Some(block) = work.pop() {
            if !std::mem::replace(&mut seen[block], true) {
                inside.push(block);
                work.extend(&self.predecessors[block]);
            }
        }
        inside
    }
}

fn reverse_postorder(successors: &[Vec<usize>]) -> Vec<usize> {
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

fn immediate_dominators(predecessors: &[Vec<usize>], order: &[usize], count: usize) -> Vec<Option<usize>> {
    let mut position = vec![usize::MAX; count];
    for (i, &block) in order.iter().enumerate() {
        position[block] = i;
    }
    let mut idom: Vec<Option<usize>> = vec![None; count];
    idom[0] = Some(0);
    let mut changed = true;
    while changed {
        changed = false;
        for &block in &order[1..] {
            let new = predecessors[block]
                .iter()
                .copied()
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
