// msg LIVE PUSHES CLOCK: see msg.c.
package main

import (
	"fmt"
	"runtime"

	"shade.bench/go_common"
)

const messageBytes = 1024

func push(ring [][]byte, n uint64) {
	message := make([]byte, messageBytes)
	for i := range message {
		message[i] = byte(n)
	}
	ring[n%uint64(len(ring))] = message
}

func main() {
	live, pushes, measure := common.Argument(1, 200000), common.Argument(2, 10000000), common.Argument(3, 0)
	ring := make([][]byte, live)
	var latency common.Histogram
	switch measure {
	case 0:
		for n := uint64(0); n < pushes; n++ {
			push(ring, n)
		}
	default:
		clock := common.Monotonic
		if measure == 2 {
			runtime.LockOSThread()
			clock = common.ThreadCPU
		}
		before := clock()
		for n := uint64(0); n < pushes; n++ {
			push(ring, n)
			after := clock()
			latency.Add(after - before)
			before = after
		}
	}
	checksum := uint64(0)
	for _, m := range ring {
		if m != nil {
			checksum = checksum*31 + uint64(m[0]) + uint64(m[messageBytes-1])
		}
	}
	fmt.Println("checksum", checksum)
	if measure != 0 {
		latency.Print("push")
	}
	common.Report()
}
