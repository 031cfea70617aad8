// The magnifier: buttons, the keys + - 0 and arrows, and the hand move what is seen of a drawing. All drawings of a page
// show the same place, so that versions are compared under one glass.

const drawings = [...document.querySelectorAll('svg.drawing')].map((svg) => ({ svg, image: svg.querySelector('image'), whole: svg.viewBox.baseVal.height }));
const MOST = 8;
let scale = 1;
let middle = [0.5, 0.5];

function show() {
  const half = 0.5 / scale;
  middle = middle.map((at) => Math.min(Math.max(at, half), 1 - half));
  for (const { svg, image, whole } of drawings) {
    svg.setAttribute('viewBox', [(middle[0] - half) * 1000, (middle[1] - half) * whole, 1000 / scale, whole / scale].join(' '));
    svg.classList.toggle('is-near', scale > 1);
    if (scale > 1) image.setAttribute('href', image.dataset.widest);
  }
}

function zoom(kind) {
  scale = kind === 'whole' ? 1 : Math.min(Math.max(scale * (kind === 'in' ? 1.5 : 1 / 1.5), 1), MOST);
  show();
}

function move(across, down) {
  middle = [middle[0] + across / scale, middle[1] + down / scale];
  show();
}

const STEPS = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] };
for (const group of document.querySelectorAll('.zoom')) {
  group.addEventListener('click', (event) => {
    const button = event.target.closest('[data-zoom]');
    if (button) zoom(button.dataset.zoom);
  });
  group.addEventListener('keydown', (event) => {
    const kind = { '+': 'in', '=': 'in', '-': 'out', 0: 'whole' }[event.key];
    if (!kind && !STEPS[event.key]) return;
    event.preventDefault();
    if (kind) zoom(kind);
    else move(...STEPS[event.key]);
  });
}

// Features may cover the whole picture, so the hand begins on their links too: what moves is no press of one.
const STILL = 4;
for (const { svg } of drawings) {
  let from = null;
  let isMoved = false;
  svg.addEventListener('pointerdown', (event) => { isMoved = false; if (scale > 1) from = [event.clientX, event.clientY]; });
  svg.addEventListener('pointermove', (event) => {
    if (!from || (!isMoved && Math.hypot(event.clientX - from[0], event.clientY - from[1]) < STILL)) return;
    isMoved = true;
    svg.setPointerCapture(event.pointerId);
    const box = svg.getBoundingClientRect();
    move((from[0] - event.clientX) / box.width, (from[1] - event.clientY) / box.height);
    from = [event.clientX, event.clientY];
  });
  for (const end of ['pointerup', 'pointercancel']) svg.addEventListener(end, () => { from = null; });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  svg.addEventListener('click', (event) => { if (isMoved && event.detail) event.preventDefault(); isMoved = false; }, true);
}
