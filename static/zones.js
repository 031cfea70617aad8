// A zone drawn on a picture, in thousandths of it.
const figure = document.querySelector("[data-zone]"), svg = figure?.querySelector("svg.drawing");
if (svg) {
  const [field, shape] = ["points", "shape"].map((id) => document.getElementById(id));
  const high = svg.viewBox.baseVal.height / 1000;
  const path = svg.appendChild(document.createElementNS(svg.namespaceURI, "path"));
  const read = () => (field.value.match(/\d+,\d+/g) ?? []).map((pair) => pair.split(",").map(Number));
  const show = () => {
    const all = read().map(([x, y]) => [x, y * high]);
    const [[a, b], [c, d]] = all.length > 1 ? all : [[0, 0], [0, 0]];
    const [x, y] = [(c - a) / 2, (d - b) / 2];
    path.setAttribute("d", shape.value === "rect" ? `M${a},${b}H${c}V${d}H${a}Z`
      : shape.value === "ellipse" ? `M${a},${b + y}a${x},${y} 0 1 0 ${2 * x},0a${x},${y} 0 1 0 ${-2 * x},0`
      : all.length ? `M${all.join("L")}Z` : "");
  };
  const write = (all) => {
    field.value = all.map((it) => it.map((n) => Math.max(0, Math.min(1000, Math.round(n)))).join()).join(" ");
    show();
  };
  const at = (event) => {
    const { x, y, width, height } = svg.getBoundingClientRect();
    return [(event.x - x) / width * 1000, (event.y - y) / height * 1000];
  };
  let start;
  svg.onclick = (event) => event.preventDefault();
  svg.onpointerdown = (event) => {
    if (shape.value === "polygon") return write([...read(), at(event)]);
    svg.setPointerCapture(event.pointerId);
    start = at(event);
  };
  svg.onpointermove = (event) => start && write([start, at(event)]);
  svg.onpointerup = () => { start = 0; };
  figure.tabIndex = 0;
  figure.onkeydown = (event) => {
    const way = { Left: [-9, 0], Right: [9, 0], Up: [0, -9], Down: [0, 9] }[event.key.slice(5)];
    if (!way) return;
    event.preventDefault();
    const all = read();
    write(all.map(([x, y], n) => event.shiftKey && n < all.length - 1 ? [x, y] : [x + way[0], y + way[1]]));
  };
  field.oninput = shape.onchange = show;
  field.value ||= "400,400 600,600";
  show();
}
