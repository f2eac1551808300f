// The author's loop: publishes FSH and CQL, applies the pathway to every test patient in
// profiles/input/tests, and prints what differs from each expected.txt.
//
//   node profiles/preview.mjs                  what differs; exit code 1 if anything does
//   node profiles/preview.mjs --case pregnant  only that patient
//   node profiles/preview.mjs --accept         keep what is given now as expected
//
// Needs one build before: mvn -q -DskipTests package
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'server', 'target');
const dependencies = join(target, 'preview.classpath');
if (!existsSync(dependencies)) {
  console.error('Build the project once first: mvn -q -DskipTests package');
  process.exit(2);
}
const classpath = join(target, 'classes') + delimiter + readFileSync(dependencies, 'utf8').trim();
const published = readFileSync(join(root, 'pom.xml'), 'utf8').match(
  /<project\.build\.outputTimestamp>(.*?)</,
)[1];

// A file of arguments, because the class path is longer than some shells allow.
const argumentFile = join(target, 'preview.args');
const jvm = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-Xmx1g',
  '-Dlogback.configurationFile=org/kyphoplasty/server/apply/cases/quiet-logback.xml',
  '-cp',
  classpath,
  'org.kyphoplasty.server.apply.cases.Preview',
  root,
  published,
  ...process.argv.slice(2),
];
writeFileSync(argumentFile, jvm.map((each) => JSON.stringify(each)).join('\n'));

const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const run = spawnSync(java, [`@${argumentFile}`], { stdio: 'inherit' });
if (run.error) {
  console.error(`Cannot start Java (${java}): ${run.error.message}`);
  process.exit(2);
}
process.exit(run.status ?? 2);
