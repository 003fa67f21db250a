package sort

// lessSwap is the standard library's own; here it is for the tests of this package.
type lessSwap struct {
	Less func(i, j int) bool
	Swap func(i, j int)
}
