// Command panics does what the runtime needs its tables of functions for, and
// prints what it sees: TestPacked runs it as it was linked and as it is packed.
package main

import (
	"errors"
	"fmt"
	"reflect"
	"runtime"
	"strings"
	"sync"
)

type shape interface{ area() int }

type square struct{ side int }

func (s square) area() int { return s.side * s.side }

// caught runs f and prints what it panics with.
func caught(name string, f func()) {
	defer func() {
		p := recover()
		var fault runtime.Error
		err, _ := p.(error)
		fmt.Println(name, p, errors.As(err, &fault))
	}()
	f()
}

func direct()           { fmt.Println("  direct", recover()) }
func helper() any       { return recover() }
func indirect()         { fmt.Println("  indirect", helper()) } // one frame too many: nil
func inlined()          { indirect() }
func (s square) end()   { fmt.Println("  value method", s.side, recover()) }
func (s *square) stop() { fmt.Println("  pointer method", s.side, recover()) }

type ender interface{ end() }

// deferred runs f in a function that panics, and prints whether it survives.
func deferred(name string, with func()) {
	defer func() { fmt.Println(name, "left over:", recover()) }()
	with()
}

//go:noinline
func opaque(s shape) shape { return s }

//go:noinline
func sum(n int, pad [40]int) int {
	if n == 0 {
		runtime.GC()
		return pad[0]
	}
	pad[n%40] = n
	kept := &square{n}
	return sum(n-1, pad) + kept.side - n
}

func main() {
	var none *square
	var nobody shape
	var table map[string]int
	var list []int
	zero := len(list)
	caught("nil pointer", func() { fmt.Println(none.side) })
	caught("nil interface", func() { fmt.Println(nobody.area()) })
	caught("value method of a nil pointer", func() { fmt.Println(opaque(none).area()) })
	caught("nil map", func() { table["a"] = 1 })
	caught("index", func() { fmt.Println(list[zero]) })
	caught("slice", func() { fmt.Println(list[:zero+1]) })
	caught("division", func() { fmt.Println(1 / zero) })
	caught("type", func() { fmt.Println(any(zero).(string)) })
	caught("nested", func() {
		defer func() {
			defer func() { panic(fmt.Sprint("third after ", recover())) }()
			panic("second")
		}()
		panic("first")
	})
	s := square{3}
	deferred("direct", func() { defer direct(); panic(1) })
	deferred("indirect", func() { defer indirect(); panic(2) })
	deferred("inlined", func() { defer inlined(); panic(3) })
	deferred("value", func() { defer s.end(); panic(4) })
	deferred("pointer", func() { defer s.stop(); panic(5) })
	deferred("interface", func() { defer ender(&s).end(); panic(6) })
	deferred("method value", func() { f := ender(&s).end; defer f(); panic(7) })
	deferred("recover itself", func() { defer recover(); panic(8) }) //nolint
	deferred("loop", func() {
		for i := range 3 {
			defer func() { fmt.Println("  loop", i, recover()) }()
		}
		panic(9)
	})
	fmt.Println("deep", sum(20_000, [40]int{7}))
	double := reflect.MakeFunc(reflect.TypeFor[func(*square, string) (string, *square)](), func(args []reflect.Value) []reflect.Value {
		runtime.GC()
		sum(100, [40]int{})
		return []reflect.Value{reflect.ValueOf(strings.Repeat(args[1].String(), 2)), args[0]}
	}).Interface().(func(*square, string) (string, *square))
	for range 20 {
		text, same := double(&square{5}, fmt.Sprint("ab", zero))
		if text != "ab0ab0" || same.side != 5 {
			fmt.Println("reflected", text, same)
		}
	}
	method := reflect.ValueOf(&s).MethodByName("Side").Interface().(func(int) int)
	fmt.Println("method by reflection", method(1))
	var group sync.WaitGroup
	results := make([]int, 20)
	for i := range results {
		group.Go(func() {
			defer func() { recover() }()
			results[i] = sum(500+i, [40]int{i})
			runtime.Gosched()
			if i%3 == 0 {
				runtime.Goexit()
			}
			panic(i)
		})
	}
	group.Wait()
	fmt.Println("goroutines", results)
	pcs := make([]uintptr, 10)
	fmt.Println("frames", runtime.Callers(0, pcs) > 2)
}

// Side is called by reflection.
func (s *square) Side(more int) int {
	runtime.GC()
	return s.side + more
}
