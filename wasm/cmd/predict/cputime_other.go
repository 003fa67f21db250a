//go:build !unix

package main

import "time"

var began = time.Now()

// cpuTime returns the time since the start where processor time cannot be had.
func cpuTime() time.Duration { return time.Since(began) }
