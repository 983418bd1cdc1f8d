// Package common is what the Go programs share: arguments, clocks, the random sequence and the histogram of clocks.h.
package common

import (
	"fmt"
	"math/bits"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"syscall"
	"time"
	"unsafe"
)

// Argument is command line argument i as a number, or otherwise.
func Argument(i int, otherwise uint64) uint64 {
	if i >= len(os.Args) {
		return otherwise
	}
	n, err := strconv.ParseUint(os.Args[i], 10, 64)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return n
}

var start = time.Now()

// Monotonic is the wall clock, nanoseconds.
func Monotonic() uint64 { return uint64(time.Since(start)) }

const (
	processCPU = 2
	threadCPU  = 3
)

func cpuClock(clock uintptr) uint64 {
	var t syscall.Timespec
	syscall.RawSyscall(syscall.SYS_CLOCK_GETTIME, clock, uintptr(unsafe.Pointer(&t)), 0)
	return uint64(t.Nano())
}

// ThreadCPU is the CPU clock of this thread; call it between runtime.LockOSThread and UnlockOSThread.
func ThreadCPU() uint64 { return cpuClock(threadCPU) }

// ProcessCPU is the CPU clock of all threads.
func ProcessCPU() uint64 { return cpuClock(processCPU) }

// Random is xorshift64*.
func Random(state *uint64) uint64 {
	x := *state
	x ^= x >> 12
	x ^= x << 25
	x ^= x >> 27
	*state = x
	return x * 0x2545f4914f6cdd1d
}

// Histogram has log-linear buckets: values below 64 each have their own, then 32 to each power of two.
type Histogram struct {
	Max, Total uint64
	count      [64 * 32]uint64
}

func bucket(ns uint64) uint64 {
	if ns < 64 {
		return ns
	}
	shift := uint64(58 - bits.LeadingZeros64(ns))
	return shift<<5 + ns>>shift
}

func top(b uint64) uint64 {
	if b < 64 {
		return b
	}
	return ((b&31)+33)<<(b>>5-1) - 1
}

// Add counts one value.
func (h *Histogram) Add(ns uint64) {
	h.count[bucket(ns)]++
	h.Total++
	h.Max = max(h.Max, ns)
}

// Merge adds another histogram.
func (h *Histogram) Merge(from *Histogram) {
	for b := range h.count {
		h.count[b] += from.count[b]
	}
	h.Total += from.Total
	h.Max = max(h.Max, from.Max)
}

// Percentile is the value that percent of all values do not exceed.
func (h *Histogram) Percentile(percent float64) uint64 {
	wanted, seen := uint64(float64(h.Total)*percent/100+0.5), uint64(0)
	for b := range h.count {
		seen += h.count[b]
		if seen >= wanted && seen > 0 {
			return min(top(uint64(b)), h.Max)
		}
	}
	return h.Max
}

// Print prints the percentiles.
func (h *Histogram) Print(name string) {
	for _, p := range []float64{50, 90, 99, 99.9, 99.99} {
		fmt.Printf("%s_p%v_ns %d\n", name, p, h.Percentile(p))
	}
	fmt.Printf("%s_max_ns %d\n", name, h.Max)
}

// Report prints what the collector did.
func Report() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	var s debug.GCStats
	debug.ReadGCStats(&s)
	longest := time.Duration(0)
	for _, p := range s.Pause {
		longest = max(longest, p)
	}
	fmt.Printf("cycles %d\n", m.NumGC)
	fmt.Printf("longest_pause_ns %d\n", longest)
}
