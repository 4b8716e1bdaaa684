// Writes the Korean readings of Han characters from the npm package hanja (MIT) as tab-separated lines: character, reading.
// Usage: node readings.mjs TARGET.tsv
import './install.mjs';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = process.argv[2];
const source = createRequire(import.meta.url).resolve('hanja/lib/data/hanjaeum.json');
const inputs = [source, fileURLToPath(import.meta.url), fileURLToPath(new URL('package-lock.json', import.meta.url))];
const newest = Math.max(...inputs.map((path) => statSync(path).mtimeMs));

if (!existsSync(target) || statSync(target).mtimeMs < newest) {
  const isReading = ([character, reading]) => [...character].length === 1 && /^[가-힣]$/.test(reading);
  const readings = Object.entries(JSON.parse(readFileSync(source, 'utf8'))).filter(isReading);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.part`, readings.map((pair) => pair.join('\t')).join('\n') + '\n');
  renameSync(`${target}.part`, target);
}
