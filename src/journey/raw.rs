//! How some values stand in the file.

use litemap::LiteMap;
use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::marker::PhantomData;

/// Left out of the file where it is not so.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
pub(super) fn is_false(flag: &bool) -> bool {
    !flag
}

/// A map that is kept as a list.
pub(super) fn as_map<S, K, V>(map: &LiteMap<K, V>, writer: S) -> Result<S::Ok, S::Error>
where
    S: Serializer,
    K: Serialize,
    V: Serialize,
{
    writer.collect_map(map)
}

/// A key that is listed twice is a mistake of whoever wrote the file: neither value is dropped unseen.
pub(super) fn unique<'de, D, K, V>(reader: D) -> Result<LiteMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + Display + Clone,
    V: Deserialize<'de>,
{
    struct Unique<K, V>(PhantomData<(K, V)>);
    impl<'de, K, V> Visitor<'de> for Unique<K, V>
    where
        K: Deserialize<'de> + Ord + Display + Clone,
        V: Deserialize<'de>,
    {
        type Value = LiteMap<K, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a map, like {1: 3, 2: 8}")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut all = LiteMap::new();
            while let Some((key, value)) = map.next_entry::<K, V>()? {
                if all.insert(key.clone(), value).is_some() {
                    return Err(A::Error::custom(format!("{key} is there twice")));
                }
            }
            Ok(fitted(all))
        }
    }
    reader.deserialize_map(Unique(PhantomData))
}

/// A map without the room for entries that never come.
fn fitted<K: Ord, V>(map: LiteMap<K, V>) -> LiteMap<K, V> {
    let mut all = map.into_tuple_vec();
    all.shrink_to_fit();
    LiteMap::from_sorted_store_unchecked(all)
}

/// A list that was read one by one, without the room for others that never come.
pub(super) fn fitting<'de, D, T>(reader: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let mut all = Vec::deserialize(reader)?;
    all.shrink_to_fit();
    Ok(all)
}

/// Counts per score within a map of their own.
#[derive(Deserialize)]
#[serde(transparent)]
struct Counts(#[serde(deserialize_with = "unique_counts")] BTreeMap<i32, u64>);

/// Counts per score. The message names the score.
pub(super) fn unique_counts<'de, D: Deserializer<'de>>(
    reader: D,
) -> Result<BTreeMap<i32, u64>, D::Error> {
    struct Unique;
    impl<'de> Visitor<'de> for Unique {
        type Value = BTreeMap<i32, u64>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("counts per score, like {1: 3, 2: 8}")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut counts = BTreeMap::new();
            while let Some((score, n)) = map.next_entry()? {
                if counts.insert(score, n).is_some() {
                    return Err(A::Error::custom(format!("the score {score} is counted twice")));
                }
            }
            Ok(counts)
        }
    }
    reader.deserialize_map(Unique)
}

/// Counts per score of each of several things.
pub(super) fn counts_of_each<'de, D, K>(
    reader: D,
) -> Result<LiteMap<K, BTreeMap<i32, u64>>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord + Display + Clone,
{
    let all: LiteMap<K, Counts> = unique(reader)?;
    Ok(fitted(all.into_iter().map(|(key, counts)| (key, counts.0)).collect()))
}
