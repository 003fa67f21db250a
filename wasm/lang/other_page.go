package lang

// otherPage are the words around articles in languages without tables of their own.
func otherPage() PageWords {
	return PageWords{
		Byline:  "penulis|szerző|írta|tác giả",
		Changed: "cập nhật|diperbarui|frissít",
		Reader:  "bạn|anda",
	}
}
