// Encodes K10: stooped posture.
ValueSet: Kyphosis
Id: kyphosis
Title: "Kyphosis"
Description: "A stoop of the upper back."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K10)
* $sct#413428007 "Acquired kyphosis"
* $sct#414564002 "Kyphosis deformity of spine"
* $sct#203657009 "Osteoporotic kyphosis (disorder)"
* $icd10cm#M40.14 "Other secondary kyphosis, thoracic region"
* $icd10cm#M40.204 "Unspecified kyphosis, thoracic region"
* $icd10cm#M40.205 "Unspecified kyphosis, thoracolumbar region"
* $icd10cm#M40.209 "Unspecified kyphosis, site unspecified"
