//! The names that somebody may have meant who wrote another one.

/// How many are told.
const TOLD: usize = 3;

/// `; near it: users, orders`, or nothing, for a name that none of `known` is.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let wanted = name.to_lowercase();
    let mut near: Vec<(usize, &str)> = known
        .map(|known| (known, known.to_lowercase()))
        .filter(|(_, lower)| lower.len().abs_diff(wanted.len()) <= wanted.len().max(lower.len()) / 2)
        .map(|(known, lower)| (distance(&wanted, &lower), known))
        .filter(|(steps, known)| *steps <= known.len().min(wanted.len()) / 3 + 1 && *steps < known.len())
        .collect();
    near.sort_unstable();
    near.dedup();
    near.truncate(TOLD);
    let near: Vec<&str> = near.into_iter().map(|row| row.1).collect();
    if near.is_empty() { String::new() } else { format!("; near it: {}", near.join(", ")) }
}

/// Insertions, removals and replacements from one word to another.
pub(super) fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, b) in to.bytes().enumerate() {
            let replaced = corner + usize::from(a != b);
            corner = row[j + 1];
            row[j + 1] = replaced.min(corner + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_find_their_name() {
        let known = ["users", "orders", "order_items", "a", "\u{e4}pfel"];
        for (name, want) in [
            ("user", "; near it: users"),
            ("ordrs", "; near it: orders"),
            ("ORDERS_ITEMS", "; near it: order_items"),
            ("\u{c4}pfl", "; near it: \u{e4}pfel"),
            ("customers", ""),
            ("b", ""),
            ("", ""),
        ] {
            assert_eq!(nearest(name, known.into_iter()), want, "{name}");
        }
    }
}
