package browser

import "testing"

func TestClosingAReaderEndsItsRequests(t *testing.T) {
	r := readers{open: make(map[string]*scope)}
	first, leaveFirst := r.enter("one")
	second, leaveSecond := r.enter("one")
	other, leaveOther := r.enter("two")
	alone, leaveAlone := r.enter("")
	leaveFirst()
	if first.Err() != nil || second.Err() != nil {
		t.Error("a request ends because another of its reader was answered")
	}
	r.close("one")
	if second.Err() == nil {
		t.Error("the reader is closed, and its request goes on")
	}
	if other.Err() != nil || alone.Err() != nil {
		t.Error("closing one reader ends what another asked")
	}
	again, leaveAgain := r.enter("one") // before the closed one was left
	leaveSecond()
	if again.Err() != nil {
		t.Error("a reader of the same name is closed with the one before")
	}
	for _, leave := range []func(){leaveOther, leaveAlone, leaveAgain} {
		leave()
	}
	r.close("never heard of")
	if len(r.open) != 0 {
		t.Errorf("%d readers are remembered after their requests", len(r.open))
	}
}
