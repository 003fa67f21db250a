package drive

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
)

// startTimeout bounds the time from the start of a browser to the line in
// which it tells its debugging address.
const startTimeout = 60 * time.Second

// process is a running browser and the folder of its profile.
type process struct {
	cmd     *exec.Cmd
	profile string
	keep    bool          // the profile stays when the browser ends
	address string        // the WebSocket the browser listens on
	ended   chan struct{} // closed when it has exited
}

// profileOf returns the folder of the profile, an empty one where none is
// asked for. That is not a testing.T's: a dying browser still writes into it for
// a moment, which would fail the test.
func profileOf(o Options) (string, error) {
	if o.Profile != "" {
		return o.Profile, os.MkdirAll(o.Profile, 0o700)
	}
	return os.MkdirTemp("", "dateline-profile-")
}

// blockFile puts an empty file where the browser wants to make a folder.
func blockFile(profile string, path ...string) error {
	name := filepath.Join(append([]string{profile}, path...)...)
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		return err
	}
	return os.WriteFile(name, nil, 0o600)
}

// start runs the program and waits for the address that announce finds in what
// it writes to standard error.
func start(
	profile string, o Options, announce *regexp.Regexp, env []string, name string, args ...string,
) (*process, error) {
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), env...)
	ownGroup(cmd)
	stderr, err := cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	p := &process{cmd: cmd, profile: profile, keep: o.Profile != "", ended: make(chan struct{})}
	address := make(chan string, 1)
	said := make(chan string, 1)
	go func() {
		defer close(p.ended)
		var last []string
		lines := bufio.NewScanner(stderr)
		lines.Buffer(nil, 1<<20)
		for lines.Scan() {
			if m := announce.FindStringSubmatch(lines.Text()); m != nil {
				select {
				case address <- m[1]:
				default:
				}
			}
			if last = append(last, lines.Text()); len(last) > 5 {
				last = last[1:]
			}
		}
		cmd.Wait()
		said <- strings.Join(last, "\n")
	}()
	select {
	case p.address = <-address:
		return p, nil
	case text := <-said:
		return nil, fmt.Errorf("%s ended at its start: %s", name, text)
	case <-time.After(startTimeout):
		return nil, errors.Join(fmt.Errorf("%s did not start within %v", name, startTimeout), p.stop())
	}
}

// stop gives a browser that was asked to close a moment to do so, then ends it
// with all its children, and removes its profile.
func (p *process) stop() error {
	select {
	case <-p.ended:
	case <-time.After(3 * time.Second):
	}
	return p.Kill()
}

// Kill implements Browser.
func (p *process) Kill() error {
	killGroup(p.cmd)
	<-p.ended
	if p.keep {
		return nil
	}
	var err error
	for range 20 { // helpers of a browser write for a moment after its end
		if err = os.RemoveAll(p.profile); err == nil {
			return nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	return err
}
