// A picture that goes out with a form, with its progress; and the list of those that are being prepared, which fills by
// itself. Without this file the form sends the picture whole and the page is asked for again.

const AGAIN = 2000;

const ask = (method, url, body, progress) => new Promise((done) => {
  const request = new XMLHttpRequest();
  request.open(method, url);
  request.responseType = 'document';
  request.upload.onprogress = progress;
  request.onloadend = () => done(request);
  request.send(body);
});

const form = document.querySelector('form[data-hand-in]');
if (form) {
  const list = form.querySelector('[data-arriving]');
  const button = form.querySelector('button');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (button.getAttribute('aria-disabled')) return;
    button.setAttribute('aria-disabled', 'true');
    const [item, name, bar, words] = ['li', 'bdi', 'progress', 'span'].map((kind) => document.createElement(kind));
    name.textContent = form.elements.files.files[0].name;
    bar.setAttribute('aria-label', name.textContent);
    words.className = 'meta';
    item.append(name, bar, words);
    list.replaceChildren(item);
    const answer = await ask('POST', form.action, new FormData(form), (sent) => {
      bar.max = sent.total;
      bar.value = sent.loaded;
    });
    // Taken: the form leads on to its page, which names the picture.
    if (answer.status === 200 && answer.responseURL !== form.action) return location.assign(answer.responseURL);
    const why = [...answer.response?.querySelectorAll('.field .err') ?? []].map((it) => it.textContent.trim());
    bar.remove();
    words.textContent = why.join(' ') || form.dataset.failed;
    words.classList.add('bad');
    button.removeAttribute('aria-disabled');
  });
}

const choice = document.querySelector('[data-choice]');
const look = async () => {
  const chosen = choice.querySelector('input:checked')?.value;
  const fresh = (await ask('GET', location.href)).response?.querySelector('[data-choice]');
  if (fresh && fresh.querySelectorAll('li').length && fresh.textContent !== choice.textContent) {
    choice.replaceChildren(...fresh.childNodes);
    for (const it of choice.querySelectorAll('input')) it.checked = it.value === chosen;
  }
  if (choice.querySelector('progress')) setTimeout(look, AGAIN);
};
if (choice?.querySelector('progress')) setTimeout(look, AGAIN);
