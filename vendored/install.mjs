// Installs exactly what package-lock.json names, once: later builds are fast and need no network.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const home = dirname(fileURLToPath(import.meta.url));
const stamp = join(home, 'node_modules', '.installed-for');
const lock = createHash('sha256').update(readFileSync(join(home, 'package-lock.json'))).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: home,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error(`vendored: 'npm ci' failed in ${home}; Node 18 or newer with npm and a package registry are needed once`);
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
