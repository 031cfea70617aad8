// What is typed is kept by the portal every few seconds, and in this window while that is not possible: no
// connection, or signed out. Without this file the form has a button that does the same.

const PAUSE = 2000;
const AGAIN = 8000;

for (const form of document.querySelectorAll('form[data-autosave]')) {
  const { autosave, person } = form.dataset;
  const place = `autosave ${person} ${autosave}`;
  const state = form.querySelector('[data-saved]');
  const signedOut = form.querySelector('[data-signed-out]');
  const typed = () => new URLSearchParams(new FormData(form)).toString();
  let kept = typed();
  let running = false;
  let timer;

  const hold = () => sessionStorage.setItem(place, typed());
  const tell = (words, isSignedOut = false) => {
    if (state.textContent !== words) state.textContent = words;
    signedOut.hidden = !isSignedOut;
  };

  async function keep() {
    const now = typed();
    if (running || now === kept) return;
    running = true;
    try {
      const answer = await fetch(autosave, { method: 'POST', headers: { accept: 'text/plain' }, body: new URLSearchParams(now) });
      if (answer.ok) {
        kept = now;
        tell(await answer.text());
        if (typed() === now) {
          sessionStorage.removeItem(place);
          form.dispatchEvent(new Event('kept'));
        }
      } else {
        hold();
        tell(answer.status === 401 ? '' : state.dataset.refused, answer.status === 401);
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
      const fields = [...form.elements].filter((field) => field.name === name);
      fields.forEach((field, at) => {
        if (field.type === 'checkbox') field.checked = values.includes(field.value);
        else if (at < values.length) field.value = values[at];
      });
      for (const value of values.slice(fields.length)) {
        const field = document.createElement('input');
        Object.assign(field, { type: 'hidden', name, value });
        form.append(field);
      }
    }
    form.elements.body?.dispatchEvent(new Event('input', { bubbles: true }));
  }

  for (const button of form.querySelectorAll('[data-plain]')) button.hidden = true;
  const held = sessionStorage.getItem(place);
  if (held) {
    fill(new URLSearchParams(held));
    keep();
  }
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  setInterval(keep, AGAIN);
  window.addEventListener('online', keep);
  window.addEventListener('focus', keep);
  window.addEventListener('pagehide', () => { if (typed() !== kept) hold(); });
  form.addEventListener('submit', (event) => {
    if (event.submitter?.formTarget === '_blank') return;
    if (navigator.onLine) {
      kept = typed();
      sessionStorage.removeItem(place);
    } else {
      event.preventDefault();
      hold();
      tell(state.dataset.offline);
    }
  });
}
