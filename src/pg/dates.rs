//! The bodies of the helper functions for dates (see `helpers`) and their rows: SQLite's own calendar and its own spellings
//! (sqlite.org/lang_datefunc.html, date.c), on PostgreSQL's timestamp without time zone, in UTC.
//!
//! Seen and kept: a day may be 1 to 31 in every month and runs over (2024-02-30 is 2024-03-01); 24:00 is the next day;
//! second 60 is no time; an instant behind the year 9999 is NULL; an offset or a modifier cuts to whole milliseconds first.

use super::helpers::{Helper, Row};

/// The helpers for dates, sorted by name.
pub(super) const ROWS: &[Row] = &[
    Row {
        helper: Helper::Instant,
        name: "sqlite_instant",
        parameters: &[("x", "text")],
        returns: "timestamp",
        body: INSTANT,
        calls: &[Helper::InstantOfJulian, Helper::Real],
    },
    Row {
        helper: Helper::InstantOfJulian,
        name: "sqlite_instant_of_julian",
        parameters: &[("x", "double precision")],
        returns: "timestamp",
        body: INSTANT_OF_JULIAN,
        calls: &[],
    },
    Row {
        helper: Helper::InstantOfUnix,
        name: "sqlite_instant_of_unix",
        parameters: &[("x", "double precision")],
        returns: "timestamp",
        body: INSTANT_OF_UNIX,
        calls: &[],
    },
    Row {
        helper: Helper::Local,
        name: "sqlite_local",
        parameters: &[("x", "timestamp")],
        returns: "timestamp",
        body: LOCAL,
        calls: &[],
    },
    Row {
        helper: Helper::Modify,
        name: "sqlite_modify",
        parameters: &[("x", "timestamp"), ("modifier", "text")],
        returns: "timestamp",
        body: MODIFY,
        calls: &[Helper::Real],
    },
    Row {
        helper: Helper::ModifyText,
        name: "sqlite_modify_text",
        parameters: &[("x", "text"), ("modifier", "text")],
        returns: "timestamp",
        body: MODIFY_TEXT,
        calls: &[Helper::Instant, Helper::Modify],
    },
    Row {
        helper: Helper::Move,
        name: "sqlite_move",
        parameters: &[("x", "timestamp"), ("modifier", "text")],
        returns: "timestamp",
        body: MOVE,
        calls: &[Helper::Real],
    },
    Row {
        helper: Helper::Strftime,
        name: "sqlite_strftime",
        parameters: &[("form", "text"), ("x", "timestamp")],
        returns: "text",
        body: STRFTIME,
        calls: &[],
    },
];

/// Text as an instant; NULL for what SQLite's date functions do not read.
const INSTANT: &str = r"DECLARE
    clock text := '([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]+)?)?[ \t\n\v\f\r]*(Z|z|[+-][0-9]{2}:[0-9]{2})?[ \t\n\v\f\r]*';
    m text[] := regexp_match(x, '^(-?[0-9]{4})-([0-9]{2})-([0-9]{2})[ \t\n\v\f\rT]*(?:' || clock || ')?$');
    year int;
    instant timestamp;
BEGIN
    IF m IS NULL THEN
        m := ARRAY['2000', '01', '01'] || regexp_match(x, '^' || clock || '$');
        IF array_length(m, 1) = 3 OR m IS NULL THEN
            IF lower(x) = 'now' THEN
                RETURN statement_timestamp() AT TIME ZONE 'UTC';
            ELSIF x ~ '^[ \t\n\v\f\r]*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?[ \t\n\v\f\r]*$' THEN
                RETURN @SCHEMA@.sqlite_instant_of_julian(@SCHEMA@.sqlite_real(x));
            END IF;
            RETURN NULL;
        END IF;
    END IF;
    year := m[1]::int;
    IF m[2]::int NOT BETWEEN 1 AND 12 OR m[3]::int NOT BETWEEN 1 AND 31 OR m[5]::int > 59 OR m[6]::int > 59
        OR m[4]::int > 24 OR m[4] = '24' AND (m[5] <> '00' OR m[6]::int > 0 OR m[7]::numeric > 0)
        OR m[8] ~ '^[+-]' AND (substr(m[8], 2, 2)::int > 14 OR substr(m[8], 5)::int > 59) OR year < -4713 THEN
        RETURN NULL;
    END IF;
    -- no year 0 here: what SQLite calls 0000 is 1 BC
    instant := make_date(CASE WHEN year < 1 THEN year - 1 ELSE year END, m[2]::int, least(m[3]::int, 28))::timestamp
        + make_interval(days => greatest(m[3]::int - 28, 0), hours => coalesce(m[4]::int, 0), mins => coalesce(m[5]::int, 0))
        + trunc((coalesce(m[6], '0') || coalesce(m[7], ''))::numeric * 1000000)::bigint * interval '1 microsecond';
    IF m[8] ~ '^[+-]' THEN
        instant := date_trunc('milliseconds', instant) - (m[8] || ':00')::interval;
    END IF;
    IF instant < '4714-11-24 12:00:00 BC'::timestamp OR instant >= '10000-01-01'::timestamp THEN
        RETURN NULL;
    END IF;
    RETURN instant;
