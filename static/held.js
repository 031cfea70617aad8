// The long words of a guarded form are held in this window while they are on their way, for a line may die with them.
// Where no answer was seen, the page they were sent from shows them at its next visit, to be copied. Nothing is filled in:
// what the form is about may have changed meanwhile, and another form may stand there. Forms that are kept while somebody
// types look after theirs alone (autosave.js).

const notice = document.querySelector('template[data-held]');
const own = `held ${notice.dataset.held} `;
const SENT = `${own}sent`;
const here = own + location.pathname;
const guarded = [...document.querySelectorAll('form[data-guard]:not([data-autosave])')];
const areas = (form) => [...form.querySelectorAll('textarea')];
const label = (area) => area.labels[0]?.textContent.trim() ?? '';

// Nobody finds the words of whoever sat here before.
for (const key of Object.keys(sessionStorage)) {
  if (key.startsWith('held ') && !key.startsWith(own)) sessionStorage.removeItem(key);
}

// The answer to a form comes by a redirect and says so, or it is the form again with a word at its fields.
const sent = sessionStorage.getItem(SENT);
const isRedirected = performance.getEntriesByType('navigation')[0]?.redirectCount > 0;
const isAnswer = isRedirected && document.querySelector('[data-answer]') || guarded.some((form) => form.querySelector('.bad'));
if (sent && isAnswer) {
  sessionStorage.removeItem(sent);
  sessionStorage.removeItem(SENT);
}

const words = JSON.parse(sessionStorage.getItem(here) ?? '[]');
const standing = guarded.flatMap(areas).map((area) => area.value.trim());
const lost = words.filter(([, text]) => !standing.includes(text.trim()));
if (lost.length) {
  const told = document.importNode(notice.content, true).firstElementChild;
  told.className = 'flash wait held';
  for (const [name, text] of lost) {
    const [head, body] = [document.createElement('b'), document.createElement('p')];
    [head.textContent, body.textContent, body.dir, body.className] = [name, text, 'auto', 'words'];
    told.querySelector('.actions').before(head, body);
  }
  told.querySelector('button').addEventListener('click', () => {
    sessionStorage.removeItem(here);
    told.remove();
  });
  document.getElementById('main').querySelector('h1')?.after(told);
} else sessionStorage.removeItem(here);

document.addEventListener('submit', ({ target, defaultPrevented, submitter }) => {
  if (defaultPrevented || !guarded.includes(target) || submitter?.formTarget === '_blank') return;
  const typed = areas(target).filter((area) => area.value.trim() && area.value !== area.defaultValue);
  if (!typed.length) return;
  sessionStorage.setItem(here, JSON.stringify(typed.map((area) => [label(area), area.value])));
  sessionStorage.setItem(SENT, here);
});
