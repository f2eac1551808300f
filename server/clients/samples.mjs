// What the clients write: a small chart, and a follow-up report that is filled in.
const PROJECT = 'http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty';
const PATIENT = 'urn:uuid:7d4f3f2e-8f5c-4f3c-9b57-0d3f6f0a5b11';

/** The pain scores of the chart, oldest first. */
export const PAIN_SCORES = [9, 8, 7, 6, 5];

/** A transaction that creates a patient of this family name, with five pain scores. */
export function chartOf(family) {
  const patient = { resourceType: 'Patient', name: [{ given: ['Rosa'], family }], gender: 'female', birthDate: '1948-03-04' };
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      { fullUrl: PATIENT, resource: patient, request: { method: 'POST', url: 'Patient' } },
      ...PAIN_SCORES.map((score, day) => ({
        resource: painScore(score, `2026-03-0${day + 1}`),
        request: { method: 'POST', url: 'Observation' },
      })),
    ],
  };
}

/** The follow-up report of a patient whose answers are all there. */
export function answeredReport(patientId) {
  const pain = { linkId: 'pain-part', item: [number('pain-before', 8), number('pain-score', 3)] };
  const needle = { linkId: 'needle-part', item: [chosen('wound-sign', 'no', 'No')] };
  const nerves = ['numbness', 'tingling', 'weakness'].map((linkId) => chosen(linkId, 'no', 'No'));
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'http://kyphoplasty-pathway.org/fhir/Questionnaire/kyphoplasty-follow-up-report',
    status: 'completed',
    subject: { reference: `Patient/${patientId}` },
    authored: '2026-03-20T10:00:00Z',
    item: [pain, needle, { linkId: 'nerve-part', item: nerves }],
  };
}

/** The ids in a searchset. */
export function idsOf({ entry = [] }) {
  return entry.map(({ resource: { id } }) => id);
}

function painScore(score, day) {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
    subject: { reference: PATIENT },
    effectiveDateTime: day,
    valueInteger: score,
  };
}

function number(linkId, valueInteger) {
  return { linkId, answer: [{ valueInteger }] };
}

function chosen(linkId, code, display) {
  return { linkId, answer: [{ valueCoding: { system: PROJECT, code, display } }] };
}
