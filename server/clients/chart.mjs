// A fictional patient with a fracture, whose chart fills in what the forms show as known.
import { post } from './fhir.mjs';

const PROJECT = 'http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty';
const TERMINOLOGY = 'http://terminology.hl7.org/CodeSystem';

/** The patient's id. */
export async function postChart() {
  const patient = {
    resourceType: 'Patient',
    name: [{ given: ['Rosa'], family: 'Ejemplo' }],
    gender: 'female',
    birthDate: '1948-03-04',
    generalPractitioner: [{ display: 'Dr. Vega' }],
  };
  const { resource } = await post('Patient', patient);
  const subject = { reference: `Patient/${resource.id}` };
  await post('', { resourceType: 'Bundle', type: 'transaction', entry: facts(subject).map(created) });
  return resource.id;
}

function facts(subject) {
  return [
    {
      resourceType: 'Condition',
      clinicalStatus: concept(`${TERMINOLOGY}/condition-clinical`, 'active'),
      verificationStatus: concept(`${TERMINOLOGY}/condition-ver-status`, 'confirmed'),
      category: [concept(`${TERMINOLOGY}/condition-category`, 'problem-list-item')],
      code: concept('http://hl7.org/fhir/sid/icd-10-cm', 'M80.08XA'),
      bodySite: [concept('http://snomed.info/sct', '66794005', 'L1 vertebra')],
      subject,
      onsetDateTime: '2026-02-16',
      recordedDate: '2026-02-18',
    },
    {
      resourceType: 'Procedure',
      status: 'completed',
      code: concept('http://snomed.info/sct', '77476009', 'Application of back brace'),
      subject,
      performedDateTime: '2026-02-18',
    },
    {
      resourceType: 'Observation',
      status: 'final',
      category: [concept(`${TERMINOLOGY}/observation-category`, 'therapy')],
      code: concept(PROJECT, 'conservative-treatment-outcome'),
      subject,
      effectiveDateTime: '2026-02-27',
      valueCodeableConcept: concept(PROJECT, 'failed', 'Did not help'),
    },
  ];
}

function concept(system, code, display) {
  return { coding: [{ system, code, display }] };
}

function created(resource) {
  return { resource, request: { method: 'POST', url: resource.resourceType } };
}
