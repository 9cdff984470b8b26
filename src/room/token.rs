//! The word that opens the room's page: 40 bits of chance, new for every session.

use super::Device;
use siphasher::sip::SipHasher24;
use std::fmt;
use std::hash::Hasher as _;

/// Letters and digits that are not mixed up when they are read aloud.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// The system has no chance to give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no random numbers")]
pub struct NoChance;

/// Eight letters and digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Token([u8; 8]);

impl Token {
    /// A new one, from the system's source of chance.
    ///
    /// # Errors
    /// [`NoChance`] where the system has none.
    pub fn new() -> Result<Self, NoChance> {
        let mut bytes = [0; 8];
        getrandom::fill(&mut bytes).map_err(|_| NoChance)?;
        // 32 letters: five bits of each byte, none more likely than another.
        Ok(Self(bytes.map(|byte| LETTERS.get(usize::from(byte % 32)).copied().unwrap_or(b'A'))))
    }

    /// Whether a text is this one, in small or capital letters, with or without a dash or spaces.
    #[must_use]
    pub fn is(&self, text: &str) -> bool {
        let plain = text.bytes().filter(|byte| !matches!(byte, b'-' | b' '));
        plain.map(|byte| byte.to_ascii_uppercase()).eq(self.0)
    }

    /// In two groups, to be read and typed.
    #[must_use]
    pub fn spelled(&self) -> String {
        let text = self.to_string();
        let (first, second) = text.split_at(4);
        format!("{first}-{second}")
    }
}

impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{}", char::from(*byte)))
    }
}

/// It is a secret of the room.
impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// Makes cookies of phones and knows its own again: a phone cannot invent others.
pub(super) struct Cookies {
    key: [u8; 16],
}

impl Cookies {
    /// With a key of this session.
    ///
    /// # Errors
    /// [`NoChance`] where the system has none.
    pub(super) fn new() -> Result<Self, NoChance> {
        let mut key = [0; 16];
        getrandom::fill(&mut key).map_err(|_| NoChance)?;
        Ok(Self { key })
    }

    /// A new phone and the value of its cookie.
    ///
    /// # Errors
    /// [`NoChance`] where the system has none.
    pub(super) fn mint(&self) -> Result<(Device, String), NoChance> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(|_| NoChance)?;
        let bits = u128::from_le_bytes(bytes);
        Ok((Device::from_bits(bits), format!("{bits:032x}{:016x}", self.seal(bits))))
    }

    /// The phone of a cookie that was made here.
    #[must_use]
    pub(super) fn device(&self, value: &str) -> Option<Device> {
        if value.len() != 48 || !value.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let (bits, seal) = value.split_at(32);
        let bits = u128::from_str_radix(bits, 16).ok()?;
        let seal = u64::from_str_radix(seal, 16).ok()?;
        (self.seal(bits) == seal).then(|| Device::from_bits(bits))
    }

    fn seal(&self, bits: u128) -> u64 {
        let mut hasher = SipHasher24::new_with_key(&self.key);
        hasher.write(&bits.to_le_bytes());
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_eight_letters_of_chance_and_is_known_however_it_is_typed() {
        let tokens: std::collections::BTreeSet<String> =
            (0..200).map(|_| Token::new().expect("chance").to_string()).collect();
        assert_eq!(tokens.len(), 200);
        assert!(tokens.iter().all(|token| token.len() == 8));
        let token = Token::new().expect("chance");
        assert!(token.is(&token.spelled().to_lowercase()) && token.is(&token.to_string()));
        assert!(!token.is("") && !token.is(&format!("{token}A")));
    }

    #[test]
    fn only_cookies_that_were_made_here_are_known() {
        let (ours, others) = (Cookies::new().expect("chance"), Cookies::new().expect("chance"));
        let (device, value) = ours.mint().expect("chance");
        assert_eq!(ours.device(&value), Some(device));
        assert_eq!(others.device(&value), None);
        for wrong in ["", "x", &"0".repeat(48), &"é".repeat(24)] {
            assert_eq!(ours.device(wrong), None, "{wrong}");
        }
    }
}
