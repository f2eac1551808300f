// Runs SUSHI and reports its errors and warnings as JSON in the file named by SUSHI_REPORT.
const { writeFileSync } = require('node:fs');
const { version } = require('fsh-sushi/package.json');
const { errorsAndWarnings } = require('fsh-sushi/dist/utils/FSHLogger');
const processing = require('fsh-sushi/dist/utils/Processing');

// SUSHI asks the npm registry for its newest release at every run; a build must not.
processing.checkSushiVersion = async () => ({ latest: version, current: version });

// With FSHOnly, SUSHI calls the identity of the package unused; the publisher uses it.
const isTrue = ({ message }) => !message.startsWith('The FSHOnly property is set to true');

errorsAndWarnings.shouldTrack = true;
process.on('exit', () => {
  const { errors, warnings } = errorsAndWarnings;
  writeFileSync(process.env.SUSHI_REPORT, JSON.stringify({ errors, warnings: warnings.filter(isTrue) }));
});

require('fsh-sushi/dist/app');
