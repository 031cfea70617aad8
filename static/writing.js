// Writing: tools over the text, formatted words pasted as marks, counts, a day echoed in both calendars, and what
// readers will see.
// Without this file the form is a form: the marks can be typed, and the page about writing explains them.

const all = (query, within = document) => [...within.querySelectorAll(query)];
const on = (target, types, act) => types.split(' ').forEach((type) => target.addEventListener(type, act));
const typed = (field) => field.dispatchEvent(new Event('input', { bubbles: true }));

// The text takes the place of what is selected, as one step that can be undone. `insertText` keeps the browser's
// undo; setRangeText is the way where it is missing.
function insert(field, text, start = field.selectionStart, end = field.selectionEnd) {
  field.focus();
  field.setSelectionRange(start, end);
  if (!text && start === end) return;
  const done = text ? document.execCommand('insertText', false, text) : document.execCommand('delete');
  if (!done) {
    field.setRangeText(text, start, end, 'end');
    typed(field);
  }
}

// Blank lines between what is there and a block of its own.
const gap = (before) => (before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n');
const gapAfter = (after) => (after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n');
const nextNote = (text) => 1 + Math.max(0, ...[...text.matchAll(/\[\^(\d{1,4})\]/g)].map((found) => Number(found[1])));

// — the tools: what they put before and behind the selected words —
const lines = (mark) => (text) => text.split('\n').map((line, at) => `${typeof mark === 'string' ? mark : mark(at)}${line}`).join('\n');
const round = (mark) => (text) => [mark, text, mark];
const block = (change) => (text) => ['', change(text), '', true];
const marks = {
  bold: round('**'),
  italic: round('_'),
  heading: block(lines('# ')),
  subheading: block(lines('## ')),
  list: block(lines('- ')),
  numbered: block(lines((at) => `${at + 1}. `)),
  quote: block(lines('> ')),
  link: (text) => (/^https?:/.test(text) ? ['[](', text, ')'] : ['[', text, '](https://)']),
};

function apply(field, kind) {
  const { selectionStart: start, selectionEnd: end, value } = field;
  let [before, text, after, isBlock] = marks[kind](value.slice(start, end));
  if (isBlock) {
    before = gap(value.slice(0, start)) + before;
    after += gapAfter(value.slice(end));
  }
  insert(field, before + text + after, start, end);
  field.setSelectionRange(start + before.length, start + before.length + text.length);
}

// A call at the caret and its note at the end, where the writer goes on.
function note(field) {
  const { selectionEnd: at, value } = field;
  const call = `[^${nextNote(value)}]`;
  insert(field, call, at, at);
  const rest = field.value.replace(/\s+$/, '').length;
  insert(field, `\n\n${call}: `, rest, field.value.length);
}

function table(field) {
  const { selectionStart: start, selectionEnd: end } = field;
  const dialog = document.getElementById('table-size');
  const [rows, columns] = ['rows', 'columns'].map((name) => document.getElementById(`table-${name}`));
  const number = (input) => Math.min(Math.max(Math.round(input.valueAsNumber) || 2, Number(input.min)), Number(input.max));
  dialog.returnValue = '';
  dialog.addEventListener('close', () => {
    field.focus();
    field.setSelectionRange(start, end);
    if (dialog.returnValue !== 'insert') return;
    const row = (cell) => `|${` ${cell} |`.repeat(number(columns))}`;
    const before = gap(field.value.slice(0, start));
    const text = [row(''), row('---'), ...Array(number(rows)).fill(row(''))].join('\n');
    insert(field, before + text + gapAfter(field.value.slice(end)), start, end);
    field.setSelectionRange(start + before.length + 2, start + before.length + 2);
  }, { once: true });
  dialog.showModal();
}

// — a page of the portal in a dialog, taken over node by node —
const ask = (url) => new Promise((done, failed) => {
  const request = new XMLHttpRequest();
  request.open('GET', url);
  request.responseType = 'document';
  request.onload = () => (request.status === 200 && request.response ? done(request.response) : failed(request));
  request.onerror = failed;
  request.send();
});

function dialogOf(page, button, content) {
  const dialog = document.createElement('dialog');
  const title = Object.assign(document.createElement('h2'), { id: 'picker-title', textContent: page.querySelector('h1').textContent });
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: button.dataset.close });
  dialog.className = 'picker';
  // The dialog begins at its beginning, not at its first link.
  title.tabIndex = -1;
  title.autofocus = true;
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(title, ...content(dialog), close);
  document.body.append(dialog);
  dialog.showModal();
}

