// Files in pieces: each with its progress, going on where a broken line stopped it, however slow the line. Without this
// file the form sends them whole. A file that takes the place of another leads to its page. How far a file came that is
// nobody else's business the page itself lists (`data-listed`), and this browser keeps nothing of it.

const PIECE = 256 * 1024;
// Milliseconds without a byte until a line counts as broken, and until it is tried again.
const SILENCE = 60000;
const AGAIN = [2000, 30000];
const SIGNED_OUT = 10000;
// What a proxy says while the portal starts anew.
const BROKEN = [0, 502, 503, 504];

const pause = (time) => new Promise((go) => setTimeout(go, time));

// The answer, or `null` from a line on which nothing moves any more.
const ask = (method, url, body, headers = {}, progress = () => {}) => new Promise((done) => {
  const request = new XMLHttpRequest();
  let timer;
  const moved = () => { clearTimeout(timer); timer = setTimeout(() => request.abort(), SILENCE); };
  request.open(method, url);
  for (const [name, value] of Object.entries({ Accept: 'text/plain', ...headers })) request.setRequestHeader(name, value);
  request.upload.onprogress = (event) => { moved(); progress(event.loaded); };
  request.upload.onload = request.onprogress = moved;
  request.onloadend = () => { clearTimeout(timer); done(request.status ? request : null); };
  moved();
  request.send(body);
});

// Whether the beginning of a file is what the portal has of it; a browser that cannot tell leaves that to the portal.
const begins = async (file, length, digest) => {
  if (!digest || !globalThis.crypto?.subtle) return true;
  const hash = await crypto.subtle.digest('SHA-256', await file.slice(0, length).arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === digest;
};

// A form that stands open beside this one may be sent still: nobody but its own file changed what it is about.
const revise = (revisions) => {
  const [seen, now] = revisions?.split(' ') ?? [];
  for (const field of document.querySelectorAll('input[name=revision]')) {
    if (field.value === seen) field.value = field.defaultValue = now;
  }
};

for (const form of document.querySelectorAll('form[data-upload]')) {
  const { upload, replaces = '', limit, tooLarge, waiting, resumed, signedOut, failed } = form.dataset;
  const list = form.querySelector('[data-arriving]');
  const button = form.querySelector('button:not([type=button])');
  const field = form.querySelector('input[type=file]');
  let running = false;

  // A line of the list: the name, how far it is, and a word.
  const row = (file) => {
    const [item, name, bar, words] = ['li', 'bdi', 'progress', 'span'].map((kind) => document.createElement(kind));
    name.textContent = file.name;
    bar.max = file.size || 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    words.className = 'meta';
    item.append(name, bar, words);
    list.append(item);
    const say = (text, bad) => { words.textContent = text; words.classList.toggle('bad', !!bad); };
    return { name, bar, say };
  };

  const send = async (file, shown) => {
    if (file.size > Number(limit)) throw tooLarge;
    // Where an earlier visit of this page got to with the same file.
    const mark = `upload ${upload} ${replaces} ${file.name} ${file.size} ${file.lastModified}`;
    const kept = 'listed' in form.dataset ? null : localStorage;
    const listed = () => [...document.querySelectorAll('[data-arrival]')].find((it) => Number(it.dataset.bytes) === file.size)?.dataset.arrival;
    const words = () => [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    const fields = () => new URLSearchParams([...words(), ['name', file.name], ['bytes', file.size], ...(replaces ? [['replaces', replaces]] : [])]);
    const piece = (start) => ask('POST', place, file.slice(start, start + PIECE),
      { 'Upload-Offset': start, 'Content-Type': 'application/octet-stream' },
      (sent) => { shown.bar.value = start + sent; });
    let place = kept ? kept.getItem(mark) : listed() ?? null;
    let wasKnown = place !== null;
    // How far the portal says it is; `null` until it was asked.
    let start = null;
    let [rest, most] = AGAIN;
    for (;;) {
      const answer = await (place === null ? ask('POST', upload, fields()) : start === null ? ask('GET', place) : piece(start));
      const status = answer?.status ?? 0;
      const header = (name) => answer.getResponseHeader(name);
      if (answer) revise(header('case-revision'));
      const wait = status === 429 ? Number(header('retry-after')) * 1000 : 0;
      if (BROKEN.includes(status) || status === 401 || (wait && wait <= SILENCE)) {
        shown.say(status === 401 ? signedOut : waiting);
        await pause(status === 401 ? SIGNED_OUT : wait || rest);
        rest = Math.min(rest * 2, most);
        start = null;
        wasKnown = true;
        continue;
      }
      if (place === null && status === 201) {
        place = header('location');
        start = 0;
        kept?.setItem(mark, place);
        continue;
      }
      if (status === 404 && wasKnown) {
        // Nobody went on with it for a day.
        place = start = null;
        wasKnown = false;
        continue;
      }
      const offset = header('upload-offset');
      if (place !== null && start === null && offset !== null && !await begins(file, Number(offset), header('upload-digest'))) {
        // Another file of the same length.
        place = null;
        wasKnown = false;
        continue;
      }
      if (place !== null && (status === 200 || status === 409) && offset !== null) {
        if (wasKnown) shown.say(Number(offset) > 0 ? resumed : '');
        wasKnown = false;
        rest = AGAIN[0];
        start = Number(offset);
        shown.bar.value = start;
        continue;
      }
      // It is done, or refused for good; after anything else the same file goes on where it is.
      if (status === 201 || status === 422) kept?.removeItem(mark);
      if (status === 201) return answer;
      throw header('content-type')?.startsWith('text/plain') && answer.responseText || failed;
    }
  };

  addEventListener('beforeunload', (event) => { if (running) event.preventDefault(); });
  form.addEventListener('submit', async (event) => {
    if (running || field.files.length) event.preventDefault();
    if (running || !field.files.length) return;
    running = true;
    button.setAttribute('aria-disabled', 'true');
    list.replaceChildren();
    let after = null;
    const files = [...field.files].map((file) => [file, row(file)]);
    for (const [file, shown] of files) {
      try {
        const answer = await send(file, shown);
        shown.bar.value = shown.bar.max;
        shown.say(answer.responseText);
        const link = document.createElement('a');
        link.href = answer.getResponseHeader('location');
        link.append(file.name);
        shown.name.replaceChildren(link);
        if (replaces) after = link.href;
      } catch (words) {
        shown.bar.remove();
        shown.say(typeof words === 'string' ? words : failed, true);
      }
    }
    field.value = '';
    button.removeAttribute('aria-disabled');
    running = false;
    if (after) location.assign(after);
  });
}
