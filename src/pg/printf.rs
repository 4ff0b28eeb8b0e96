//! The bodies of the helper functions for printf() (sqlite.org/printf.html) and for what only the exact value of a double
//! decides, and their rows.
//!
//! SQLite counts widths and precisions of text in bytes. Reals are rounded from their exact value, a half away from zero,
//! to 16 significant digits at most, as SQLite 3.54 does; 3.40 adds a little before it cuts, so that it writes 2.68 where
//! 3.54 writes 2.67 of 2.675.

use super::helpers::{Helper, Row};

/// The helpers for formats, sorted by name.
pub(super) const ROWS: &[Row] = &[
    Row {
        helper: Helper::Exact,
        name: "sqlite_exact",
        parameters: &[("x", "double precision")],
        returns: "numeric",
        body: EXACT,
        calls: &[],
    },
    Row {
        helper: Helper::Modulo,
        name: "sqlite_modulo",
        parameters: &[("x", "double precision"), ("y", "double precision")],
        returns: "double precision",
        body: MODULO,
        calls: &[Helper::Exact],
    },
    Row {
        helper: Helper::PrintfInteger,
        name: "sqlite_printf_integer",
        parameters: &[("x", "bigint"), ("letter", "text"), ("flags", "text"), ("width", "int"), ("digits", "int")],
        returns: "text",
        body: PRINTF_INTEGER,
        calls: &[Helper::PrintfText],
    },
    Row {
        helper: Helper::PrintfReal,
        name: "sqlite_printf_real",
        parameters: &[
            ("x", "double precision"),
            ("letter", "text"),
            ("flags", "text"),
            ("width", "int"),
            ("digits", "int"),
        ],
        returns: "text",
        body: PRINTF_REAL,
        calls: &[Helper::Exact, Helper::PrintfText],
    },
    Row {
        helper: Helper::PrintfText,
        name: "sqlite_printf_text",
        parameters: &[("x", "text"), ("flags", "text"), ("width", "int"), ("size", "int")],
        returns: "text",
        body: PRINTF_TEXT,
        calls: &[],
    },
];

/// The number that a double is, to its last digit: its 52 or 53 bits times a power of two.
const EXACT: &str = "DECLARE
    bits bigint := ('x' || encode(float8send(x), 'hex'))::bit(64)::bigint;
    power int := (bits >> 52) & 2047;
    whole numeric := bits & 4503599627370495;
BEGIN
    IF power > 0 THEN
        whole := whole + 4503599627370496;
    END IF;
    power := greatest(power, 1) - 1075;
    -- below 1, a power of five with its point moved
    whole := CASE WHEN power < 0 THEN whole * (5::numeric ^ -power) * ('1e' || power)::numeric
        ELSE whole * (2::numeric ^ power) END;
    RETURN CASE WHEN bits < 0 THEN -whole ELSE whole END;
END";

const MODULO: &str = "BEGIN
    IF y = 0 OR x IN ('Infinity', '-Infinity') THEN
        RETURN NULL;
    ELSIF y IN ('Infinity', '-Infinity') THEN
        RETURN x;
    END IF;
    RETURN (@SCHEMA@.sqlite_exact(x) % @SCHEMA@.sqlite_exact(y))::double precision;
END";

const PRINTF_INTEGER: &str = r"DECLARE
    unsigned numeric := CASE WHEN x < 0 AND letter <> 'd' THEN x + 18446744073709551616 ELSE abs(x::numeric) END;
    sign text := CASE WHEN letter <> 'd' THEN '' WHEN x < 0 THEN '-' ELSE coalesce(substring(flags FROM '[+ ]'), '') END;
    shown text := CASE WHEN letter = 'o' THEN '' WHEN letter IN ('x', 'X') THEN to_hex(x) ELSE unsigned::text END;
