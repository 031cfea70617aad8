// What is typed is kept by the portal every few seconds, and in this window while that is not possible: no
// connection, or signed out. What is sent stays in this window until a page says that it arrived (app.js), for a line
// may die with the form on its way. Without this file the form has a button that keeps as well.

const PAUSE = 2000;
const AGAIN = 8000;
const PATIENCE = 20000;

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const { autosave } = form.dataset;
  const place = `autosave ${form.elements.person.value} ${autosave}`;
  const state = form.querySelector('[data-saved]');
  const parts = { signedOut: form.querySelector('[data-signed-out]'), elsewhere: form.querySelector('[data-elsewhere]') };
  const fields = () => new URLSearchParams(new FormData(form));
  // Where the words stand and what they go on from is no word of anybody.
  const words = (all) => { for (const name of ['window', 'kept', 'revision']) all.delete(name); return `${all}`; };
  const typed = () => words(fields());
  let kept = typed();
  let running = false;
  let timer;

  const hold = () => sessionStorage.setItem(place, `${fields()}`);
  const tell = (words, shown) => {
    if (state.textContent !== words) state.textContent = words;
    for (const [name, part] of Object.entries(parts)) part.hidden = name !== shown;
  };

  async function keep() {
    const now = typed();
    if (running || now === kept) return;
    running = true;
    try {
      const answer = await fetch(autosave, { method: 'POST', headers: { accept: 'text/plain' }, body: fields(), signal: AbortSignal.timeout(PATIENCE) });
      if (answer.ok) {
        kept = now;
        form.elements.kept.value = answer.headers.get('kept') ?? '';
        tell(await answer.text());
        if (typed() === now) {
          sessionStorage.removeItem(place);
          form.dispatchEvent(new Event('kept'));
        }
      } else {
        hold();
        // 409: the same person went on in another window; nothing of either is lost, and they say how to go on.
        const shown = { 401: 'signedOut', 409: 'elsewhere' }[answer.status];
        tell(shown ? '' : state.dataset.refused, shown);
      }
    } catch {
      hold();
      tell(state.dataset.offline);
    }
    running = false;
  }

  // What this window held is put back, the revision it was written on with it: if somebody saved meanwhile, the
  // portal shows both versions.
  function fill(held) {
    for (const name of new Set(held.keys())) {
      const values = held.getAll(name);
      const same = [...form.elements].filter((field) => field.name === name);
      same.forEach((field, at) => {
        if (field.type === 'checkbox') field.checked = values.includes(field.value);
        else if (at < values.length) field.value = values[at];
      });
      for (const value of values.slice(same.length)) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name, value });
        form.append(field);
      }
    }
    form.elements.body?.dispatchEvent(new Event('input', { bubbles: true }));
    form.elements.language?.dispatchEvent(new Event('change'));
  }

  async function recall(held) {
    const isRefused = form.querySelector('.field.bad');
    if (words(new URLSearchParams(held)) === kept) {
      // It arrived; only the answer was lost. What came back with an error has arrived nowhere yet, and goes on from
      // the revision that came with the error.
      if (isRefused) hold();
      else sessionStorage.removeItem(place);
      return;
    }
    const id = held.get('id');
    if (id !== form.elements.id.value && sessionStorage.getItem(held.get('window')) === place) {
      // A new post was sent. If it is there, this form is for another, and would only change the first.
      const post = autosave.replace(/new\/autosave$/, `${id}/review`);
      const answer = await fetch(post, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
      if (answer?.ok) {
        sessionStorage.removeItem(place);
        location.replace(post);
        return;
      }
    }
    // The error said already what changed meanwhile.
    if (isRefused) held.delete('revision');
    fill(held);
    keep();
  }

  for (const button of form.querySelectorAll('[data-plain]')) button.hidden = true;
  // What was sent from this window under another address came back in this form.
  const sent = sessionStorage.getItem(form.elements.window.value);
  if (sent !== place) sessionStorage.removeItem(sent);
  const held = sessionStorage.getItem(place);
  if (held) recall(new URLSearchParams(held));
  form.addEventListener('input', (event) => {
    // What somebody goes on typing was not sent with the rest.
    if (event.isTrusted) sessionStorage.removeItem(form.elements.window.value);
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  setInterval(keep, AGAIN);
  window.addEventListener('online', keep);
  window.addEventListener('focus', keep);
  // A telephone may never come back to a page it has put aside.
  document.addEventListener('visibilitychange', () => { if (document.hidden) keep(); });
  window.addEventListener('pagehide', () => { if (typed() !== kept) hold(); });
  for (const discard of document.querySelectorAll('form[data-discard]')) {
    discard.addEventListener('submit', () => { kept = typed(); sessionStorage.removeItem(place); });
  }
  form.addEventListener('submit', (event) => {
    if (event.submitter?.formTarget === '_blank') return;
    hold();
    if (navigator.onLine) {
      sessionStorage.setItem(form.elements.window.value, place);
      // Kept while it is on its way, it would be offered as unsaved afterwards.
      kept = typed();
    } else {
      event.preventDefault();
      tell(state.dataset.offline);
    }
  });
}
