//! Documents and photographs of a meeting: its host's library holds them, and they are public with it.

use sijil::vocabulary::language::Language;

use super::{PAGE, Registers};
use crate::library::{add, describe_in, document_of, picture};

#[tokio::test]
async fn documents_and_photographs_are_public_with_the_meeting_that_shows_them() {
    let registers = Registers::make().await;
    let (app, reader) = (&registers.app, registers.app.browser());
    let (document, files) = document_of(app, &registers.editor, "Report of the meeting").await;
    let file = registers.editor.get(&files[0]).await.attributes(".sheet-of a", "href").remove(0);
    let photograph = add(app, &registers.editor, "hall.png", &picture(900, 500, 1)).await;
    let described = describe_in(&registers.editor, &photograph, &[(Language::English, "Delegates in a hall")]).await;
    assert_eq!(described.status, 303, "{}", described.text);
    let photograph = photograph.rsplit('/').next().unwrap().to_owned();
    assert_eq!(reader.get(&file).await.status, 404);

    registers.draft(&[("documents", document.as_str()), ("photographs", photograph.as_str())]).await;
    assert_eq!(reader.get(&file).await.status, 404, "a draft makes nothing public");
    assert_eq!(registers.reviewer.post(&format!("{PAGE}/publication"), &[("revision", "1")]).await.status, 303);
    let page = reader.get(PAGE).await;
    assert_eq!(page.all("table.document tbody tr").len(), 2, "one row a language");
    assert_eq!(page.attributes(".photographs img", "alt"), ["Delegates in a hall"]);
    assert_eq!(reader.get(&file).await.status, 200);
    let shown = page.attributes(".photographs img", "src").remove(0);
    assert_eq!(reader.get(&shown).await.status, 200);

    let without = [("revision", "2"), ("reason", "Nothing is shown any more")];
    assert_eq!(registers.saved(&without).await.status, 303);
    assert_eq!(reader.get(&file).await.status, 404);
    assert!(reader.get(PAGE).await.all("table.document").is_empty());
    let old = reader.get(&format!("{PAGE}/revisions/2")).await;
    assert_eq!(old.status, 200);
    assert!(old.all("table.document, .photographs img").is_empty(), "what was taken back is in no revision");
}
