// Encodes K18, K19; R1: conservative treatment that failed.
Instance: kyphoplasty-conservative-treatment-documented
InstanceOf: Measure
Usage: #definition
* insert ProcessMeasure(kyphoplasty-conservative-treatment-documented, KyphoplastyConservativeTreatmentDocumented, Denominator, Failed Conservative Treatment Is Documented)
* title = "Failed conservative treatment documented"
* description = "Share of the patients for whom a conservative treatment and its failure are on record."
* rationale = "Kyphoplasty comes only after other treatment has failed."
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
