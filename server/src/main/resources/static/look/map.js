// The map that can be moved: offered where there is WebGL, loaded only when asked for. Everything
// comes from our own server; there are no tiles and no glyphs.
const colour = (element, name) => getComputedStyle(element).getPropertyValue(name).trim();
const hasWebGl = () => Boolean(document.createElement('canvas').getContext('webgl2'));

function spots(globe) {
  return [...globe.querySelectorAll('.spot')].map((spot) => ({
    at: [Number(spot.dataset.longitude), Number(spot.dataset.latitude)],
    href: spot.getAttribute('href'),
    says: spot.getAttribute('aria-label'),
    shape: spot.querySelector('.shape'),
  }));
}

// The shorter way round, as a line of points; the map goes on past 180° by itself.
function arc([x1, y1], [x2, y2]) {
  const rad = Math.PI / 180;
  const vector = (x, y) => [Math.cos(y * rad) * Math.cos(x * rad), Math.cos(y * rad) * Math.sin(x * rad), Math.sin(y * rad)];
  const a = vector(x1, y1);
  const b = vector(x2, y2);
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  const points = [];
  for (let i = 0; i <= 48; i++) {
    const [p, q] = angle < 1e-9 ? [1, 0] : [Math.sin((1 - i / 48) * angle) / Math.sin(angle), Math.sin((i / 48) * angle) / Math.sin(angle)];
    const [x, y, z] = a.map((value, n) => value * p + b[n] * q);
    let longitude = Math.atan2(y, x) / rad;
    const before = points.at(-1)?.[0] ?? longitude;
    while (longitude - before > 180) longitude -= 360;
    while (longitude - before < -180) longitude += 360;
    points.push([longitude, Math.atan2(z, Math.hypot(x, y)) / rad]);
  }
  return points;
}

const line = (spot, from) => ({
  type: 'Feature',
  properties: { colour: colour(spot.shape, '--kind'), dashed: spot.shape.dataset.state !== 'full' },
  geometry: { type: 'LineString', coordinates: arc(from, spot.at) },
});

function style(globe, found, from) {
  const lines = { type: 'FeatureCollection', features: from ? found.map((spot) => line(spot, from)) : [] };
  const stroke = (id, dashed, extra) => ({
    id,
    type: 'line',
    source: 'lines',
    filter: ['==', ['get', 'dashed'], dashed],
    paint: { 'line-color': ['get', 'colour'], 'line-width': 1.5, 'line-opacity': 0.7, ...extra },
  });
  return {
    version: 8,
    sources: { land: { type: 'geojson', data: new URL(globe.dataset.land, location).href }, lines: { type: 'geojson', data: lines } },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': toRgb(globe, '--sea') } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': toRgb(globe, '--land') } },
      stroke('plain', false, {}),
      stroke('dashed', true, { 'line-dasharray': [3, 2] }),
    ],
  };
}

// MapLibre reads plain colours only, so the page's are resolved first.
function toRgb(element, name) {
  const probe = document.createElement('span');
  probe.className = 'unseen';
  element.append(probe);
  probe.style.color = `var(${name})`;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  probe.remove();
  const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${r},${g},${b})`;
}

function homeMark() {
  const box = document.createElement('div');
  box.innerHTML = '<svg width="16" height="16" viewBox="0 0 16 16"><g class="home"><circle cx="8" cy="8" r="6"/></g></svg>';
  return box;
}

async function explore(globe, button) {
  button.disabled = true;
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: globe.dataset.style });
  document.head.append(sheet);
  const library = await import(new URL(globe.dataset.library, location).href);
  library.setWorkerUrl?.(new URL(globe.dataset.worker, location).href);
  const found = spots(globe);
  const home = globe.querySelector('.home');
  const from = home && [Number(home.dataset.longitude), Number(home.dataset.latitude)];
  found.forEach((spot) => (spot.shape.style.setProperty('--kind', toRgb(spot.shape, '--kind'))));
  const box = Object.assign(document.createElement('div'), { className: 'moving' });
  globe.append(box);
  const map = new library.Map({ container: box, style: style(globe, found, from), center: from ?? [150, 20], zoom: 1.4, attributionControl: false, dragRotate: false });
  map.addControl(new library.NavigationControl({ showCompass: false }));
  const bounds = new library.LngLatBounds();
  found.forEach((spot) => (from ? arc(from, spot.at) : [spot.at]).forEach((point) => bounds.extend(point)));
  if (!bounds.isEmpty()) map.fitBounds(bounds, { padding: 40, maxZoom: 5, animate: false });
  if (from) new library.Marker({ element: homeMark() }).setLngLat(from).addTo(map);
  found.forEach((spot) => {
    const pin = document.createElement('a');
    pin.href = spot.href;
    pin.title = spot.says;
    pin.className = 'spot';
    const shape = spot.shape.cloneNode(true);
    ['x', 'y'].forEach((name) => shape.removeAttribute(name));
    shape.setAttribute('width', 14);
    shape.setAttribute('height', 14);
    pin.append(shape);
    new library.Marker({ element: pin }).setLngLat(spot.at).addTo(map);
  });
  map.once('load', () => { globe.classList.add('explored'); globe.querySelector(':scope > svg').setAttribute('aria-hidden', 'true'); });
  button.remove();
}

document.querySelectorAll('[data-map]').forEach((globe) => {
  if (!hasWebGl()) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'explore', textContent: globe.dataset.explore });
  button.addEventListener('click', () => explore(globe, button).catch(() => globe.querySelector('.moving')?.remove()));
  globe.append(button);
});
