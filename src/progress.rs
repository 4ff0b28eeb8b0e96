//! Progress on standard error: one line that is drawn over itself and erased when done.
//!
//! In: how many rows and bytes were read so far, and of which table. Out: on a terminal one line, at most ten times per
//! second and only when the work takes longer than half a second; elsewhere, if it is asked for, a line per second.
//!
//! psql at the end of the pipe often writes to the same terminal. The line is therefore filled up to the right edge, so
//! that foreign text begins on a line of its own, and is erased before anything else is written here
//! ([`Progress::erase`]) and at the end.
//!
//! [`Progress::tick`] is called for every row: it looks at the clock only after many rows or bytes.

use crate::error::is_unseen;
use std::io::{self, IsTerminal, Write};
use std::str::FromStr;
use std::time::{Duration, Instant};

use indicatif::{DecimalBytes, HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};

/// Before this much time nothing is shown: a short run should not flicker.
const PATIENCE: Duration = Duration::from_millis(500);

/// The least time between two drawings on a terminal.
const DRAWING: Duration = Duration::from_millis(100);

/// The least time between two lines in a log.
const LOGGING: Duration = Duration::from_secs(1);

/// After so many calls or bytes the clock is looked at.
const CALLS: u32 = 256;
const BYTES: u64 = 256 << 10;

/// Over which time the speed is averaged, in seconds.
const SPAN: f64 = 2.0;

/// The longest name of a table or file that is shown, in characters.
const NAME: usize = 24;

/// `--progress`: whether to show progress.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum When {
    /// When standard error is a terminal.
    #[default]
    Auto,
    /// Also when it is not: then a line per second.
    Always,
    /// Not at all.
    Never,
}

impl When {
    /// What remains of [`When::Auto`] under a condition that speaks against it, such as `--quiet` or a script that goes
    /// to the terminal itself: [`When::Never`]. What the user asked for stays.
    pub fn unless(self, condition: bool) -> When {
        match self {
            When::Auto if condition => When::Never,
            When::Auto | When::Always | When::Never => self,
        }
    }
}

impl FromStr for When {
    type Err = String;

    fn from_str(text: &str) -> Result<When, String> {
        match text {
            "auto" => Ok(When::Auto),
            "always" => Ok(When::Always),
            "never" => Ok(When::Never),
            _ => Err(format!("expected auto, always or never, found \"{text}\"")),
        }
    }
}

/// What is being read.
#[derive(Clone, Debug)]
pub struct Task<'a> {
    /// What is done with it, such as `profiling` or `converting`.
    pub verb: &'a str,
    /// The name of the file; `None` is a pipe.
    pub file: Option<&'a str>,
    /// How many bytes there are (of a compressed file: compressed); `None` when nobody knows.
    pub size: Option<u64>,
    /// Its number among the inputs and how many there are, from 1: `(2, 5)`.
    pub place: (usize, usize),
}

/// Shows progress, or does nothing at next to no cost.
#[derive(Debug)]
pub struct Progress {
    view: View,
    /// The line stands on the terminal.
    drawn: bool,
    /// When the clock is looked at next: after so many calls, or at that byte.
    calls: u32,
    next_bytes: u64,
    /// When something is shown next.
    due: Instant,
    head: String,
    size: Option<u64>,
    rows: Speed,
    bytes: Speed,
}

#[derive(Debug)]
enum View {
    None,
    /// On a terminal.
    Line(ProgressBar),
    /// In a log.
    Log,
}

