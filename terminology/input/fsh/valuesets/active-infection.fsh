// Encodes K25; R3: infections that postpone the procedure.
ValueSet: ActiveInfection
Id: active-infection
Title: "Active infections"
Description: "Infections which, while active, postpone the procedure. The list cannot be complete: a clinician's assessment counts as well."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K25)
* insert Encodes(R3)
* $sct#203241002 "Osteomyelitis of vertebra"
* $sct#302935008 "Infective discitis"
* $sct#2304001 "Discitis"
* $sct#91302008 "Sepsis"
* $sct#5758002 "Bacteremia"
* $sct#68566005 "Urinary tract infectious disease"
* $sct#76844004 "Local infection of wound"
* $sct#233604007 "Pneumonia"
* $sct#33910007 "Postoperative infection"
* $sct#58126003 "Postoperative wound infection"
* $icd10cm#T81.40XA "Infection following a procedure, unspecified, initial encounter"
* $icd10cm#T81.49XA "Infection following a procedure, other surgical site, initial encounter"
* $icd10cm#M46.20 "Osteomyelitis of vertebra, site unspecified"
* $icd10cm#M46.24 "Osteomyelitis of vertebra, thoracic region"
* $icd10cm#M46.26 "Osteomyelitis of vertebra, lumbar region"
* $icd10cm#M46.30 "Infection of intervertebral disc (pyogenic), site unspecified"
* $icd10cm#G06.1 "Intraspinal abscess and granuloma"
* $icd10cm#A41.9 "Sepsis, unspecified organism"
* $icd10cm#R78.81 "Bacteremia"
* $icd10cm#N39.0 "Urinary tract infection, site not specified"
* $icd10cm#L08.9 "Local infection of the skin and subcutaneous tissue, unspecified"
* $icd10cm#J18.9 "Pneumonia, unspecified organism"
