//! What a meeting decided, as its host writes it down.

use sijil::vocabulary::viewer::Role;

use super::{PAGE, Registers, plain};

#[tokio::test]
async fn a_decision_has_a_number_owners_and_a_day_and_is_overdue_after_it() {
    let registers = Registers::make().await;
    registers.published(&[]).await;
    let decisions = format!("{PAGE}/decisions");
    let owner = registers.app.organisation("IR").to_string();
    let fields = [
        ("revision", "0"),
        ("language", "en"),
        ("text", "Exchange ten invented extracts."),
        ("owners", owner.as_str()),
        ("due_on", "1405/09/10"),
    ];
    let answer = registers.editor.post(&decisions, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(answer.location().as_deref(), Some("/en/meetings/eco-3-2027#decision-1"));
    let open = [("revision", "0"), ("language", "en"), ("text", "Name a contact."), ("due_on", "")];
    assert_eq!(registers.editor.post(&decisions, &open).await.status, 303);

    let reader = registers.app.browser();
    let page = reader.get(PAGE).await;
    assert_eq!(page.all("ol.decisions > li").len(), 2);
    let first = page.bare("#decision-1");
    assert!(first.contains("Not begun") && first.contains("by 1 December 2026"), "{first}");
    assert!(!first.contains("Overdue"), "{first}");
    assert!(page.one("#decision-2").contains("Nobody was named"));
    assert!(reader.get("/en/search?q=invented+extracts").await.text.contains("/en/meetings/eco-3-2027"));
    registers.app.turn_clock(12 * 24 * 3_600);
    let late = registers.app.signed_in(&registers.app.person("IR", &[Role::Auditor]).await).await.get(PAGE).await;
    assert!(late.one("#decision-1").contains("Overdue") && !late.one("#decision-2").contains("Overdue"));
}

#[tokio::test]
async fn a_decision_is_reworded_by_who_saw_it_as_it_is_and_translated() {
    let registers = Registers::make().await;
    registers.published(&[]).await;
    let decisions = format!("{PAGE}/decisions");
    let written = [("revision", "0"), ("language", "en"), ("text", "Exchange samples.")];
    assert_eq!(registers.editor.post(&decisions, &written).await.status, 303);
    let one = format!("{decisions}/1");
    let persian = [("revision", "1"), ("language", "fa"), ("text", "نمونه‌ها مبادله شود.")];
    assert_eq!(registers.editor.post(&one, &persian).await.status, 303);
    assert_eq!(registers.editor.post(&one, &persian).await.status, 409, "it was another revision");
    assert_eq!(registers.abroad.post(&one, &persian).await.status, 403);
    let reader = registers.app.browser();
    assert!(reader.get("/fa/meetings/eco-3-2027").await.one("#decision-1").contains("نمونه‌ها مبادله شود."));
    assert!(plain(&reader.get(PAGE).await).contains("Exchange samples."));
    for (field, typed) in [("text", ""), ("due_on", "soon"), ("language", "xx")] {
        let mut fields = vec![("revision", "2"), ("language", "en"), ("text", "Words"), ("due_on", "")];
        for it in &mut fields {
            if it.0 == field {
                it.1 = typed;
            }
        }
        let answer = registers.editor.post(&one, &fields).await;
        assert_eq!((answer.status, answer.attributes(".summary a", "href")), (422, vec![format!("#{field}")]));
    }
    assert_eq!(registers.editor.get(&format!("{decisions}/9/edit?language=en")).await.status, 404);
}