impl Progress {
    /// Decides once whether and where to show.
    pub fn new(when: When) -> Progress {
        let terminal = io::stderr().is_terminal() && std::env::var_os("TERM").is_none_or(|term| term != "dumb");
        Progress::with(match when {
            When::Auto | When::Always if terminal => {
                View::Line(ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10)))
            }
            When::Always => View::Log,
            When::Auto | When::Never => View::None,
        })
    }

    fn with(view: View) -> Progress {
        if let View::Line(line) = &view {
            line.set_style(ProgressStyle::with_template("{wide_msg}").unwrap_or_else(|_| ProgressStyle::default_bar()));
        }
        let now = Instant::now();
        Progress {
            view,
            drawn: false,
            calls: CALLS,
            next_bytes: BYTES,
            due: now + PATIENCE,
            head: String::new(),
            size: None,
            rows: Speed::from(now),
            bytes: Speed::from(now),
        }
    }

    /// Begins with another input, or with the same one again: counting starts at 0.
    pub fn begin(&mut self, task: &Task<'_>) {
        let now = Instant::now();
        (self.calls, self.next_bytes) = (CALLS, BYTES);
        (self.rows, self.bytes) = (Speed::from(now), Speed::from(now));
        self.due = self.due.max(now);
        self.size = task.size.filter(|size| *size > 0);
        self.head = match (task.file, task.place) {
            (None, _) => task.verb.into(),
            (Some(file), (_, 0 | 1)) => format!("{} {}", task.verb, shown(file)),
            (Some(file), (k, n)) => format!("{} {} ({k} of {n})", task.verb, shown(file)),
        };
    }

    /// Tells how far it is: rows and bytes since [`Progress::begin`] (bytes of the file, if its size was given), and
    /// the table that is read. To be called for every row.
    #[inline]
    pub fn tick(&mut self, rows: u64, bytes: u64, table: &str) {
        self.calls = self.calls.wrapping_sub(1);
        if self.calls == 0 || bytes >= self.next_bytes {
            self.look(rows, bytes, table);
        }
    }

    #[cold]
    fn look(&mut self, rows: u64, bytes: u64, table: &str) {
        (self.calls, self.next_bytes) = (CALLS, bytes + BYTES);
        if matches!(self.view, View::None) {
            (self.calls, self.next_bytes) = (u32::MAX, u64::MAX);
            return;
        }
        let now = Instant::now();
        if now < self.due {
            return;
        }
        self.rows.update(rows, now);
        self.bytes.update(bytes, now);
        let text = self.text(table);
        match &self.view {
            View::None => {}
            View::Line(line) => {
                self.due = now + DRAWING;
                line.set_message(text);
                if !self.drawn {
                    // after its message: an erased line would come back with the old one
                    line.reset();
                    self.drawn = true;
                }
            }
            View::Log => {
                self.due = now + LOGGING;
                // progress that cannot be told is no reason to stop
                writeln!(io::stderr(), "{text}").ok();
            }
        }
    }

    fn text(&self, table: &str) -> String {
        let (rows, bytes) = (&self.rows, &self.bytes);
        let mut text = self.head.clone();
        match self.size {
            Some(size) => text += &format!(" {}", bar(bytes.total, size)),
            None => text += &format!(": {}, {} rows", DecimalBytes(bytes.total), HumanCount(rows.total)),
        }
        text += &format!(", {}/s, {} rows/s", DecimalBytes(bytes.rate as u64), HumanCount(rows.rate as u64));
        if !table.is_empty() {
            text += ", ";
            text += &shown(table);
        }
        text
    }

    /// Erases the line, so that others can write, until the next [`Progress::tick`].
    pub fn erase(&mut self) {
        if let View::Line(line) = &self.view
            && self.drawn
        {
            line.finish_and_clear();
        }
        self.drawn = false;
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.erase();
    }
}

/// `[=====>    ]  53%`, short enough for all of the line to fit into 80 columns.
fn bar(done: u64, size: u64) -> String {
    const WIDTH: u64 = 10;
    let of = |parts: u64| (u128::from(done.min(size)) * u128::from(parts) / u128::from(size)) as usize;
    let filled = of(WIDTH);
    let tip = if filled < WIDTH as usize { ">" } else { "" };
    format!("[{:<10}] {:>3}%", "=".repeat(filled) + tip, of(100))
}

/// A name from the dump as it may stand on a terminal: one line, no control characters, not too long.
fn shown(name: &str) -> String {
    let plain = |c: char| if is_unseen(c) { '?' } else { c };
    let mut text: String = name.chars().take(NAME).map(plain).collect();
    if name.chars().nth(NAME).is_some() {
        text.push('…');
    }
    text
}

/// A count and how fast it grows, per second.
#[derive(Debug)]
struct Speed {
    total: u64,
    rate: f64,
    since: Instant,
}

impl Speed {
    fn from(now: Instant) -> Speed {
        Speed { total: 0, rate: 0.0, since: now }
    }

