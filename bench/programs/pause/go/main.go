// pause LOG2_LIVE THREADS STACK_KIB COLLECTIONS: see pause.c.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"

	"shade.bench/go_common"
)

const (
	framePointers = 56
	smallestGap   = 1000
)

type node struct {
	left, right    *node
	number, unused uint64
}

func build(log2 uint64) *node {
	if log2 == 0 {
		return nil
	}
	n := &node{number: 1}
	n.left = build(log2 - 1)
	n.right = build(log2 - 1)
	return n
}

func sum(n *node) uint64 {
	if n == nil {
		return 0
	}
	return n.number + sum(n.left) + sum(n.right)
}

var (
	live  *node
	stop  atomic.Bool
	ready atomic.Uint64
)

//go:noinline
func spin(h *common.Histogram) {
	ready.Add(1)
	before := common.ThreadCPU()
	for !stop.Load() {
		after := common.ThreadCPU()
		if after-before >= smallestGap {
			h.Add(after - before)
		}
		before = after
	}
}

//go:noinline
func descend(n *node, bytes uint64, h *common.Histogram) uint64 {
	var frame [framePointers]*node
	for i := range frame {
		frame[i] = n
		switch {
		case n.left == nil:
			n = live
		case i&1 == 1:
			n = n.left
		default:
			n = n.right
		}
	}
	if bytes > framePointers*8 {
		return descend(n, bytes-512, h) + frame[(bytes+7)%framePointers].number
	}
	spin(h)
	return frame[bytes%framePointers].number
}

func main() {
	log2, threads := common.Argument(1, 20), common.Argument(2, 1)
	stackBytes, collections := common.Argument(3, 16)*1024, common.Argument(4, 50)
	live = build(log2)
	gaps := make([]common.Histogram, threads)
	done := make(chan bool)
	for i := range gaps {
		go func() {
			runtime.LockOSThread()
			defer runtime.UnlockOSThread()
			descend(live, stackBytes, &gaps[i])
			done <- true
		}()
	}
	for ready.Load() < threads {
		time.Sleep(time.Millisecond)
	}
	wall := common.Monotonic()
	for range collections {
		runtime.GC()
	}
	wall = common.Monotonic() - wall
	stop.Store(true)
	for range gaps {
		<-done
	}
	for i := range gaps[1:] {
		gaps[0].Merge(&gaps[i+1])
	}
	fmt.Println("checksum", sum(live))
	fmt.Println("collection_wall_ns", wall/max(collections, 1))
	fmt.Println("gaps", gaps[0].Total)
	gaps[0].Print("gap")
	common.Report()
}
