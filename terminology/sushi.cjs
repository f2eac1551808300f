// Compiles one FSH project by SUSHI, once the order comes: a line of JSON on the standard input. It is null to compile
// everything, or names FSH files: then only the instances that they define are compiled. Until it comes, this gets ready:
// it loads the definitions of FHIR that the project builds on, and parses the FSH. What is parsed ahead is used only for
// FSH that is the same to the letter, so that nothing of the result hangs on when this was started.
// SUSHI's errors and warnings go, as JSON, to the file named by SUSHI_REPORT.
const { writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { createInterface } = require('node:readline');
const { setImmediate } = require('node:timers/promises');
const { version } = require('fsh-sushi/package.json');
const fhirdefs = require('fsh-sushi/dist/fhirdefs/FHIRDefinitions');
const { FSHErrorListener } = require('fsh-sushi/dist/import/FSHErrorListener');
const { FSHImporter } = require('fsh-sushi/dist/import/FSHImporter');
const { InstanceExporter } = require('fsh-sushi/dist/export/InstanceExporter');
const { errorsAndWarnings, logger, stats } = require('fsh-sushi/dist/utils/FSHLogger');
const processing = require('fsh-sushi/dist/utils/Processing');

// SUSHI asks the npm registry for its newest release at every run; a build must not.
processing.checkSushiVersion = async () => ({ latest: version, current: version });

let ordered = false;
const order = new Promise((take) => {
  createInterface({ input: process.stdin })
    .once('line', (line) => {
      ordered = true;
      take(JSON.parse(line));
    })
    .once('close', () => ordered || process.exit(0));
});

// Who started this ends it. A Ctrl-C reaches both, and is no error of SUSHI's.
process.on('SIGINT', () => {});

// Each parse of the same text gives the same tree, which SUSHI only reads. What is not FSH is parsed again for its errors.
let syntaxErrors = 0;
const { syntaxError } = FSHErrorListener.prototype;
FSHErrorListener.prototype.syntaxError = function (...found) {
  syntaxErrors++;
  return syntaxError.apply(this, found);
};
const trees = new Map();
const { parseDoc } = FSHImporter.prototype;
FSHImporter.prototype.parseDoc = function (text, file) {
  let tree = trees.get(text);
  if (!tree) {
    const before = syntaxErrors;
    tree = parseDoc.call(this, text, file);
    if (syntaxErrors === before) {
      trees.set(text, tree);
    }
  }
  return tree;
};

async function getReady(project) {
  const config = processing.readConfig(project);
  const { createFHIRDefinitions } = fhirdefs;
  const { loadExternalDependencies } = processing;
  const definitions = await createFHIRDefinitions();
  stats.reset();
  await loadExternalDependencies(definitions, config);
  if (stats.numError + stats.numWarn > 0) {
    return;
  }
  fhirdefs.createFHIRDefinitions = async () => definitions;
  processing.loadExternalDependencies = async () => {};
  await setImmediate();
  if (!ordered) {
    processing.fillTank(processing.getRawFSHes(resolve(project, 'input/fsh')), config);
  }
}

function compileOnly(files) {
  const only = new Set(files.map((file) => resolve(file)));
  InstanceExporter.prototype.export = function () {
    for (const instance of this.tank.getAllInstances()) {
      if (only.has(resolve(instance.sourceInfo.file))) {
        try {
          this.exportInstance(instance);
        } catch (e) {
          logger.error(e.message, instance.sourceInfo);
        }
      }
    }
    return this.pkg;
  };
}

// With FSHOnly, SUSHI calls the identity of the package unused; the publisher uses it.
const isTrue = ({ message }) => !message.startsWith('The FSHOnly property is set to true');

function reportAtExit() {
  errorsAndWarnings.reset();
  errorsAndWarnings.shouldTrack = true;
  stats.reset();
  process.on('exit', () => {
    const { errors, warnings } = errorsAndWarnings;
    writeFileSync(process.env.SUSHI_REPORT, JSON.stringify({ errors, warnings: warnings.filter(isTrue) }));
  });
}

async function compile() {
  logger.silent = true;
  // What cannot be got ready, SUSHI meets again and reports when it compiles.
  await getReady(process.argv[4]).catch(() => {});
  const files = await order;
  logger.silent = false;
  reportAtExit();
  if (files) {
    compileOnly(files);
  }
  require('fsh-sushi/dist/app');
}

compile();
