// stores CHUNKS LOG2_LIVE: see stores.c.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync/atomic"
	_ "unsafe" // for go:linkname

	"shade.bench/go_common"
)

const (
	chunk     = 4096
	hotSlots  = 64
	coldSlots = 1 << 22
	slice     = 1024
)

type node struct{ a, b, c, d *node }

// The flag that compiled code tests before each pointer store (built with -checklinkname=0).
//
//go:linkname writeBarrier runtime.writeBarrier
var writeBarrier struct {
	enabled bool
	_       [3]byte
	_       uint64
}

type field struct {
	slots []*node
	fours []node
	slice []*node
	x, y  *node
}

var weylStart uint64

//go:noinline
func storeOne(slots []*node, x, y *node) {
	weyl, mask := weylStart, uint64(len(slots)-1)
	for i := 0; i < chunk; i += 2 {
		weyl += 0x9e3779b97f4a7c15
		slots[weyl>>40&mask] = x
		weyl += 0x9e3779b97f4a7c15
		slots[weyl>>40&mask] = y
	}
	weylStart = weyl
}

//go:noinline
func storeFour(fours []node, x, y *node) {
	weyl := uint64(0)
	for i := 0; i < chunk; i += 4 {
		weyl += 0x9e3779b97f4a7c15
		n := &fours[weyl>>40&(hotSlots-1)]
		n.a = x
		n.b = y
		n.c = x
		n.d = y
	}
}

//go:noinline
func storeCopy(slots, from []*node) {
	for i := 0; i < chunk; i += slice {
		copy(slots[i:i+slice], from)
	}
}

const (
	hot = iota
	cold
	four
	copied
	kinds
)

var kindName = [kinds]string{"hot", "cold", "four", "copy"}

func runChunk(f *field, kind int) {
	switch kind {
	case hot:
		storeOne(f.slots[:hotSlots], f.x, f.y)
	case cold:
		storeOne(f.slots, f.x, f.y)
	case four:
		storeFour(f.fours, f.x, f.y)
	default:
		storeCopy(f.slots, f.slice)
	}
}

// Chunk times, nanoseconds a chunk.
var times [2][kinds][]uint64

func measure(f *field, chunks uint64, wanted bool) {
	index := 0
	if wanted {
		index = 1
	}
	for kind := range kinds {
		t := &times[index][kind]
		giveUp := common.Monotonic() + 20e9
		runChunk(f, kind)
		for uint64(len(*t)) < chunks {
			before := writeBarrier.enabled
			start := common.Monotonic()
			runChunk(f, kind)
			end := common.Monotonic()
			if before == wanted && writeBarrier.enabled == wanted {
				*t = append(*t, end-start)
			}
			if end > giveUp {
				break
			}
		}
	}
}

func build(log2 uint64) *node {
	if log2 == 0 {
		return nil
	}
	return &node{a: build(log2 - 1), b: build(log2 - 1)}
}

var live *node

func main() {
	chunks, log2 := common.Argument(1, 4000), common.Argument(2, 22)
	f := &field{make([]*node, coldSlots), make([]node, hotSlots), make([]*node, slice), &node{}, &node{}}
	for i := range f.slice {
		f.slice[i] = f.y
		if i&1 == 1 {
			f.slice[i] = f.x
		}
	}
	for i := range f.slots {
		f.slots[i] = f.y
	}
	live = build(log2)
	runtime.GC()
	measure(f, chunks, false)
	var stop atomic.Bool
	done := make(chan bool)
	go func() {
		for !stop.Load() {
			runtime.GC()
		}
		done <- true
	}()
	measure(f, chunks, true)
	stop.Store(true)
	<-done
	checksum := 0
	for _, n := range f.slots {
		if n == f.x || n == f.y {
			checksum++
		}
	}
	fmt.Println("checksum", checksum)
	for on, prefix := range []string{"off", "on"} {
		for kind := range kinds {
			if t := times[on][kind]; len(t) > 0 {
				slices.Sort(t)
				fmt.Printf("%s_%s_ns %.3f\n", prefix, kindName[kind], float64(t[len(t)/2])/chunk)
			}
		}
	}
	runtime.KeepAlive(live)
	common.Report()
}
