//! The references of a heap dump as a graph: shortest paths from the roots, and dominators. An object dominates another if every path from a root to
//! that one leads through it: so what it dominates dies with it, and is what it retains. (Cooper, Harvey, Kennedy, *A Simple, Fast Dominance
//! Algorithm*; `petgraph` has it.)

use std::collections::VecDeque;

use petgraph::Directed;
use petgraph::algo::dominators::{self, Dominators};
use petgraph::graph::NodeIndex;
use petgraph::visit::DfsPostOrder;

use super::dump::Dump;

/// Node 0 leads to all roots; then come the roots, then the objects.
pub struct Graph {
    roots: usize,
    dominators: Dominators<NodeIndex>,
    /// Of each node: the one before it on a shortest path from node 0.
    before: Vec<Option<NodeIndex>>,
    /// Of each node: objects and bytes that it dominates, itself among them.
    retained: Vec<(u64, u64)>,
}

/// A place on a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Index of a root.
    Root(usize),
    /// Index of an object.
    Object(usize),
}

/// Node 0.
fn start() -> NodeIndex {
    NodeIndex::new(0)
}

impl Graph {
    /// Of all that is in the dump.
    pub fn of(dump: &Dump) -> Graph {
        let roots = dump.roots.len();
        let nodes = 1 + roots + dump.objects.len();
        let mut graph = petgraph::Graph::<(), (), Directed>::with_capacity(nodes, nodes * 2);
        (0..nodes).for_each(|_| _ = graph.add_node(()));
        for (i, root) in dump.roots.iter().enumerate() {
            graph.add_edge(start(), NodeIndex::new(1 + i), ());
            for to in &root.to {
                graph.add_edge(NodeIndex::new(1 + i), NodeIndex::new(1 + roots + to), ());
            }
        }
        for (i, object) in dump.objects.iter().enumerate() {
            for to in &object.to {
                graph.add_edge(NodeIndex::new(1 + roots + i), NodeIndex::new(1 + roots + to), ());
            }
        }
        let dominators = dominators::simple_fast(&graph, start());
        let mut retained = vec![(0, 0); nodes];
        // What dominates a node is above it in the tree of the walk, and so comes behind it.
        let mut order = DfsPostOrder::new(&graph, start());
        while let Some(node) = order.next(&graph) {
            if let Some(object) = node.index().checked_sub(1 + roots) {
                retained[node.index()].0 += 1;
                retained[node.index()].1 += dump.objects[object].bytes;
            }
            if let Some(above) = dominators.immediate_dominator(node) {
                let (objects, bytes) = retained[node.index()];
                retained[above.index()].0 += objects;
                retained[above.index()].1 += bytes;
            }
        }
        let before = shortest_paths(&graph);
        Graph { roots, dominators, before, retained }
    }

    fn node(&self, object: usize) -> NodeIndex {
        NodeIndex::new(1 + self.roots + object)
    }

    fn step(&self, node: NodeIndex) -> Option<Step> {
        let index = node.index().checked_sub(1)?;
        Some(index.checked_sub(self.roots).map_or(Step::Root(index), Step::Object))
    }

    /// Does a path lead from a root to the object?
    pub fn is_reached(&self, object: usize) -> bool {
        self.before[self.node(object).index()].is_some()
    }

    /// Objects and bytes that live by an object alone, itself among them.
    pub fn retained(&self, object: usize) -> (u64, u64) {
        self.retained[self.node(object).index()]
    }

    /// A shortest path from a root to the object, both included; empty if there is none.
    pub fn path_to(&self, object: usize) -> Vec<Step> {
        let mut node = self.node(object);
        let mut path: Vec<_> = self.step(node).into_iter().collect();
        while let Some(before) = self.before[node.index()] {
            path.extend(self.step(before));
            node = before;
        }
        if path.len() < 2 {
            path.clear();
        }
        path.reverse();
        path
    }

    /// What the object dies with, the nearest first.
    pub fn dominators_of(&self, object: usize) -> impl Iterator<Item = Step> + '_ {
        let all = self.dominators.strict_dominators(self.node(object));
        all.into_iter().flatten().filter_map(|node| self.step(node))
    }
}

/// Breadth first.
fn shortest_paths(graph: &petgraph::Graph<(), ()>) -> Vec<Option<NodeIndex>> {
    let mut before = vec![None; graph.node_count()];
    let mut queue = VecDeque::from([start()]);
    while let Some(node) = queue.pop_front() {
        for to in graph.neighbors(node) {
            if to != start() && before[to.index()].is_none() {
                before[to.index()] = Some(node);
                queue.push_back(to);
            }
        }
    }
    before
}

#[cfg(test)]
mod tests {
    use super::super::dump::{Object, Root};
    use super::*;

    /// Objects of 16 bytes with these references, and roots of these.
    fn dump(objects: &[&[usize]], roots: &[&[usize]]) -> Dump {
        let object =
            |(i, to): (usize, &&[usize])| Object { address: 16 * i as u64, bytes: 16, type_id: 0, to: to.to_vec() };
        let root = |to: &&[usize]| Root { kind: "global".into(), name: "g".into(), to: to.to_vec() };
        Dump {
            process: 1,
            types: vec!["t".into()],
            objects: objects.iter().enumerate().map(object).collect(),
            roots: roots.iter().map(root).collect(),
        }
    }

    #[test]
    fn an_object_retains_what_only_it_leads_to() {
        // 0 → 1 → 3, 0 → 2 → 3 → 4 → 3; 5 → 5 is led to by nothing.
        let graph = Graph::of(&dump(&[&[1, 2], &[3], &[3], &[4], &[3], &[5]], &[&[0]]));
        assert_eq!([0, 1, 2, 3, 4].map(|i| graph.retained(i).1), [80, 16, 16, 32, 16]);
        assert!(graph.is_reached(4) && !graph.is_reached(5));
        assert_eq!(graph.path_to(4).len(), 5);
        assert_eq!(graph.path_to(4)[..2], [Step::Root(0), Step::Object(0)]);
        assert_eq!(graph.path_to(5), []);
        assert_eq!(graph.dominators_of(4).collect::<Vec<_>>(), [Step::Object(3), Step::Object(0), Step::Root(0)]);
    }

    #[test]
    fn what_two_roots_lead_to_dies_with_neither() {
        let graph = Graph::of(&dump(&[&[1], &[]], &[&[0], &[1]]));
        assert_eq!(graph.path_to(1), [Step::Root(1), Step::Object(1)], "the shortest");
        assert_eq!(graph.dominators_of(1).count(), 0);
        assert_eq!(graph.retained(0), (1, 16));
    }

    #[test]
    fn a_long_list_takes_no_stack() {
        const LENGTH: usize = 100_000;
        let next: Vec<Vec<usize>> = (0..LENGTH).map(|i| if i + 1 < LENGTH { vec![i + 1] } else { vec![] }).collect();
        let objects: Vec<&[usize]> = next.iter().map(Vec::as_slice).collect();
        let graph = Graph::of(&dump(&objects, &[&[0]]));
        assert_eq!(graph.retained(0), (LENGTH as u64, 16 * LENGTH as u64));
        assert_eq!(graph.path_to(LENGTH - 1).len(), LENGTH + 1);
    }
}
