// gcbench DEPTH: see gcbench.c.
package main

import (
	"fmt"

	"shade.bench/go_common"
)

type node struct {
	left, right *node
	i, j        int32
}

func populate(depth uint64, n *node) {
	if depth == 0 {
		return
	}
	n.left = &node{}
	n.right = &node{}
	populate(depth-1, n.left)
	populate(depth-1, n.right)
}

func build(depth uint64) *node {
	if depth == 0 {
		return &node{}
	}
	left, right := build(depth-1), build(depth-1)
	return &node{left: left, right: right}
}

func count(n *node) uint64 {
	if n == nil {
		return 0
	}
	return 1 + count(n.left) + count(n.right)
}

func treeSize(depth uint64) uint64 { return 1<<(depth+1) - 1 }

func present(n *node) uint64 {
	if n != nil {
		return 2
	}
	return 1
}

func construct(stretchDepth, depth uint64) uint64 {
	trees, sum := 2*treeSize(stretchDepth)/treeSize(depth), uint64(0)
	for range trees {
		tree := &node{}
		populate(depth, tree)
		sum += present(tree.left)
	}
	for range trees {
		sum += present(build(depth).right)
	}
	return sum
}

func main() {
	depth := common.Argument(1, 16)
	stretchDepth, arraySize := depth+2, uint64(8)<<depth
	checksum := count(build(stretchDepth))
	longLived := &node{}
	populate(depth, longLived)
	array := make([]float64, arraySize)
	for i := range array {
		array[i] = 1.0 / float64(i+1)
	}
	for d := uint64(4); d <= depth; d += 2 {
		checksum = checksum*31 + construct(stretchDepth, d)
	}
	checksum = checksum*31 + count(longLived)
	checksum = checksum*31 + uint64(array[1000%arraySize]*1e9)
	fmt.Println("checksum", checksum)
	common.Report()
}
