// Comfort only: every screen works without this file.
// The policy requires Trusted Types, so nothing here writes markup from a string.

const all = (query, within = document) => [...within.querySelectorAll(query)];
const on = (target, types, act) => types.split(' ').forEach((type) => target.addEventListener(type, act));

// — menus close on Escape and on a press outside —
const menus = 'details.menu';
on(document, 'click', (event) => {
  for (const menu of all(`${menus}[open]`)) if (!menu.contains(event.target)) menu.open = false;
});
on(document, 'keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of all(`${menus}[open]`)) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});

// — an error summary takes the focus; its links reach the field itself —
const summary = document.querySelector('.summary');
if (summary) {
  summary.tabIndex = -1;
  summary.focus();
  on(summary, 'click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus({ preventScroll: true });
  });
}

// — what only a script can do is shown by the script —
for (const part of all('[data-script]')) part.hidden = false;

// — a search field takes the direction of what is typed; empty, that of the page —
for (const field of all('input[type=search]')) on(field, 'input', () => { if (field.value) field.dir = 'auto'; else field.removeAttribute('dir'); });

// — suggestions while somebody types: with the script the field is a combobox, without it it only searches —
for (const field of all('input[data-suggest]')) {
  const list = Object.assign(document.createElement('ul'), { id: `${field.id}-suggestions`, className: 'suggest', hidden: true });
  const said = Object.assign(document.createElement('p'), { className: 'sr', role: 'status' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.labels[0]?.textContent ?? '');
  field.parentElement.append(list, said);
  const mark = (name, value) => field.setAttribute(name, value);
  mark('role', 'combobox');
  mark('aria-autocomplete', 'list');
  mark('aria-controls', list.id);
  let timer, request, active = -1;
  const show = (items, words) => {
    list.replaceChildren(...items);
    items.forEach((item, at) => { item.id = `${list.id}-${at}`; item.setAttribute('aria-selected', 'false'); });
    list.hidden = items.length === 0;
    active = -1;
    mark('aria-expanded', String(items.length > 0));
    field.removeAttribute('aria-activedescendant');
    said.textContent = items.length ? words : '';
  };
  const choose = (at) => {
    const items = [...list.children];
    active = at < -1 ? items.length - 1 : at >= items.length ? -1 : at;
    items.forEach((item, place) => item.setAttribute('aria-selected', String(place === active)));
    if (active < 0) return field.removeAttribute('aria-activedescendant');
    mark('aria-activedescendant', items[active].id);
    items[active].scrollIntoView({ block: 'nearest' });
  };
  const ask = () => {
    request?.abort();
    if (field.value.trim().length < 3) return show([]);
    request = new XMLHttpRequest();
    request.open('GET', `${field.dataset.suggest}?${new URLSearchParams({ q: field.value })}`);
    request.responseType = 'document';
    request.onload = ({ target }) => {
      if (target.status !== 200 || !target.response || document.activeElement !== field) return;
      show(all('li', target.response).map((item) => document.importNode(item, true)), target.response.querySelector('p')?.textContent);
    };
    request.send();
  };
  show([]);
  on(field, 'input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
  on(field, 'blur', () => { clearTimeout(timer); request?.abort(); show([]); });
  on(list, 'mousedown', (event) => event.preventDefault());
  on(field, 'keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') choose(active + (key === 'ArrowDown' ? 1 : -1));
    else if (key === 'Escape') show([]);
    else if (key === 'Enter' && active >= 0) list.children[active].querySelector('a').click();
    else return;
    event.preventDefault();
  });
}

// — how far the length of a new password goes; what is easily guessed only the portal knows —
for (const meter of all('meter[data-length-of]')) {
  const field = document.getElementById(meter.dataset.lengthOf);
  on(field, 'input', () => {
    const { length } = [...field.value.normalize('NFKC')];
    const isEnough = length >= meter.max;
    meter.value = Math.min(length, meter.max);
    for (const words of all('[data-enough]', meter.parentElement)) words.hidden = !isEnough;
    for (const words of all('[data-short]', meter.parentElement)) words.hidden = isEnough;
  });
}

// — print, copy, show password —
on(document, 'click', async (event) => {
  const button = event.target.closest('[data-print], [data-copy], [data-show]');
  if (!button) return;
  const { copy, show, done } = button.dataset;
  if ('print' in button.dataset) return window.print();
  if (show) {
    const field = document.getElementById(show);
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.setAttribute('aria-pressed', String(!shown));
    return;
  }
  const source = copy && document.getElementById(copy);
  try {
    await navigator.clipboard.writeText((source?.value ?? source?.textContent ?? '').trim());
    say(button, done);
  } catch {
    if (source) getSelection().selectAllChildren(source);
  }
});

// The word takes the button's place for two seconds and is read aloud.
function say(button, words) {
  const label = button.querySelector('span') ?? button;
  const before = label.textContent;
  label.textContent = words ?? before;
  label.setAttribute('role', 'status');
  setTimeout(() => { label.textContent = before; }, 2000);
}

// — forms that hold work: ask before leaving, unless autosave.js has seen everything kept; what came back with an error
// is kept nowhere else —
for (const form of all('form[data-guard]')) {
  let dirty = !form.dataset.autosave && form.querySelector('.bad');
  on(form, 'input change', () => { dirty = true; });
  on(form, 'kept', () => { dirty = false; });
  on(form, 'submit', (event) => { if (!event.defaultPrevented && event.submitter?.formTarget !== '_blank') dirty = false; });
  on(window, 'beforeunload', (event) => { if (dirty) event.preventDefault(); });
}

// — words that were sent are held in the window (autosave.js) until a page says that they arrived —
for (const { dataset } of all('[data-arrived]')) {
  sessionStorage.removeItem(sessionStorage.getItem(dataset.arrived));
  sessionStorage.removeItem(dataset.arrived);
}

// — the words of other guarded forms (held.js), where there is such a form or one was sent from this window —
const held = document.querySelector('template[data-held]');
if (held && (sessionStorage.getItem(`held ${held.dataset.held} sent`) || document.querySelector('form[data-guard]:not([data-autosave])'))) import(held.dataset.script);
