package main

import (
	"encoding/xml"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strconv"
)

// sizes of the icons in pixels: toolbar at one and two pixels a point, the
// list of extensions, the stores.
var sizes = [...]int{16, 32, 48, 128}

// samples is how often each pixel is looked at in either direction.
const samples = 8

// drawing is the small part of SVG that the icon is made of: filled rectangles
// with round corners, circles being such rectangles, in a square viewBox.
type drawing struct {
	Width float64 `xml:"width,attr"`
	Rects []struct {
		X      float64 `xml:"x,attr"`
		Y      float64 `xml:"y,attr"`
		Width  float64 `xml:"width,attr"`
		Height float64 `xml:"height,attr"`
		Radius float64 `xml:"rx,attr"`
		Fill   string  `xml:"fill,attr"`
	} `xml:"rect"`
}

func writeIcons(svg, dir string) error {
	data, err := os.ReadFile(svg)
	if err != nil {
		return err
	}
	var d drawing
	if err := xml.Unmarshal(data, &d); err != nil {
		return fmt.Errorf("%s: %w", svg, err)
	}
	if d.Width <= 0 || len(d.Rects) == 0 {
		return fmt.Errorf("%s: nothing to draw", svg)
	}
	for _, size := range sizes {
		picture, err := d.draw(size)
		if err != nil {
			return fmt.Errorf("%s: %w", svg, err)
		}
		if err := writePNG(filepath.Join(dir, fmt.Sprintf("icon-%d.png", size)), picture); err != nil {
			return err
		}
	}
	return nil
}

func writePNG(path string, picture image.Image) error {
	out, err := os.Create(path)
	if err != nil {
		return err
	}
	return errors.Join(png.Encode(out, picture), out.Close())
}

// draw paints the rectangles in order; what is not painted stays transparent.
func (d *drawing) draw(size int) (*image.NRGBA, error) {
	fills := make([]color.NRGBA, len(d.Rects))
	for i, r := range d.Rects {
		rgb, err := strconv.ParseUint(r.Fill[min(1, len(r.Fill)):], 16, 24)
		if err != nil || len(r.Fill) != 7 {
			return nil, fmt.Errorf("fill %q is not of the form #rrggbb", r.Fill)
		}
		fills[i] = color.NRGBA{uint8(rgb >> 16), uint8(rgb >> 8), uint8(rgb), 255}
	}
	picture := image.NewNRGBA(image.Rect(0, 0, size, size))
	step := d.Width / float64(size*samples)
	for py := range size {
		for px := range size {
			var red, green, blue, covered int
			for s := range samples * samples {
				x := (float64(px*samples+s%samples) + 0.5) * step
				y := (float64(py*samples+s/samples) + 0.5) * step
				if i := d.topAt(x, y); i >= 0 {
					red, green, blue = red+int(fills[i].R), green+int(fills[i].G), blue+int(fills[i].B)
					covered++
				}
			}
			if covered > 0 {
				picture.SetNRGBA(px, py, color.NRGBA{uint8(red / covered), uint8(green / covered),
					uint8(blue / covered), uint8(covered * 255 / (samples * samples))})
			}
		}
	}
	return picture, nil
}

// topAt returns the index of the last rectangle that holds the point, or -1.
func (d *drawing) topAt(x, y float64) int {
	for i := len(d.Rects) - 1; i >= 0; i-- {
		r := d.Rects[i]
		if x < r.X || y < r.Y || x > r.X+r.Width || y > r.Y+r.Height {
			continue
		}
		dx := max(r.X+r.Radius-x, x-(r.X+r.Width-r.Radius), 0)
		dy := max(r.Y+r.Radius-y, y-(r.Y+r.Height-r.Radius), 0)
		if dx*dx+dy*dy <= r.Radius*r.Radius || dx == 0 || dy == 0 {
			return i
		}
	}
	return -1
}
