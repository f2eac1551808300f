// Makes package-lock.json: node lock.mjs
//
// Some packages declare far more than these tests load. What is named below is left out of the lock file, and so is never
// installed: it would take 800 MB and minutes.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The published files of lforms hold all that it needs.
const WHOLE = ['lforms'];
const NOT_LOADED = {
  // Fonts, and 43,000 files of icons; the bundle draws none (smart-forms.build.mjs).
  '@aehrc/smart-forms-renderer': ['@fontsource/inter', '@fontsource/material-icons', '@fontsource/roboto', '@mui/icons-material'],
  // For its users' own Babel.
  '@emotion/react': ['@emotion/babel-plugin'],
  '@emotion/styled': ['@emotion/babel-plugin'],
  // For React Native.
  'isomorphic-webcrypto': [
    '@unimodules/core',
    '@unimodules/react-native-adapter',
    'expo-random',
    'react-native-securerandom',
  ],
};

const manifest = JSON.parse(readFileSync('package.json'));
const lock = resolveOthers();
const { packages } = lock;
for (const name of WHOLE) {
  const version = manifest.dependencies[name];
  packages[`node_modules/${name}`] = { version, integrity: npm('view', `${name}@${version}`, 'dist.integrity').trim() };
}
packages[''].dependencies = manifest.dependencies;
for (const [name, left] of Object.entries(NOT_LOADED)) {
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies']) {
    left.forEach((each) => delete packages[`node_modules/${name}`][kind]?.[each]);
  }
}
const wanted = reachable();
lock.packages = Object.fromEntries(Object.entries(packages).filter(([path]) => wanted.has(path)).sort(byPath));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);

function resolveOthers() {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const dependencies = Object.fromEntries(Object.entries(manifest.dependencies).filter(([name]) => !WHOLE.includes(name)));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }));
  npm('install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved', '--prefix', folder);
  return JSON.parse(readFileSync(join(folder, 'package-lock.json')));
}

function reachable() {
  const seen = new Set();
  const open = [''];
  while (open.length) {
    const path = open.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    const { dependencies, optionalDependencies, peerDependencies } = packages[path];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const found = find(path, name);
      if (found) open.push(found);
    }
  }
  return seen;
}

// As Node.js looks for modules: nearest first.
function find(path, name) {
  const candidate = `${path ? `${path}/` : ''}node_modules/${name}`;
  if (packages[candidate]) return candidate;
  return path ? find(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name) : undefined;
}

function byPath([a], [b]) {
  return a < b ? -1 : 1;
}

function npm(...command) {
  return execFileSync('npm', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