const help = (page) => () => {
  const text = document.importNode(page.getElementById('help'), true);
  // Ids of the examples' notes may stand in the preview as well.
  for (const node of all('[id], [href]', text)) { node.removeAttribute('id'); if (node.getAttribute('href')?.startsWith('#')) node.removeAttribute('href'); }
  text.removeAttribute('id');
  return [text];
};

const pictures = (page, field) => (dialog) => {
  const list = Object.assign(document.createElement('ul'), { className: 'choices' });
  for (const figure of all('figure[data-line]', page)) {
    const pick = Object.assign(document.createElement('button'), { type: 'button' });
    const picture = new Image();
    picture.src = figure.querySelector('img').getAttribute('src');
    picture.alt = figure.querySelector('img').alt;
    const name = Object.assign(document.createElement('bdi'), { textContent: figure.querySelector('b').textContent });
    pick.append(picture, name);
    pick.addEventListener('click', () => {
      dialog.close();
      const { selectionStart: start, selectionEnd: end, value } = field;
      insert(field, gap(value.slice(0, start)) + figure.dataset.line + gapAfter(value.slice(end)), start, end);
    });
    const item = document.createElement('li');
    item.append(pick);
    list.append(item);
  }
  const empty = page.querySelector('.empty p');
  return [list, ...(empty ? [document.importNode(empty, true)] : [])];
};

// — the toolbar: one stop for the keyboard, arrows inside it —
for (const tools of all('.tools')) {
  tools.hidden = false;
  const field = document.getElementById(tools.dataset.for);
  const buttons = all('button', tools);
  const isRtl = getComputedStyle(tools).direction === 'rtl';
  const stop = (chosen) => buttons.forEach((button) => { button.tabIndex = button === chosen ? 0 : -1; });
  stop(buttons[0]);
  tools.addEventListener('focusin', (event) => stop(event.target.closest('button')));
  tools.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement);
    const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : step && (at + step + buttons.length) % buttons.length;
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[to].focus();
  });
  tools.addEventListener('click', async (event) => {
    const button = event.target.closest('button');
    const { md, choose, help: about } = button?.dataset ?? {};
    if (md === 'table') table(field);
    else if (md === 'note') note(field);
    else if (md) apply(field, md);
    else if (choose ?? about) {
      const page = await ask(choose ?? about).catch(() => null);
      if (page?.querySelector('h1')) dialogOf(page, button, choose ? pictures(page, field) : help(page));
      else window.open(choose ?? about);
    }
  });
  field.addEventListener('keydown', (event) => {
    // On a Persian or Russian keyboard the key says another letter; then its place counts.
    const letter = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace('Key', '').toLowerCase();
    const kind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && { b: 'bold', i: 'italic', k: 'link' }[letter];
    if (!kind) return;
    event.preventDefault();
    apply(field, kind);
  });
}