BEGIN
    WHILE letter = 'o' AND (unsigned > 0 OR shown = '') LOOP
        shown := unsigned % 8 || shown;
        unsigned := div(unsigned, 8);
    END LOOP;
    IF strpos(flags, '0') > 0 THEN
        digits := greatest(digits, width - length(sign));
    END IF;
    shown := lpad(shown, greatest(digits, length(shown)), '0');
    IF strpos(flags, ',') > 0 AND letter IN ('d', 'u') THEN
        shown := reverse(regexp_replace(reverse(shown), '([0-9]{3})(?=[0-9])', '\1,', 'g'));
    END IF;
    IF strpos(flags, '#') > 0 AND x <> 0 THEN
        shown := CASE letter WHEN 'o' THEN '0' WHEN 'x' THEN '0x' WHEN 'X' THEN '0x' ELSE '' END || shown;
    END IF;
    shown := CASE WHEN letter = 'X' THEN upper(shown) ELSE shown END;
    RETURN @SCHEMA@.sqlite_printf_text(sign || shown, flags, width, -1);
END";

const PRINTF_REAL: &str = r"DECLARE
    sign text := CASE WHEN x < 0 THEN '-' ELSE coalesce(substring(flags FROM '[+ ]'), '') END;
    n numeric;
    power int := 0;
    shown text := 'Inf';
    scientific boolean := lower(letter) = 'e';
    general boolean := lower(letter) = 'g';
BEGIN
    IF x NOT IN ('Infinity', '-Infinity') THEN
        n := abs(@SCHEMA@.sqlite_exact(x));
        digits := digits - CASE WHEN general AND digits > 0 THEN 1 ELSE 0 END;
        IF n > 0 THEN
            power := CASE WHEN n >= 1 THEN length(trunc(n)::text) - 1
                ELSE -1 - length(substring(n::text FROM '^0\.(0*)')) END;
        END IF;
        -- 16 digits count
        n := round(n, least(digits, 15 - CASE WHEN scientific OR general THEN 0 ELSE power END)
            - CASE WHEN scientific OR general THEN power ELSE 0 END);
        IF n >= ('1e' || power + 1)::numeric THEN
            power := power + 1;
        END IF;
        IF general THEN
            scientific := power < -4 OR power > digits;
            digits := digits - CASE WHEN scientific THEN 0 ELSE power END;
        END IF;
        shown := round(CASE WHEN scientific THEN n * ('1e' || -power)::numeric ELSE n END, digits)::text;
        IF general THEN
            shown := CASE WHEN strpos(shown, '.') > 0 THEN rtrim(rtrim(shown, '0'), '.') ELSE shown END;
        END IF;
        IF scientific THEN
            shown := shown || 'e' || CASE WHEN power < 0 THEN '-' ELSE '+' END
                || lpad(abs(power)::text, greatest(2, length(abs(power)::text)), '0');
        END IF;
        shown := CASE WHEN letter IN ('E', 'G') THEN upper(shown) ELSE shown END;
        IF strpos(flags, '0') > 0 AND strpos(flags, '-') = 0 THEN
            shown := lpad(shown, greatest(length(shown), width - length(sign)), '0');
        END IF;
    END IF;
    RETURN @SCHEMA@.sqlite_printf_text(sign || shown, flags, width, -1);
END";

const PRINTF_TEXT: &str = r"DECLARE
    blanks int;
BEGIN
    -- a cut within a character is an error: such a text does not exist here
    x := CASE WHEN size < 0 THEN x WHEN strpos(flags, '!') > 0 THEN left(x, size)
        ELSE convert_from(substr(convert_to(x, 'UTF8'), 1, size), 'UTF8') END;
    blanks := greatest(0, width - CASE WHEN strpos(flags, '!') > 0 THEN length(x) ELSE octet_length(convert_to(x, 'UTF8')) END);
    RETURN CASE WHEN strpos(flags, '-') > 0 THEN x || repeat(' ', blanks) ELSE repeat(' ', blanks) || x END;
END";
