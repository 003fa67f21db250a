package busy

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// writer makes up the words of one page. The same number gives the same page.
type writer struct {
	random *rand.Rand
	places []string
	people []person
	bodies []string
}

type person struct{ name, last, role string }

var (
	allPlaces = []string{"Halmora", "St Aldane's", "Veldholm", "Orrin Bay", "Tarnwick", "Kestrel Point",
		"Ostermoor", "Lower Brennick", "Sandvær", "Port Elian", "Graywater", "Nethercombe"}
	allPeople = []person{
		{"Ilse Varga", "Varga", "the mayor"}, {"Tomas Rehnqvist", "Rehnqvist", "the harbour master"},
		{"Adaeze Okonjo", "Okonjo", "who chairs the water board"},
		{"Mirko Lindauer", "Lindauer", "a spokesman for the operator"}, {"Sunniva Bakke", "Bakke",
			"the chief engineer"}, {"Rhys Pendry", "Pendry", "a ferry captain"},
		{"Leonor Quintal", "Quintal", "an economist at the university"}, {"Hamid Ferouz", "Ferouz",
			"the head of the fire brigade"}, {"Greta Solheim", "Solheim", "the transport minister"},
		{"Owen Castellane", "Castellane", "who runs the bakery on the quay"}, {"Noor van Dalen",
			"van Dalen", "the auditor"}, {"Piet Marre", "Marre", "a union secretary"},
	}
	allBodies = []string{"The council", "The water board", "The port authority", "The ministry", "The grid" +
		" operator", "The school board", "The ferry company", "The audit office", "The residents' association"}
	months   = []string{"January", "February", "March", "April", "May", "June", "September", "October", "November"}
	weekdays = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday"}
)

func newWriter(page int) *writer {
	random := rand.New(rand.NewPCG(uint64(page)+11, 7))
	w := &writer{random: random}
	for _, i := range random.Perm(len(allPlaces))[:4] {
		w.places = append(w.places, allPlaces[i])
	}
	for _, i := range random.Perm(len(allPeople))[:5] {
		w.people = append(w.people, allPeople[i])
	}
	for _, i := range random.Perm(len(allBodies))[:4] {
		w.bodies = append(w.bodies, allBodies[i])
	}
	return w
}

func pick[T any](w *writer, of []T) T { return of[w.random.IntN(len(of))] }

// sentences in which words between braces are replaced.
var sentences = []string{
	"{body} voted on {weekday} to spend {number} million crowns on the {thing}, after a debate that ran past" +
		" midnight.",
	"Work on the {thing} is to begin in {month} and to take {small} months, a year longer than first announced.",
	"“We were told that the {thing} would hold for another decade,” said {name}, {role}. “It did not hold" +
		" for two winters.”",
	"{name}, {role}, said that nobody had been asked before the plans were drawn.",
	"“Every one of these houses stands on clay,” {last} said. “You can see it in the walls.”",
	"On {day} {month} 2026 an inspector found that the {thing} had moved by {small} centimetres since the spring.",
	"{body} has set aside {number} million crowns for repairs, about a third of what the engineers asked for.",
	"About {number} households in {place} were without power for most of {weekday}.",
	"According to {body2}, the number of complaints rose from {small} to {number} within a year.",
	"“I do not want to promise a date that I cannot keep,” {last} told reporters outside the town hall.",
	"The report, which runs to {number} pages, was handed to {body2} on {weekday} and has not been made public.",
	"In {place} the work was done in {small} weeks, at half of the price, with a crew that had never seen a" +
		" {thing} before.",
	"{name} rejected the claim. “The figures were checked twice, and they were right both times,” said {last}.",
	"Shopkeepers along the quay say that they lost up to {number} crowns a day while the road was closed.",
	"The first {thing} was built there in 1923, burnt down in 1951 and was rebuilt in brick.",
	"A court in {place} is to hear the case in {month}; until then, nothing may be pulled down.",
	"{body} said in a statement that it regretted “any inconvenience to the people of {place}”.",
	"Whether the state will pay its share is to be decided before the end of {month}, the ministry said.",
	"Of the {number} trees along the embankment, {small} will be felled, and twice as many planted.",
	"“Ask me again when the ice is gone,” {last} said, and laughed.",
	"The ferry that links {place} with {place2} has been out of service since {weekday}, when its rudder jammed.",
	"{name}, {role}, has studied the {thing} for {small} years and calls the decision reckless.",
	"By the evening of {day} {month} more than {number} people had signed the petition.",
	"Divers went down {small} times before they found the crack, which is as long as a bus.",
	"It is the third time in {small} years that the contract has been put out to tender.",
	"{body2} wants a second opinion, and has asked an office in {place2} to write one by {month}.",
	"Nobody was hurt, but {small} flats had to be cleared, among them that of {name}.",
	"“If the pumps fail once more, we close the school,” said {name}, {role}.",
	"The water reached the second step of the town hall on {weekday} night and stood there until noon.",
	"Prices for a berth went up by {small} per cent in {month}, and those for diesel by more.",
}

var things = []string{"sea wall", "cable", "footbridge", "pumping station", "ferry terminal", "reservoir",
	"tram line", "fish hall", "lighthouse", "water main"}

// sentence makes one up.
func (w *writer) sentence() string {
	p := pick(w, w.people)
	return strings.NewReplacer(
		"{body}", pick(w, w.bodies), "{body2}", strings.ToLower(pick(w, w.bodies)), "{weekday}", pick(w,
			weekdays), "{month}", pick(w, months),
		"{number}", fmt.Sprint(30+w.random.IntN(900)), "{small}", fmt.Sprint(3+w.random.IntN(20)), "{day}",
		fmt.Sprint(1+w.random.IntN(28)),
		"{name}", p.name, "{last}", p.last, "{role}", p.role, "{place}", w.places[0], "{place2}",
		w.places[1], "{thing}", things[w.random.IntN(3)*3],
	).Replace(pick(w, sentences))
}

// paragraph is a few sentences.
func (w *writer) paragraph() string {
	var all []string
	for range 2 + w.random.IntN(3) {
		all = append(all, w.sentence())
	}
	return strings.Join(all, " ")
}

// headline is what stands over an article or in a teaser.
func (w *writer) headline() string {
	thing, place := things[w.random.IntN(len(things))], pick(w, allPlaces)
	return pick(w, []string{
		"Plans for the " + thing + " in " + place + " split the council",
		place + " to close its " + thing + " for " + fmt.Sprint(6+w.random.IntN(12)) + " months",
		"What the new " + thing + " will cost " + place,
		"Cracks in the " + thing + ": “we were lucky”",
		pick(w, allBodies)[4:] + " defends its " + thing,
	})
}

// words is a little text for menus and buttons.
func (w *writer) words() string {
	return pick(w, []string{"Local", "World", "Opinion", "Sport", "Harbour", "Weather", "Puzzles",
		"Podcasts", "Obituaries", "Jobs", "Property", "Letters", "Archive", "Subscribe", "Tides", "Markets",
		"Culture", "Science", "Motoring", "Food"})
}
