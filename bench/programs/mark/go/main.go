// mark LOG2 SHUFFLED COLLECTIONS: see mark.c.
package main

import (
	"fmt"
	"runtime"

	"shade.bench/go_common"
)

type object struct {
	left, right    *object
	number, unused uint64
}

func build(objects, shuffled uint64) *object {
	all := make([]*object, objects)
	state := uint64(88172645463325252)
	for i := range all {
		all[i] = &object{}
	}
	for i := objects - 1; shuffled != 0 && i > 0; i-- {
		j := (common.Random(&state) >> 11) % (i + 1)
		all[i], all[j] = all[j], all[i]
	}
	for i := uint64(0); i < objects; i++ {
		o := all[i]
		o.number = i
		if 2*i+1 < objects {
			o.left = all[2*i+1]
		}
		if 2*i+2 < objects {
			o.right = all[2*i+2]
		}
	}
	return all[0]
}

func sum(o *object) uint64 {
	if o == nil {
		return 0
	}
	return o.number + sum(o.left) + sum(o.right)
}

var root *object

func main() {
	objects, shuffled, collections := uint64(1)<<common.Argument(1, 23), common.Argument(2, 0), common.Argument(3, 5)
	root = build(objects, shuffled)
	runtime.GC()
	runtime.GC()
	cpu, wall := common.ProcessCPU(), common.Monotonic()
	for range collections {
		runtime.GC()
	}
	cpu, wall = common.ProcessCPU()-cpu, common.Monotonic()-wall
	fmt.Println("checksum", sum(root))
	fmt.Println("collection_wall_ns", wall/collections)
	fmt.Printf("objects_per_cpu_second %.0f\n", float64(objects)*float64(collections)*1e9/float64(cpu))
	common.Report()
}