    fn update(&mut self, total: u64, now: Instant) {
        let seconds = now.duration_since(self.since).as_secs_f64();
        if seconds <= 0.0 {
            return;
        }
        let rate = total.saturating_sub(self.total) as f64 / seconds;
        // the first figure has nothing to be averaged with
        let weight = if self.total == 0 { 1.0 } else { 1.0 - (-seconds / SPAN).exp() };
        self.rate += weight * (rate - self.rate);
        (self.total, self.since) = (total, now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use indicatif::TermLike;
    use std::sync::{Arc, Mutex};

    /// A terminal of one line, so many columns wide.
    #[derive(Clone, Debug)]
    struct Screen(u16, Arc<Mutex<String>>);

    impl Screen {
        fn contents(&self) -> String {
            self.1.lock().unwrap().trim_end().to_string()
        }
    }

    impl TermLike for Screen {
        fn width(&self) -> u16 {
            self.0
        }
        fn move_cursor_up(&self, lines: usize) -> io::Result<()> {
            assert_eq!(lines, 0, "the line is the only one");
            Ok(())
        }
        fn move_cursor_down(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_right(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn move_cursor_left(&self, _: usize) -> io::Result<()> {
            Ok(())
        }
        fn write_line(&self, text: &str) -> io::Result<()> {
            self.write_str(text)?;
            self.write_str("\n")
        }
        fn write_str(&self, text: &str) -> io::Result<()> {
            self.1.lock().unwrap().push_str(text);
            Ok(())
        }
        fn clear_line(&self) -> io::Result<()> {
            self.1.lock().unwrap().clear();
            Ok(())
        }
        fn flush(&self) -> io::Result<()> {
            Ok(())
        }
    }

    fn on_terminal(columns: u16) -> (Progress, Screen) {
        let screen = Screen(columns, Arc::default());
        let target = ProgressDrawTarget::term_like(Box::new(screen.clone()));
        let mut progress = Progress::with(View::Line(ProgressBar::with_draw_target(None, target)));
        progress.due = Instant::now();
        (progress, screen)
    }

    fn task(file: Option<&str>, size: Option<u64>, place: (usize, usize)) -> Task<'_> {
        Task { verb: "converting", file, size, place }
    }

    #[test]
    fn options_are_read_and_the_users_wish_stays() {
        for (text, quiet, want) in [
            ("auto", false, When::Auto),
            ("auto", true, When::Never),
            ("always", true, When::Always),
            ("never", false, When::Never),
        ] {
            assert_eq!(text.parse::<When>().unwrap().unless(quiet), want, "{text} {quiet}");
        }
        assert_eq!("no".parse::<When>().unwrap_err(), "expected auto, always or never, found \"no\"");
    }

    #[test]
    fn lines_tell_input_and_table() {
        for (given, table, want) in [
            (task(None, None, (1, 1)), "users", "converting: 2.00 MB, 5,000 rows, 0 B/s, 0 rows/s, users"),
            (task(None, None, (1, 1)), "", "converting: 2.00 MB, 5,000 rows, 0 B/s, 0 rows/s"),
            (
                task(Some("a.sql.gz"), Some(4_000_000), (1, 1)),
                "t",
                "converting a.sql.gz [=====>    ]  50%, 0 B/s, 0 rows/s, t",
            ),
            (
                task(Some("a.sql"), Some(0), (2, 7)),
                "t\n\u{1b}[2J\u{202e}",
                "converting a.sql (2 of 7): 2.00 MB, 5,000 rows, 0 B/s, 0 rows/s, t??[2J?",
            ),
        ] {
            let (mut progress, _) = on_terminal(200);
            progress.begin(&given);
            (progress.rows.total, progress.bytes.total) = (5000, 2_000_000);
            assert_eq!(progress.text(table), want);
        }
        assert_eq!(shown(&"é".repeat(40)), "é".repeat(24) + "…");
    }

    #[test]
    fn the_bar_stays_in_its_frame() {
        for (done, size, want) in [
            (0, 10, "[>         ]   0%"),
            (10, 10, "[==========] 100%"),
            (11, 10, "[==========] 100%"),
            (u64::MAX / 2, u64::MAX, "[====>     ]  49%"),
        ] {
            assert_eq!(bar(done, size), want);
        }
    }

    #[test]
    fn the_line_is_drawn_and_erased() {
        let (mut progress, screen) = on_terminal(40);
        progress.begin(&task(None, None, (1, 1)));
        progress.tick(10, BYTES, "a_table");
        let drawn = screen.contents();
        assert!(drawn.starts_with("converting: 262.14 kB, "), "{drawn:?}");
        assert_eq!(drawn.lines().count(), 1, "a long line is cut, not wrapped: {drawn:?}");
        progress.erase();
        assert_eq!(screen.contents(), "");
        progress.begin(&task(None, None, (1, 1)));
        assert_eq!(screen.contents(), "");
        std::thread::sleep(2 * DRAWING);
        progress.tick(20, 4 * BYTES, "other");
        assert!(screen.contents().contains("20 rows"), "{}", screen.contents());
        drop(progress);
        assert_eq!(screen.contents(), "");
    }

    #[test]
    fn the_clock_is_asked_seldom() {
        let (mut progress, screen) = on_terminal(120);
        progress.begin(&task(None, None, (1, 1)));
        for row in 1..CALLS {
            progress.tick(u64::from(row), 1, "t");
            assert_eq!(screen.contents(), "", "row {row}");
        }
        progress.tick(u64::from(CALLS), 1, "t");
        assert!(screen.contents().contains("256 rows"), "{}", screen.contents());
        // not again within a tenth of a second
        progress.tick(999, 100 * BYTES, "t");
        assert!(!screen.contents().contains("999 rows"), "{}", screen.contents());
    }

    #[test]
    fn nothing_is_shown_in_the_first_moment() {
        let (mut progress, screen) = on_terminal(120);
        progress.due += PATIENCE;
        progress.begin(&task(None, None, (1, 1)));
        progress.tick(10, BYTES, "t");
        assert_eq!(screen.contents(), "");
    }

    #[test]
    fn speed_follows_the_last_seconds() {
        let start = Instant::now();
        let mut speed = Speed::from(start);
        for (second, total, low, high) in
            [(1, 100, 100.0, 100.0), (2, 200, 99.9, 100.1), (12, 200, 0.0, 1.0), (22, 10_200, 990.0, 1000.0)]
        {
            speed.update(total, start + Duration::from_secs(second));
            assert!((low..=high).contains(&speed.rate), "{second}: {}", speed.rate);
        }
    }
}
