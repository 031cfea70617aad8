//! Values worked out from the content that are dear to make and small to keep: counts of a filter, where the pages
//! of a list begin. Each belongs to one version of the content, as drawn pages do; losing one costs time, never truth.

use std::any::Any;
use std::sync::Arc;

use crate::platform::errors::Error;

/// Entries kept at most.
const CAPACITY: u64 = 512;

/// Values by key and version of the content.
pub struct Derived(moka::sync::Cache<(String, i64), Arc<dyn Any + Send + Sync>>);

impl Default for Derived {
    fn default() -> Self {
        Self(moka::sync::Cache::new(CAPACITY))
    }
}

impl Derived {
    /// The value kept under `key` for this version, if there is one.
    pub fn kept<T: Any + Send + Sync>(&self, key: &str, version: i64) -> Option<Arc<T>> {
        self.0.get(&(key.to_owned(), version)).and_then(|value| value.downcast::<T>().ok())
    }

    /// The value kept under `key` for this version, or the one `work` gives. A key belongs to one type.
    pub fn get_or_work_out<T: Any + Send + Sync>(
        &self,
        key: &str,
        version: i64,
        work: impl FnOnce() -> Result<T, Error>,
    ) -> Result<Arc<T>, Error> {
        if let Some(value) = self.kept(key, version) {
            return Ok(value);
        }
        let value = Arc::new(work()?);
        self.0.insert((key.to_owned(), version), Arc::clone(&value) as Arc<dyn Any + Send + Sync>);
        Ok(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_worked_out_once_for_each_version() {
        let derived = Derived::default();
        let get = |version, value: u32| *derived.get_or_work_out("count", version, || Ok(value)).unwrap();
        assert_eq!((get(1, 10), get(1, 20), get(2, 30)), (10, 10, 30));
    }
}
