// The author's loop: publishes FSH and CQL, applies the pathway to every test patient in
// profiles/input/tests, and prints what differs from each expected.txt.
//
//   node profiles/preview.mjs                  what differs; exit code 1 if anything does
//   node profiles/preview.mjs --case pregnant  only that patient
//   node profiles/preview.mjs --accept         keep what is given now as expected
//   node profiles/preview.mjs --watch          again after every edit, in a fraction of the time
//
// Needs one build before: mvn -q -DskipTests package
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'server', 'target');
const pom = readFileSync(join(root, 'pom.xml'), 'utf8');
const version = pom.match(/<artifactId>kyphoplasty-pathway<\/artifactId>\s*<version>(.*?)</)[1];
const published = pom.match(/<project\.build\.outputTimestamp>(.*?)</)[1];

// Jars only: Java keeps no archive of classes that it has read from folders.
const own = [
  join(target, 'kyphoplasty-server.jar.original'),
  join(root, 'profiles', 'target', `kyphoplasty-profiles-${version}.jar`),
  join(root, 'terminology', 'target', `kyphoplasty-terminology-${version}.jar`),
];
const dependencies = join(target, 'preview.classpath');
if (![...own, dependencies].every((file) => existsSync(file))) {
  console.error('Build the project once first: mvn -q -DskipTests package');
  process.exit(2);
}
const jars = [...own, ...readFileSync(dependencies, 'utf8').trim().split(delimiter)];

// The first run with these jars keeps the classes as the JVM has read them; later ones start faster.
function classArchive() {
  const inputs = createHash('sha256').update(process.env.JAVA_HOME ?? process.env.PATH);
  for (const jar of jars) {
    const { size, mtimeMs } = statSync(jar);
    inputs.update(`${jar} ${size} ${mtimeMs}\n`);
  }
  const name = `preview-${inputs.digest('hex').slice(0, 16)}.jsa`;
  for (const old of readdirSync(target)) {
    if (/^preview-.*\.jsa$/.test(old) && old !== name) {
      rmSync(join(target, old));
    }
  }
  const archive = join(target, name);
  return `-XX:${existsSync(archive) ? 'SharedArchiveFile' : 'ArchiveClassesAtExit'}=${archive}`;
}

// A file of arguments, because the class path is longer than some shells allow.
const argumentFile = join(target, 'preview.args');
const jvm = [
  classArchive(),
  '-Xshare:auto',
  '-Xlog:disable',
  '-Xlog:all=error:stderr',
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Xmx1g',
  '-Dlogback.configurationFile=org/kyphoplasty/server/apply/cases/quiet-logback.xml',
  '-cp',
  jars.join(delimiter),
  'org.kyphoplasty.server.apply.cases.Preview',
  root,
  published,
  ...process.argv.slice(2),
];
writeFileSync(argumentFile, jvm.map((each) => JSON.stringify(each)).join('\n'));

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const run = spawn(java, [`@${argumentFile}`], { stdio: 'inherit' });
run.on('error', (error) => {
  console.error(`Cannot start Java (${java}): ${error.message}`);
  process.exit(2);
});
run.on('close', (status) => process.exit(status ?? 2));
// A Ctrl-C reaches Java by itself.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => run.kill());