EXCEPTION WHEN datetime_field_overflow THEN
    RETURN NULL;
END";

/// A Julian day as an instant.
const INSTANT_OF_JULIAN: &str = r"DECLARE
    milliseconds bigint;
BEGIN
    IF x >= 0 AND x < 5373484.5 THEN
        milliseconds := trunc(x * 86400000.0 + 0.5);
        RETURN '4714-11-24 12:00:00 BC'::timestamp + make_interval(days => (milliseconds / 86400000)::int)
            + milliseconds % 86400000 * interval '1 millisecond';
    END IF;
    RETURN NULL;
END";

/// Seconds since 1970 as an instant.
const INSTANT_OF_UNIX: &str = r"DECLARE
    milliseconds double precision := x * 1000.0 + 210866760000000.0;
    whole bigint;
BEGIN
    IF milliseconds >= 0 AND milliseconds < 464269060800000.0 THEN
        whole := trunc(milliseconds + 0.5);
        RETURN '4714-11-24 12:00:00 BC'::timestamp + make_interval(days => (whole / 86400000)::int)
            + whole % 86400000 * interval '1 millisecond';
    END IF;
    RETURN NULL;
END";

/// An instant moved by a modifier; NULL for what is none. An instant outside of SQLite's calendar may stand
/// between two modifiers, unless it is asked for its month: `$within` is what becomes of it.
macro_rules! modify {
    ($within:literal) => {
        concat!(
            r"DECLARE
    word text := lower(modifier);
    whole timestamp := date_trunc('milliseconds', x);
    -- 400 years on, where the month and the year of the first day have a beginning
    later timestamp := x + interval '146097 days';
    month timestamp := date_trunc('month', later);
    moved timestamp;
    m text[];
    n double precision;
    unit double precision;
    most double precision;
    milliseconds bigint;
BEGIN
    IF word ~ '^(start|weekday)|(month|year)s?$'
        AND (x < '4714-11-24 12:00:00 BC'::timestamp OR x >= '10000-01-01'::timestamp) THEN
        RETURN NULL;
    END IF;
    IF word IN ('start of day', 'start of month', 'start of year') THEN
        moved := date_trunc(substr(word, 10), later) - interval '146097 days';
    ELSIF word IN ('auto', 'ceiling', 'floor', 'julianday', 'localtime', 'subsec', 'subsecond', 'unixepoch', 'utc') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('the modifier %s is not known when it comes from data', word);
    END IF;
    IF word ~ '^weekday .*-' THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('releases of SQLite differ in the modifier %s', word);
    END IF;
    m := regexp_match(word, '^weekday [ \t\n\v\f\r]*(\+?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e\+?[0-9]+)?)[ \t\n\v\f\r]*$');
    IF m IS NOT NULL THEN
        n := @SCHEMA@.sqlite_real(m[1]);
        IF n >= 0 AND n < 7 AND n = trunc(n) THEN
            moved := whole + (7 + n::int - extract(dow FROM whole)::int) % 7 * interval '1 day';
        END IF;
    END IF;
    m := regexp_match(word, '^([+-]?)([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]+)?))?$');
    IF m IS NOT NULL AND m[2]::int <= 24 AND m[3]::int <= 59 AND coalesce(m[4], '0')::numeric < 60 THEN
        milliseconds := (m[2]::int % 24 * 3600000 + m[3]::int * 60000 + floor(coalesce(m[4], '0')::numeric * 1000 + 0.5))::bigint;
        moved := whole + CASE WHEN m[1] = '-' THEN -milliseconds ELSE milliseconds END * interval '1 millisecond';
    END IF;
    m := regexp_match(word,
        '^([+-]?[0-9]+\.?[0-9]*(?:e[+-]?[0-9]+)?)[ \t\n\v\f\r]+(second|minute|hour|day|month|year)s?$');
    IF m IS NOT NULL THEN
        n := @SCHEMA@.sqlite_real(m[1]);
        unit := CASE m[2] WHEN 'second' THEN 1 WHEN 'minute' THEN 60 WHEN 'hour' THEN 3600 WHEN 'day' THEN 86400
            WHEN 'month' THEN 2592000 ELSE 31536000 END;
        most := CASE m[2] WHEN 'second' THEN 4.6427e14 WHEN 'minute' THEN 7.7379e12 WHEN 'hour' THEN 1.2897e11
            WHEN 'day' THEN 5373485.0 WHEN 'month' THEN 176546.0 ELSE 14713.0 END;
        IF abs(n) >= most THEN
            RETURN NULL;
        END IF;
        IF m[2] IN ('month', 'year') THEN
            -- a day that the month does not have runs over into the next one
            moved := month + make_interval(months => (trunc(n) * CASE m[2] WHEN 'month' THEN 1 ELSE 12 END)::int)
                + (later - month) - interval '146097 days';
            IF moved >= '10000-01-01'::timestamp THEN
                RETURN NULL;
            END IF;
            whole := date_trunc('milliseconds', moved);
            n := n - trunc(n);
        END IF;
        milliseconds := trunc(n * 1000.0 * unit + CASE WHEN n < 0 THEN -0.5 ELSE 0.5 END);
        moved := whole + make_interval(days => (milliseconds / 86400000)::int)
            + milliseconds % 86400000 * interval '1 millisecond';
    END IF;
",
            $within,
            r"    RETURN moved;
EXCEPTION WHEN datetime_field_overflow OR interval_field_overflow THEN
    RETURN NULL;
END"
        )
    };
}

