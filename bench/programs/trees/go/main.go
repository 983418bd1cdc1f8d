// trees DEPTH THREADS: see trees.c.
package main

import (
	"fmt"

	"shade.bench/go_common"
)

type node struct{ left, right *node }

func build(depth uint64) *node {
	if depth == 0 {
		return &node{}
	}
	return &node{build(depth - 1), build(depth - 1)}
}

func count(n *node) uint64 {
	if n.left == nil {
		return 1
	}
	return 1 + count(n.left) + count(n.right)
}

func work(depth, trees uint64) uint64 {
	sum := uint64(0)
	for range trees {
		sum += count(build(depth))
	}
	return sum
}

func main() {
	maxDepth, threads := common.Argument(1, 20), common.Argument(2, 1)
	checksum := count(build(maxDepth + 1))
	longLived := build(maxDepth)
	for depth := uint64(4); depth <= maxDepth; depth += 2 {
		trees := uint64(1) << (maxDepth - depth + 4)
		sums := make(chan uint64, threads)
		for i := uint64(1); i < threads; i++ {
			share := trees / threads
			if i < trees%threads {
				share++
			}
			go func() { sums <- work(depth, share) }()
		}
		share := trees / threads
		if trees%threads > 0 {
			share++
		}
		sum := work(depth, share)
		for i := uint64(1); i < threads; i++ {
			sum += <-sums
		}
		checksum = checksum*31 + sum
	}
	checksum = checksum*31 + count(longLived)
	fmt.Println("checksum", checksum)
	common.Report()
}
