//! Codes of questions in headings: `Q1`, `Q1[SQ001]. How was it?`.

/// Whether one of two headers is the code of a question, and the other the same code with the question behind it.
/// Both are written as [`key`](super::alike::key) does.
pub(in crate::import) fn of_one_code(one: &str, other: &str) -> bool {
    let has_code = |header: &str, code: &str| {
        let is_code = code.chars().count() <= MOST_OF_A_CODE && !code.contains(' ');
        let rest = header.strip_prefix(code).filter(|_| is_code && !code.is_empty());
        rest.is_some_and(|rest| rest.starts_with(". ") || rest.starts_with(": "))
    };
    has_code(one, other) || has_code(other, one)
}

/// No code of a question is longer: those of its parts stand in brackets behind it.
const MOST_OF_A_CODE: usize = 60;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_with_its_question() {
        assert!(of_one_code("q1[sq001]. how was it?", "q1[sq001]"));
        assert!(of_one_code("q1", "q1: how was it?"));
        assert!(!of_one_code("q10. how was it?", "q1"));
        assert!(!of_one_code("how was it. and why?", "how was it"));
        assert!(!of_one_code("q1", "q1"));
        assert!(!of_one_code("till – warmth", "till"));
    }
}