/// An instant moved by the last modifier.
const MODIFY: &str = modify!(
    r"    IF moved < '4714-11-24 12:00:00 BC'::timestamp OR moved >= '10000-01-01'::timestamp THEN
        RETURN NULL;
    END IF;
"
);

/// An instant moved by a modifier that another one follows.
const MOVE: &str = modify!("");

/// Text as an instant, moved by its first modifier: to it, a day that its month does not have is still that day, if no
/// offset and no 24:00 moved it before.
const MODIFY_TEXT: &str = r"DECLARE
    instant timestamp := @SCHEMA@.sqlite_instant(x);
    days int := substring(x FROM '^-?[0-9]{4}-[0-9]{2}-(29|3[01])(?![ \t\n\v\f\rT]*24)(?!.*[+-][0-9]{2}:[0-9]{2}[ \t\n\v\f\r]*$)')::int - 1;
    word text := lower(modifier);
BEGIN
    IF instant IS NOT NULL AND word ~ '^start of (day|month|year)$' AND x ~ '^[0-9]{2}:' THEN
        -- a time alone is one of this day, whatever its offset
        RETURN '2000-01-01'::timestamp;
    END IF;
    IF days IS NULL OR extract(day FROM instant) > 28 OR word !~ '^start of (day|month|year)$|^subsec$|(month|year)s?$' THEN
        RETURN CASE WHEN word = 'subsec' THEN instant ELSE @SCHEMA@.sqlite_modify(instant, word) END;
    ELSIF word IN ('start of day', 'subsec') THEN
        RAISE EXCEPTION USING ERRCODE = 'feature_not_supported',
            MESSAGE = format('a day that its month does not have, which SQLite would show as it is: %L', x);
    END IF;
    RETURN @SCHEMA@.sqlite_modify(instant - days * interval '1 day', word)
        + CASE WHEN word LIKE 'start%' THEN 0 ELSE days END * interval '1 day';
END";

/// An instant as the local time of the session. SQLite asks the system about the years 1970 to 2037, and for any other
/// about one of the years 2000 to 2003.
const LOCAL: &str = r"DECLARE
    year int := extract(year FROM x);
    years int := 0;
    local timestamp;
