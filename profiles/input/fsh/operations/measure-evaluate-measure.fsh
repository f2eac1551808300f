// Encodes nothing of the source: how the server tells how often a measure is met.
Instance: measure-evaluate-measure
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(measure-evaluate-measure, MeasureEvaluateMeasure, evaluate-measure, Measure)
* title = "Evaluate a measure"
* description = "Evaluates a published measure over a period, for one patient, for the members of a Group, or for all patients that are stored, as Measure/$evaluate-measure of FHIR R4 does. Patients are read one by one. The parameters practitioner and lastReceivedOn are refused."
* base = "http://hl7.org/fhir/OperationDefinition/Measure-evaluate-measure"
* insert In(measure, 0, 1, string, [["The measure on the type level, as its canonical URL or as Measure/[id]."]])
* insert NamesDefinition
* insert In(periodStart, 1, 1, date, [["The first day of the period; of a month or a year its first day."]])
* insert In(periodEnd, 1, 1, date, [["The last day of the period, which counts; of a month or a year its last day."]])
* insert In(reportType, 0, 1, code, [["subject, for one patient; subject-list, with a report for each subject contained in it; population, for the numbers alone. Without it subject if the subject is a patient, otherwise population."]])
* insert In(subject, 0, 1, string, [["The patient, as Patient/[id] or its id alone, or the patients, as Group/[id]; without it all patients."]])
* insert In(parameters, 0, 1, Parameters, [["Values of CQL parameters by name, such as Least Vital Sign Readings. What the logic does not declare is refused."]])
* insert Out(MeasureReport, [["The report. It has no id and is not stored."]])
