//! What is read and not kept: bytes taken into memory, counted as they come.

use actix_multipart::Multipart;
use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt as _};

use super::file_name::harmless;
use crate::platform::errors::Error;

/// One file of a form.
#[derive(Debug, Default)]
pub struct InMemory {
    /// Its harmless name.
    pub name: String,
    /// What is in it; `None` where it is larger than it may be.
    pub bytes: Option<Vec<u8>>,
}

/// The bytes of a stream, or `None` as soon as there are more than `limit`.
pub async fn into_memory<S, E>(stream: S, limit: u64) -> Result<Option<Vec<u8>>, Error>
where
    S: Stream<Item = Result<Bytes, E>>,
    E: std::fmt::Display,
{
    let mut stream = std::pin::pin!(stream);
    let mut bytes = Vec::new();
    while let Some(chunk) = stream.next().await {
        let chunk = chunk.map_err(Error::invalid)?;
        if (bytes.len() + chunk.len()) as u64 > limit {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

/// The one file of a form, in the field of that name. Fields nobody offers are refused, as in other forms; a form
/// without the file brings an empty one.
pub async fn one_file(mut form: Multipart, name: &str, limit: u64) -> Result<InMemory, Error> {
    let mut file = InMemory { name: String::new(), bytes: Some(Vec::new()) };
    while let Some(field) = form.next().await {
        let field = field.map_err(Error::invalid)?;
        if field.name() != Some(name) || !file.name.is_empty() {
            return Err(Error::invalid("a field nobody offers"));
        }
        let named = field.content_disposition().and_then(|it| it.get_filename()).unwrap_or_default().to_owned();
        file.bytes = into_memory(field, limit).await?;
        file.name = harmless(&named);
        if file.bytes.is_none() {
            return Ok(file);
        }
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_byte_too_many_is_not_taken() {
        let stream = |text: &'static str| {
            futures_util::stream::iter([
                Ok::<_, String>(Bytes::from_static(text.as_bytes())),
                Ok(Bytes::from_static(b"d")),
            ])
        };
        assert_eq!(into_memory(stream("abc"), 4).await.unwrap(), Some(b"abcd".to_vec()));
        assert_eq!(into_memory(stream("abc"), 3).await.unwrap(), None);
    }
}