BEGIN
    IF x < '1970-01-01'::timestamp OR x > '2038-01-18'::timestamp THEN
        year := CASE WHEN year < 0 THEN year + 1 ELSE year END;
        years := 2000 + year % 4 - year;
    END IF;
    local := ((x + make_interval(years => years)) AT TIME ZONE 'UTC')::timestamp - make_interval(years => years);
    IF local < '4714-11-24 12:00:00 BC'::timestamp OR local >= '10000-01-01'::timestamp THEN
        RETURN NULL;
    END IF;
    RETURN date_trunc('milliseconds', local);
END";

/// An instant by a format of strftime(); NULL for a letter that is none.
const STRFTIME: &str = r"DECLARE
    result text := '';
    letter text;
    at int := 1;
    year int := extract(year FROM x);
    week_year int := extract(isoyear FROM x);
    days int := extract(doy FROM x);
    weekday int := extract(dow FROM x);
    thousandths bigint;
BEGIN
    -- no year 0 here: 1 BC is what SQLite calls 0000
    year := CASE WHEN year < 0 THEN year + 1 ELSE year END;
    week_year := CASE WHEN week_year < 0 THEN week_year + 1 ELSE week_year END;
    WHILE at <= length(form) LOOP
        letter := substr(form, at, 1);
        at := at + 1;
        IF letter <> '%' THEN
            result := result || letter;
            CONTINUE;
        END IF;
        letter := substr(form, at, 1);
        at := at + 1;
        -- rounded, but never up to the next second
        thousandths := extract(microseconds FROM x)::bigint;
        thousandths := thousandths / 1000000 * 1000 + least(999, (thousandths % 1000000 + 500) / 1000);
        result := result || CASE letter
            WHEN '%' THEN '%'
            WHEN 'd' THEN to_char(x, 'DD')
            WHEN 'e' THEN lpad(to_char(x, 'FMDD'), 2)
            WHEN 'f' THEN lpad((thousandths / 1000)::text, 2, '0') || '.' || lpad((thousandths % 1000)::text, 3, '0')
            WHEN 'F' THEN to_char(year, CASE WHEN year < 0 THEN 'FM9000' ELSE 'FM0000' END) || to_char(x, '-MM-DD')
            WHEN 'g' THEN to_char(week_year % 100, CASE WHEN week_year % 100 < 0 THEN 'FM90' ELSE 'FM00' END)
            WHEN 'G' THEN to_char(week_year, CASE WHEN week_year < 0 THEN 'FM9000' ELSE 'FM0000' END)
            WHEN 'H' THEN to_char(x, 'HH24')
            WHEN 'I' THEN to_char(x, 'HH12')
            WHEN 'j' THEN to_char(x, 'DDD')
            WHEN 'k' THEN lpad(to_char(x, 'FMHH24'), 2)
            WHEN 'l' THEN lpad(to_char(x, 'FMHH12'), 2)
            WHEN 'm' THEN to_char(x, 'MM')
            WHEN 'M' THEN to_char(x, 'MI')
            WHEN 'p' THEN to_char(x, 'AM')
            WHEN 'P' THEN to_char(x, 'am')
            WHEN 'R' THEN to_char(x, 'HH24:MI')
            WHEN 's' THEN floor(extract(epoch FROM x))::bigint::text
            WHEN 'S' THEN to_char(x, 'SS')
            WHEN 'T' THEN to_char(x, 'HH24:MI:SS')
            WHEN 'u' THEN to_char(x, 'ID')
            WHEN 'U' THEN lpad(((days + 6 - weekday) / 7)::text, 2, '0')
            WHEN 'V' THEN to_char(x, 'IW')
            WHEN 'w' THEN weekday::text
            WHEN 'W' THEN lpad(((days + 6 - (weekday + 6) % 7) / 7)::text, 2, '0')
            WHEN 'Y' THEN to_char(year, CASE WHEN year < 0 THEN 'FM9000' ELSE 'FM0000' END)
            -- the year as date() writes it, which is another form before the year 0000
            WHEN '+' THEN to_char(year, 'FM0000')
        END;
    END LOOP;
    RETURN result;
END";
