//! One function per route.

use actix_web::web::Path;
use actix_web::{HttpRequest, HttpResponse};

use super::agreed::Agreed;
use super::forms::{Draft, ListQuery, ProposalForm, RefusalForm};
use super::proposal::{Proposal, ProposalId, State};
use super::term::{self, Term};
use super::{pages, permissions, store, urls};
use crate::features::audit;
use crate::features::search::{self, AgreedWord};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};

type Address = Path<(String, String)>;

/// Words one person may have waiting for a decision, so that nobody buries those of others.
const MOST_WAITING: i64 = 30;

/// `GET /glossary?q=…`
pub(super) async fn list(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let query: ListQuery = serde_html_form::from_str(request.query_string()).unwrap_or_default();
    visit
        .page(move |connection, page| {
            let agreed = Agreed::load(connection)?;
            let decided = permissions::languages_decided_on(&page.viewer);
            let waiting = match page.viewer.person().filter(|_| !decided.is_empty()) {
                Some(me) => store::list_waiting(connection, &decided, me.person)?,
                None => Vec::new(),
            };
            Ok(pages::List::new(page, query.q, &agreed, waiting))
        })
        .await
}

/// `GET /glossary/{term}`
pub(super) async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let term = term::find(&path.1).ok_or(Error::NotFound)?;
    visit
        .page(move |connection, page| {
            if term.is_name && page.viewer.person().is_none() {
                return Err(Error::NotFound);
            }
            draw(connection, page, term)
        })
        .await
}

fn draw(connection: &mut DbConn, page: Page, term: &'static Term) -> Result<pages::Show, Error> {
    let agreed = Agreed::load(connection)?;
    // Readers see what was agreed, officials also what waits and what was declined.
    let mut proposals = store::list_of_term(connection, &term.key, State::Approved)?;
    if page.viewer.person().is_some() {
        proposals.extend(store::list_of_term(connection, &term.key, State::Proposed)?);
        proposals.extend(store::list_of_term(connection, &term.key, State::Declined)?);
        proposals.sort_by_key(|it| std::cmp::Reverse((it.proposed_at, it.id)));
    }
    Ok(pages::Show::new(page, term, &agreed, proposals))
}

/// `POST /glossary/{term}/proposals`
pub(super) async fn propose(visit: Visit, path: Address, form: Form<ProposalForm>) -> Result<HttpResponse, Error> {
    let term = term::find(&path.1).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?.clone();
            permissions::require(permissions::may_propose(&page.viewer))?;
            let agreed = Agreed::load(connection)?;
            let draft = match form.0.parse() {
                // A word nobody has confirmed may be proposed as it stands: its approval confirms it.
                Ok(draft) if is_agreed(&agreed, term, &draft) => {
                    return again(connection, page, term, form.0, Errors::of("word", "glossary-error-same"));
                }
                Ok(draft) => draft,
                Err(errors) => return again(connection, page, term, form.0, errors),
            };
            if !store::is_waiting(connection, &term.key, (draft.language, &draft.word))? {
                if store::count_waiting_of(connection, me.person)? >= MOST_WAITING {
                    return again(connection, page, term, form.0, Errors::of("word", "glossary-error-many"));
                }
                let it = Proposal {
                    id: ProposalId::generate(),
                    term: term.key.clone(),
                    language: draft.language,
                    word: draft.word,
                    reason: draft.reason,
                    state: State::Proposed,
                    proposed_by: me.person,
                    country: me.country,
                    proposed_at: page.now,
                    decided_by: None,
                    decided_at: None,
                    answer: None,
                };
                store::insert(connection, &it)?;
                record(connection, &page, "glossary.proposed", &it)?;
            }
            Ok(Answer::see(page.url(&urls::show(&term.key))).with_flash("glossary-flash-proposed"))
        })
        .await
}

fn is_agreed(agreed: &Agreed, term: &Term, draft: &Draft) -> bool {
    let is_same = agreed.word(term, draft.language) == Some(draft.word.as_str());
    is_same && !agreed.is_unconfirmed(term, draft.language)
}

fn again(
    connection: &mut DbConn,
    page: Page,
    term: &'static Term,
    form: ProposalForm,
    errors: Errors,
) -> Result<Answer, Error> {
    Answer::form(&pages::Show { form, errors, ..draw(connection, page, term)? })
}

/// `POST /glossary/proposals/{id}/approval`
pub(super) async fn approve(visit: Visit, path: Address, _: NoFields) -> Result<HttpResponse, Error> {
    let id = ProposalId::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let before = find_to_decide(connection, &page, id)?;
            let it = before.approve(page.signed_in()?.person, page.now)?;
            let term = term::find(&it.term).ok_or(Error::NotFound)?;
            store::decide(connection, &it, State::Proposed)?;
            search::put_word(connection, &searched(term, &it))?;
            record(connection, &page, "glossary.approved", &it)?;
            touch_content(connection)?;
            Ok(Answer::see(page.url(&urls::show(&it.term))).with_flash("glossary-flash-approved"))
        })
        .await
}

/// `POST /glossary/proposals/{id}/refusal`
pub(super) async fn decline(visit: Visit, path: Address, form: Form<RefusalForm>) -> Result<HttpResponse, Error> {
    let id = ProposalId::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let before = find_to_decide(connection, &page, id)?;
            let answer = match form.0.parse() {
                Ok(answer) => answer,
                Err(errors) => {
                    let term = term::find(&before.term).ok_or(Error::NotFound)?;
                    let refused = Some((before, form.0.answer));
                    return Answer::form(&pages::Show { errors, refused, ..draw(connection, page, term)? });
                }
            };
            let was = before.state;
            let it = before.decline(answer, page.signed_in()?.person, page.now)?;
            store::decide(connection, &it, was)?;
            let (kind, flash) = if was == State::Approved {
                search::remove_word(connection, it.id.as_str())?;
                touch_content(connection)?;
                ("glossary.taken_back", "glossary-flash-taken-back")
            } else {
                ("glossary.declined", "glossary-flash-declined")
            };
            record(connection, &page, kind, &it)?;
            Ok(Answer::see(page.url(&urls::show(&it.term))).with_flash(flash))
        })
        .await
}

/// The agreed word as the search is told of it.
fn searched(term: &Term, it: &Proposal) -> AgreedWord {
    AgreedWord { id: it.id.to_string(), term: term.row.to_owned(), language: it.language, word: it.word.clone() }
}

/// The proposal, for whoever may decide on it. Officials see every proposal, so who may not is told so.
fn find_to_decide(connection: &mut DbConn, page: &Page, id: ProposalId) -> Result<Proposal, Error> {
    page.signed_in()?;
    let it = store::find(connection, id)?;
    permissions::require(permissions::may_decide(&page.viewer, &it))?;
    Ok(it)
}

fn record(connection: &mut DbConn, page: &Page, kind: &str, it: &Proposal) -> Result<(), Error> {
    let detail = serde_json::json!({
        "term": it.term,
        "language": it.language.tag(),
        "word": it.word,
        "reason": it.answer.as_ref().unwrap_or(&it.reason),
    });
    audit::record_with(connection, page.now, &page.viewer, kind, ("glossary_proposal", it.id.as_str()), &detail)
}
