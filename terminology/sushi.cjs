// Runs SUSHI and reports its errors and warnings as JSON in the file named by SUSHI_REPORT.
// SUSHI_ONLY may name FSH files, as JSON: then only the instances that they define are compiled.
const { writeFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { version } = require('fsh-sushi/package.json');
const { InstanceExporter } = require('fsh-sushi/dist/export/InstanceExporter');
const { errorsAndWarnings, logger } = require('fsh-sushi/dist/utils/FSHLogger');
const processing = require('fsh-sushi/dist/utils/Processing');

// SUSHI asks the npm registry for its newest release at every run; a build must not.
processing.checkSushiVersion = async () => ({ latest: version, current: version });

if (process.env.SUSHI_ONLY) {
  const only = new Set(JSON.parse(process.env.SUSHI_ONLY).map((file) => resolve(file)));
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

errorsAndWarnings.shouldTrack = true;
process.on('exit', () => {
  const { errors, warnings } = errorsAndWarnings;
  writeFileSync(process.env.SUSHI_REPORT, JSON.stringify({ errors, warnings: warnings.filter(isTrue) }));
});

require('fsh-sushi/dist/app');
