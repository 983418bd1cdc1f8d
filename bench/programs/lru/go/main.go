// lru ENTRIES OPERATIONS: see lru.c.
package main

import (
	"fmt"

	"shade.bench/go_common"
)

type entry struct {
	chain, newer, older *entry
	key, value          uint64
}

type cache struct {
	buckets        []*entry
	newest, oldest *entry
	mask, entries  uint64
}

func (c *cache) bucketOf(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> 32 & c.mask }

func (c *cache) linkNewest(e *entry) {
	e.newer = nil
	e.older = c.newest
	if c.newest != nil {
		c.newest.newer = e
	} else {
		c.oldest = e
	}
	c.newest = e
}

func (c *cache) unlink(e *entry) {
	if e.newer != nil {
		e.newer.older = e.older
	} else {
		c.newest = e.older
	}
	if e.older != nil {
		e.older.newer = e.newer
	} else {
		c.oldest = e.newer
	}
}

func (c *cache) find(key uint64) *entry {
	e := c.buckets[c.bucketOf(key)]
	for e != nil && e.key != key {
		e = e.chain
	}
	return e
}

func (c *cache) evictOldest() {
	gone := c.oldest
	b := c.bucketOf(gone.key)
	e := c.buckets[b]
	if e == gone {
		c.buckets[b] = gone.chain
	} else {
		for e.chain != gone {
			e = e.chain
		}
		e.chain = gone.chain
	}
	c.unlink(gone)
	c.entries--
}

func (c *cache) insert(key, value uint64) {
	b := c.bucketOf(key)
	e := &entry{key: key, value: value, chain: c.buckets[b]}
	c.buckets[b] = e
	c.linkNewest(e)
	c.entries++
}

func main() {
	capacity, operations := common.Argument(1, 500000), common.Argument(2, 10000000)
	state, checksum, buckets := uint64(88172645463325252), uint64(0), uint64(1)
	for buckets < capacity {
		buckets *= 2
	}
	c := &cache{buckets: make([]*entry, buckets), mask: buckets - 1}
	for i := uint64(0); i < operations; i++ {
		key := (common.Random(&state) >> 11) % (2 * capacity)
		if e := c.find(key); e != nil {
			checksum += e.value
			c.unlink(e)
			c.linkNewest(e)
		} else {
			if c.entries == capacity {
				c.evictOldest()
			}
			c.insert(key, i)
		}
	}
	fmt.Println("checksum", checksum*31+c.entries)
	common.Report()
}
