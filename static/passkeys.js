// Passkeys. The form of the page is sent like any other, once the browser's answer stands in it.
// Every other way in works without this file.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const known = (list = []) => list.map((it) => ({ ...it, id: bytes(it.id) }));

const ask = {
  async create({ publicKey }) {
    const options = { ...publicKey, challenge: bytes(publicKey.challenge), user: { ...publicKey.user, id: bytes(publicKey.user.id) }, excludeCredentials: known(publicKey.excludeCredentials) };
    const made = await navigator.credentials.create({ publicKey: options });
    const { attestationObject, clientDataJSON } = made.response;
    return { id: made.id, rawId: text(made.rawId), type: made.type, response: { attestationObject: text(attestationObject), clientDataJSON: text(clientDataJSON) } };
  },
  async get({ publicKey }) {
    const options = { ...publicKey, challenge: bytes(publicKey.challenge), allowCredentials: known(publicKey.allowCredentials) };
    const given = await navigator.credentials.get({ publicKey: options });
    const { authenticatorData, clientDataJSON, signature, userHandle } = given.response;
    return { id: given.id, rawId: text(given.rawId), type: given.type, response: { authenticatorData: text(authenticatorData), clientDataJSON: text(clientDataJSON), signature: text(signature), userHandle: userHandle && text(userHandle) } };
  },
};

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential) break;
  for (const part of document.querySelectorAll('[data-with-passkey]')) part.hidden = false;
  const refused = form.querySelector('[data-refused]');
  const button = form.querySelector('button');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    refused.hidden = true;
    button.disabled = true;
    try {
      const answer = await fetch(form.dataset.challenge, { method: 'POST', headers: { accept: 'text/plain' } });
      if (answer.redirected || !answer.ok) return window.location.reload();
      const { ceremony, options } = JSON.parse(await answer.text());
      form.elements.credential.value = JSON.stringify(await ask[form.dataset.passkey](options));
      form.elements.ceremony.value = ceremony;
      form.submit();
    } catch {
      // The owner said no, took too long, or has no passkey here.
      refused.hidden = false;
    } finally {
      button.disabled = false;
    }
  });
}
