package main

import (
	"cmp"
	"image"
	"image/color"
	"image/gif"
	"maps"
	"os"
	"slices"
)

// film is an animated GIF in the making.
type film struct{ gif.GIF }

// shade is a colour of five bits a channel: pages have few, pictures many.
type shade uint16

func shadeOf(c color.Color) shade {
	r, g, b, _ := c.RGBA()
	return shade(r>>11<<10 | g>>11<<5 | b>>11)
}

// add appends a picture in the 256 shades that fill most of it, each as the
// first of its colours in the picture.
func (f *film) add(picture image.Image, hundredths int) {
	bounds := picture.Bounds()
	count, first := make(map[shade]int), make(map[shade]color.Color)
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			c := picture.At(x, y)
			s := shadeOf(c)
			if count[s]++; count[s] == 1 {
				first[s] = c
			}
		}
	}
	shades := slices.SortedFunc(maps.Keys(count), func(a, b shade) int {
		return cmp.Or(count[b]-count[a], int(a)-int(b))
	})
	var palette color.Palette
	for _, s := range shades[:min(len(shades), 256)] {
		palette = append(palette, first[s])
	}
	nearest := make(map[shade]uint8, len(shades))
	for _, s := range shades {
		nearest[s] = uint8(palette.Index(first[s]))
	}
	frame := image.NewPaletted(bounds, palette)
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			frame.SetColorIndex(x, y, nearest[shadeOf(picture.At(x, y))])
		}
	}
	f.Image = append(f.Image, frame)
	f.Delay = append(f.Delay, hundredths)
}

func (f *film) write(name string) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	if err := gif.EncodeAll(file, &f.GIF); err != nil {
		_ = file.Close()
		return err
	}
	return file.Close()
}
