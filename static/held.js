// What is sent from a guarded form is held in this window under the form's action, for a line may die with it on its
// way: its next visit fills it again and says so, and the page that answers forgets it. What is no word of anybody, or a
// secret, is never held. Forms that are kept while somebody types hold theirs alone (autosave.js).

const all = (query, within = document) => [...within.querySelectorAll(query)];
const notice = document.querySelector('template[data-held]');
const SENT = 'held sent';
const WORDS = 'textarea, select, input:not([type=hidden], [type=password], [type=file], [autocomplete=one-time-code])';
const guarded = all('form[data-guard]:not([data-autosave])');
const isTick = ({ type }) => type === 'checkbox' || type === 'radio';
const read = (form) => JSON.stringify(all(WORDS, form).map((field) => [field.name, isTick(field) ? field.checked : field.value]));
const sentTo = (form) => `held ${notice.dataset.held} ${form.getAttribute('action')} `;
// A page may hold several forms that are sent to the same place.
const place = (form) => `${sentTo(form)}${form.querySelector(WORDS)?.id ?? ''} `;

// The answer to a form comes by a redirect and says so, or it is the form again with a word at its fields.
const sent = sessionStorage.getItem(SENT);
const isRedirected = performance.getEntriesByType('navigation')[0]?.redirectCount > 0;
const isAnswer = isRedirected && document.querySelector('[data-answer]')
  || guarded.some((form) => form.querySelector('.bad') && sent?.startsWith(sentTo(form)));
if (sent && isAnswer) {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(sent)) sessionStorage.removeItem(key);
  sessionStorage.removeItem(SENT);
}

for (const form of guarded) {
  const key = place(form);
  const held = sessionStorage.getItem(key);
  if (!held) continue;
  if (held === read(form)) {
    sessionStorage.removeItem(key);
    continue;
  }
  const left = JSON.parse(held);
  for (const field of all(WORDS, form)) {
    const at = left.findIndex(([name]) => name === field.name);
    if (at < 0) continue;
    const [[, value]] = left.splice(at, 1);
    if (isTick(field)) field.checked = value; else field.value = value;
  }
  const told = document.importNode(notice.content, true).firstElementChild;
  told.querySelector('button').addEventListener('click', () => {
    sessionStorage.removeItem(key);
    form.reset();
    form.dispatchEvent(new Event('kept'));
    told.remove();
    form.querySelector(WORDS)?.focus();
  });
  form.prepend(told);
  for (let fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  form.dispatchEvent(new Event('input'));
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== 'post' || event.submitter?.formTarget === '_blank') return;
  const isGuarded = guarded.includes(form);
  if (isGuarded) sessionStorage.setItem(place(form), read(form));
  sessionStorage.setItem(SENT, isGuarded ? place(form) : sentTo(form));
});
