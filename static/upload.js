// Files handed in piece by piece. Without this file the form sends them whole.

const on = (target, types, act) => types.split(' ').forEach((type) => target.addEventListener(type, act));

// — files in pieces: each with its progress, going on where a broken line stopped it —
const PIECE = 512 * 1024;
const pause = (time) => new Promise((go) => setTimeout(go, time));
for (const form of document.querySelectorAll('form[data-upload]')) {
  const { upload, limit, tooLarge, waiting, resumed } = form.dataset;
  const list = form.querySelector('[data-arriving]');
  const button = form.querySelector('button:not([type=button])');
  const ask = (method, url, body, headers = {}, progress = () => {}) => new Promise((done, failed) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => progress(event.loaded);
    request.onload = () => done(request);
    request.onerror = request.ontimeout = failed;
    request.timeout = 60000;
    request.send(body);
  });
  const row = (file) => {
    const [item, name, bar, words] = ['li', 'bdi', 'progress', 'span'].map((kind) => document.createElement(kind));
    name.textContent = file.name;
    bar.max = file.size || 1;
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    words.className = 'meta';
    item.append(name, bar, words);
    list.append(item);
    return { item, name, bar, say: (text, bad) => { words.textContent = text; words.classList.toggle('bad', !!bad); } };
  };
  // where an earlier visit of this page got to with the same file
  const memory = (file) => `upload ${upload} ${file.name} ${file.size} ${file.lastModified}`;
  const begin = async (file) => {
    const known = localStorage.getItem(memory(file));
    if (known) {
      const answer = await ask('GET', known);
      if (answer.status === 200) return [known, Number(answer.getResponseHeader('upload-offset'))];
    }
    const fields = new URLSearchParams({ name: file.name, bytes: file.size, language: form.elements.language?.value ?? '' });
    const answer = await ask('POST', upload, fields);
    if (answer.status !== 201) throw answer;
    const place = answer.getResponseHeader('location');
    localStorage.setItem(memory(file), place);
    return [place, 0];
  };
  const send = async (file, shown) => {
    if (file.size > Number(limit)) throw { responseText: tooLarge };
    for (let place, start = 0, again = false; ;) {
      try {
        [place, start] = await begin(file);
        if (again || start) shown.say(resumed);
        for (;;) {
          const piece = file.slice(start, start + PIECE);
          const answer = await ask('POST', place, piece, { 'Upload-Offset': start, 'Content-Type': 'application/octet-stream' }, (sent) => { shown.bar.value = start + sent; });
          if (answer.status === 201) return answer;
          if (answer.status >= 400 && answer.status !== 409) throw answer;
          start = Number(answer.getResponseHeader('upload-offset'));
          shown.bar.value = start;
        }
      } catch (problem) {
        if (problem.status >= 400) throw problem;
        shown.say(waiting);
        again = true;
        await pause(2000);
      }
    }
  };
  on(form, 'submit', async (event) => {
    const field = form.querySelector('input[type=file]');
    if (!field.files.length) return;
    event.preventDefault();
    button.disabled = true;
    list.replaceChildren();
    for (const file of field.files) {
      const shown = row(file);
      try {
        const answer = await send(file, shown);
        shown.bar.value = shown.bar.max;
        shown.say(answer.responseText);
        const link = document.createElement('a');
        link.href = answer.getResponseHeader('location');
        link.append(shown.name.textContent);
        shown.name.replaceChildren(link);
      } catch (problem) {
        shown.bar.remove();
        shown.say(problem.responseText || String(problem.status ?? ''), true);
      }
      localStorage.removeItem(memory(file));
    }
    form.reset();
    button.disabled = false;
  });
}