// — pasting: the portal turns what Word and others put on the clipboard into marks —
const formatted = /<(h[1-6]|b|strong|i|em|ul|ol|li|table|blockquote|sup|a\s[^>]*href)\b|mso-list|font-weight:\s*(bold|[6-9]00)|font-style:\s*italic|<p\b[\s\S]*<p\b/i;
for (const field of all('[data-paste]')) {
  const said = field.parentElement.querySelector('[data-pasted]');
  let isPlain = false;
  field.addEventListener('keydown', (event) => { isPlain = event.shiftKey; });
  field.addEventListener('keyup', (event) => { if (event.key === 'Shift') isPlain = false; });
  field.addEventListener('paste', async (event) => {
    const [html, plain] = ['text/html', 'text/plain'].map((type) => event.clipboardData.getData(type));
    if (isPlain || !formatted.test(html)) return;
    event.preventDefault();
    const { selectionStart: start, selectionEnd: end } = field;
    field.readOnly = true;
    let text = plain;
    said.textContent = '';
    try {
      const answer = await fetch(`${field.dataset.paste}?note=${nextNote(field.value)}`, {
        method: 'POST',
        headers: { 'content-type': 'text/html', accept: 'text/plain' },
        body: html,
        signal: AbortSignal.timeout(15000),
      });
      if (answer.ok) {
        text = await answer.text();
        const left = (answer.headers.get('left-out') ?? '').split(' ').filter(Boolean);
        if (left.length) said.textContent = [said.dataset.left, ...left.map((kind) => said.getAttribute(`data-left-${kind}`))].join(' ');
      }
    } catch {
      // The words come without their looks.
    }
    field.readOnly = false;
    if (/\n\n|^(#|- |\d+\. |> |\|)/.test(text)) text = gap(field.value.slice(0, start)) + text + gapAfter(field.value.slice(end));
    if (document.activeElement === field) return insert(field, text, start, end);
    // Whoever went on elsewhere meanwhile stays there.
    field.setRangeText(text, start, end, 'end');
    typed(field);
  });
}

// — words and letters, in the reader's digits —
for (const place of all('[data-count]')) {
  const field = document.getElementById(place.dataset.count);
  const digits = [...place.dataset.digits];
  const show = (name, number) => { place.querySelector(name).textContent = String(number).replace(/\d/g, (digit) => digits[digit]); };
  const segments = (text, granularity) => [...new Intl.Segmenter(document.documentElement.lang, { granularity }).segment(text)];
  const count = () => {
    const text = field.value.trim();
    const bare = text.replace(/\]\([^)]*\)/g, ']').replace(/\[\^\w+\]:?/g, ' ').replace(/^\s*\d+[.)] /gm, ' ');
    show('[data-words]', segments(bare, 'word').filter((part) => part.isWordLike).length);
    show('[data-letters]', segments(text, 'grapheme').length);
  };
  let timer;
  if (Intl.Segmenter) field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(count, 300); });
}

// — the words of a new post are in the language chosen for it, and begin where that begins: the list of languages knows —
for (const choice of all('#language')) {
  const follow = () => {
    const [{ lang, dir }] = all(`.lang-list [lang=${choice.value}]`);
    for (const field of all('.input[lang], .preview')) Object.assign(field, { lang, dir });
  };
  on(choice, 'change', follow);
  // Words held in this window (autosave.js) may have brought their language with them.
  follow();
}

// — a day is understood by the portal, which knows every calendar and month —
for (const place of all('[data-day]')) {
  const field = document.getElementById(place.dataset.of);
  let timer;
  let asked = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const mine = asked += 1;
      const page = await ask(`${place.dataset.day}?${new URLSearchParams({ day: field.value })}`).catch(() => null);
      const answer = page?.getElementById('understood');
      if (answer && mine === asked) place.replaceChildren(...[...answer.childNodes].map((node) => document.importNode(node, true)));
    }, 300);
  });
}

// — preview: the server renders the page it would publish; its text is taken over node by node —
const kept = /^(href|src|srcset|sizes|type|width|height|alt|lang|dir|title|class|start|colspan|rowspan|scope|datetime)$/;
// The field in use stays in sight.
const inPlace = (change) => {
  const top = () => document.activeElement.getBoundingClientRect().top;
  const before = top();
  change();
  scrollBy(0, top() - before);
};
for (const pane of all('[data-preview]')) {
  const form = pane.closest('form');
  const field = document.getElementById(pane.dataset.of);
  let timer, request;
  const refresh = () => {
    request?.abort();
    request = new XMLHttpRequest();
    request.open('POST', pane.dataset.preview);
    request.responseType = 'document';
    request.onload = ({ target }) => {
      const text = target.status < 400 && target.response?.querySelector('.prose');
      // Whoever reads in there by key is not thrown out; it is drawn anew when they leave.
      if (!text || pane.contains(document.activeElement)) return;
      for (const bad of all('script, style, iframe, object, embed, form', text)) bad.remove();
      for (const node of all('*', text)) {
        for (const name of node.getAttributeNames()) if (!kept.test(name)) node.removeAttribute(name);
      }
      inPlace(() => pane.replaceChildren(...[...text.childNodes].map((node) => document.importNode(node, true))));
    };
    request.send(new URLSearchParams(new FormData(form)));
  };
  on(field, 'input', () => { clearTimeout(timer); timer = setTimeout(refresh, 500); });
  on(pane, 'focusout', (event) => { if (!pane.contains(event.relatedTarget)) refresh(); });
  if (field.value) refresh();
}
