// Writes what the world map needs, from world-atlas (Natural Earth, public domain) and maplibre-gl:
//   map/projection.properties   the numbers of the projection (Equal Earth), for the server's points
//   static/map/land….svg        land in that projection, once per centre, for <use>
//   static/map/…                land as GeoJSON, cut at the antimeridian; the map library, served by ourselves
// Land only: borders are disputed. Usage: node map.mjs CLASSES-FOLDER
import './install.mjs';
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WIDTH = 1000;
const CENTRES = [150, 15, -90]; // the Pacific's shores, Europe and Africa, the Americas
const SOUTH = -58; // Antarctica has no cities
const classes = process.argv[2];
const require = createRequire(import.meta.url);
const stamp = join(classes, 'map', 'made');
const inputs = [fileURLToPath(import.meta.url), fileURLToPath(new URL('package-lock.json', import.meta.url))];
const newest = Math.max(...inputs.map((path) => statSync(path).mtimeMs));

if (!existsSync(stamp) || statSync(stamp).mtimeMs < newest) {
  const { feature } = await import('topojson-client');
  const { geoEqualEarth, geoEquirectangular, geoPath } = await import('d3-geo');
  const { geoProject } = await import('d3-geo-projection');
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/land-110m.json'), 'utf8'));
  const land = feature(atlas, atlas.objects.land);
  const inhabited = {
    type: 'FeatureCollection',
    features: (land.features ?? [land]).map((each) => withoutAntarctica(each)),
  };

  const served = join(classes, 'static', 'map');
  mkdirSync(served, { recursive: true });
  mkdirSync(dirname(stamp), { recursive: true });
  for (const centre of CENTRES) {
    const projection = geoEqualEarth().rotate([-centre, 0]).fitWidth(WIDTH, { type: 'Sphere' });
    const path = geoPath(projection).digits(1);
    const [x, y] = projection.translate();
    const height = Math.round(projection([centre, SOUTH])[1]);
    const numbers = { centres: CENTRES.join(','), width: WIDTH, height, scale: projection.scale(), x, y };
    const lines = Object.entries(numbers).map(([name, value]) => `${name}=${value}\n`);
    writeFileSync(join(classes, 'map', 'projection.properties'), lines.join(''));
    const outlines = `<path id="sea" d="${path({ type: 'Sphere' })}"/><path id="land" d="${path(inhabited)}"/>`;
    writeFileSync(
      join(served, `land${centre}.svg`),
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><defs>${outlines}</defs></svg>\n`,
    );
  }

  const flat = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).reflectY(true).precision(0.1);
  writeFileSync(join(served, 'land.geojson'), JSON.stringify(geoProject(inhabited, flat), rounded));
  const library = dirname(require.resolve('maplibre-gl/dist/maplibre-gl.css'));
  for (const file of ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs', 'maplibre-gl.css']) {
    copyFileSync(join(library, file), join(served, file));
  }
  copyFileSync(join(library, '..', 'LICENSE.txt'), join(served, 'LICENSE-maplibre-gl.txt'));
  writeFileSync(stamp, '');
}

function withoutAntarctica(each) {
  const polygons = each.geometry.coordinates.filter((rings) => Math.max(...rings[0].map((point) => point[1])) > SOUTH);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}

function rounded(_, value) {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
