// server THREADS SESSIONS MILLISECONDS: see server.c.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"

	"shade.bench/go_common"
)

const (
	checkTimeEvery  = 256
	smallestPayload = 64
	maxItems        = 12
)

type item struct {
	next  *item
	value uint64
}

type session struct {
	items                            *item
	payload                          []byte
	id                               uint64
	requestsLeft, itemSum, itemCount uint64
}

var corrupted, requests atomic.Uint64

func openSession(id, random uint64) *session {
	bytes := uint64(smallestPayload) << (random & 3)
	bytes += (random >> 2 & 255) % bytes
	payload := make([]byte, bytes)
	for i := range payload {
		payload[i] = byte(id)
	}
	s := &session{payload: payload, id: id, requestsLeft: 1 + random>>14&15}
	if random>>10&15 == 0 {
		s.requestsLeft = 200
	}
	return s
}

func (s *session) dropItems() { s.items, s.itemSum, s.itemCount = nil, 0, 0 }

func (s *session) touch(value uint64) {
	if s.itemCount == maxItems {
		s.dropItems()
	}
	s.items = &item{s.items, value}
	s.itemSum += value
	s.itemCount++
	s.requestsLeft--
}

func (s *session) close() uint64 {
	sum := uint64(0)
	for i := s.items; i != nil; i = i.next {
		sum += i.value
	}
	if sum != s.itemSum || s.payload[0] != byte(s.id) || s.payload[len(s.payload)-1] != byte(s.id) {
		return 1
	}
	return 0
}

func request(slots []*session, n, random uint64) (wrong uint64) {
	slot := (random >> 20) % uint64(len(slots))
	s := slots[slot]
	if s != nil && s.requestsLeft == 0 {
		wrong = s.close()
		s = nil
	}
	if s == nil {
		s = openSession(n, random)
		slots[slot] = s
	}
	s.touch(random & 0xffff)
	return wrong
}

func serve(slots []*session, me, end uint64, latency *common.Histogram) {
	state, n, wrong := 88172645463325252+me, uint64(0), uint64(0)
	before := common.Monotonic()
	for n%checkTimeEvery != 0 || before < end {
		wrong += request(slots, n, common.Random(&state))
		n++
		after := common.Monotonic()
		latency.Add(after - before)
		before = after
	}
	corrupted.Add(wrong)
	requests.Add(n)
}

func main() {
	threads, sessions, milliseconds := common.Argument(1, 8), common.Argument(2, 160000), common.Argument(3, 60000)
	share := sessions / threads
	table := make([]*session, share*threads)
	latency := make([]common.Histogram, threads)
	end := common.Monotonic() + milliseconds*1000000
	var all sync.WaitGroup
	for me := range threads {
		all.Go(func() { serve(table[me*share:(me+1)*share], me, end, &latency[me]) })
	}
	all.Wait()
	for i := range latency[1:] {
		latency[0].Merge(&latency[i+1])
	}
	fmt.Println("checksum", corrupted.Load())
	fmt.Println("requests_per_second", requests.Load()*1000/milliseconds)
	latency[0].Print("request")
	common.Report()
}
