// Evaluates every define of every library over every test patient with the engine `cql-execution`, which shares no
// code with ours, and prints the values as JSON: { patient: { library: { define: value } } }.
//
//   node evaluate.mjs <folder of the published package> <folder of the test patients> <file to write>
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import cql from 'cql-execution';
import fhir from 'cql-exec-fhir';
import { canonical } from './canonical.mjs';

const [published, patients, output] = process.argv.slice(2);
const json = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const artifacts = (type) =>
  readdirSync(published)
    .filter((file) => file.startsWith(`${type}-`) && file.endsWith('.json'))
    .map((file) => json(published, file));

function withoutNulls(list) {
  const each = { type: 'AliasRef', name: 'each' };
  return {
    type: 'Query',
    source: [{ alias: each.name, expression: list }],
    where: { type: 'Not', operand: { type: 'IsNull', operand: each } },
    return: { distinct: false, expression: each },
  };
}

// The engine keeps a value for each id of a part, and compares whole resources with each other where a query has no
// return clause, which names no duplicates to leave out. Both take minutes.
function lighter(key, part) {
  if (key === 'annotation' || key === 'localId') {
    return undefined;
  }
  // Where a parameter has neither a value nor a default, the engine takes its declaration for its value.
  // https://github.com/cqframework/cql-execution/pull/148
  if (part?.parameterTypeSpecifier && !part.default) {
    return { ...part, default: { type: 'Null' } };
  }
  // A list that is null counts as empty where lists are flattened; the engine would flatten none of them.
  // https://github.com/cqframework/clinical_quality_language/issues/1748
  if (part?.type === 'Flatten') {
    return { ...part, operand: withoutNulls(part.operand) };
  }
  if (part?.type === 'Query' && !part.return && !part.aggregate && part.source.length === 1) {
    return { ...part, return: { distinct: false, expression: { type: 'AliasRef', name: part.source[0].alias } } };
  }
  return part;
}

const elm = artifacts('Library')
  .flatMap((library) => library.content ?? [])
  .filter((content) => content.contentType === 'application/elm+json')
  .map((content) => Buffer.from(content.data, 'base64').toString('utf8'))
  .map((content) => JSON.parse(content, lighter));

// One library that names every define of all others, so that a patient is evaluated once.
function everything() {
  const libraries = elm.map((each) => each.library).filter((each) => each.identifier.id !== 'FHIRHelpers');
  const define = (library) => (each) => ({
    name: `${library.identifier.id}.${each.name}`,
    context: 'Patient',
    expression: { type: 'ExpressionRef', name: each.name, libraryName: library.identifier.id },
  });
  return {
    library: {
      identifier: { id: 'Everything', version: '1' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: libraries[0].usings,
      includes: {
        def: libraries.map(({ identifier }) => ({
          localIdentifier: identifier.id,
          path: identifier.id,
          version: identifier.version,
        })),
      },
      statements: {
        def: libraries.flatMap((library) =>
          (library.statements?.def ?? [])
            .filter((each) => each.type !== 'FunctionDef' && each.name !== 'Patient')
            .map(define(library)),
        ),
      },
    },
  };
}

function codes(valueSet) {
  const members = (contains = []) =>
    contains.flatMap((each) => [
      ...(each.code && !each.abstract ? [{ code: each.code, system: each.system }] : []),
      ...members(each.contains),
    ]);
  return members(valueSet.expansion?.contains);
}

const codeService = new cql.CodeService(
  Object.fromEntries(artifacts('ValueSet').map((each) => [each.url, { [each.version]: codes(each) }])),
);
const main = everything();

// The engine builds and evaluates a library anew for each library that includes it; here all share one.
class Libraries extends cql.Repository {
  built = new Map();

  resolve(path, version) {
    const name = `${path}|${version}`;
    if (!this.built.has(name)) {
      this.built.set(name, super.resolve(path, version));
    }
    return this.built.get(name);
  }
}

cql.PatientContext.prototype.getLibraryContext = function (alias) {
  this.shared ??= new Map();
  const included = this.get(alias);
  if (!this.shared.has(included)) {
    const context = new cql.PatientContext(
      included, this.patient, this.codeService, this.parameters, this.executionDateTime, this.messageListener,
    );
    context.shared = this.shared;
    this.shared.set(included, context);
  }
  return this.shared.get(included);
};

const library = new cql.Library(main, new Libraries([...elm, main]));

function value(parameter) {
  if (typeof parameter === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(parameter)) {
    return cql.Date.parse(parameter);
  }
  return parameter;
}

const source = fhir.PatientSource.FHIRv401();

async function evaluate(name) {
  const { parameters } = json(patients, name, 'case.json');
  const data = readdirSync(join(patients, name, 'given'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ resource: json(patients, name, 'given', file) }));
  source.reset();
  source.loadBundles([{ resourceType: 'Bundle', type: 'collection', entry: data }]);
  const given = Object.entries(parameters).map(([key, each]) => [key, value(each)]);
  const now = cql.DateTime.parse(`${parameters['Evaluation Date']}T12:00:00.000+00:00`);
  const executor = new cql.Executor(library, codeService, Object.fromEntries(given));
  const results = await executor.exec(source, now);
  const byLibrary = {};
  for (const [key, result] of Object.entries(Object.values(results.patientResults)[0])) {
    const [, id, define] = key.match(/^([^.]+)\.(.*)$/s);
    (byLibrary[id] ??= {})[define] = canonical(result);
  }
  return byLibrary;
}

const names = readdirSync(patients, { withFileTypes: true })
  .filter((each) => !each.name.includes("."))
  .map((each) => each.name)
  .sort();
const all = {};
for (const name of names) {
  all[name] = await evaluate(name);
}
writeFileSync(output, JSON.stringify(all, null, 1));
