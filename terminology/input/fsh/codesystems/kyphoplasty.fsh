// Encodes K01-K74 and R1-R18 where no standard code is known: procedure, devices, findings, answers, tasks and goals.
CodeSystem: Kyphoplasty
Id: kyphoplasty
Title: "Kyphoplasty pathway codes"
Description: "What the pathway has to name and no standard code system, as far as it could be verified, names."
* insert OwnCodes
// The procedure, its steps and its devices (K03-K05, K17, K24, K31, K49-K64)
* #balloon-kyphoplasty "Percutaneous balloon kyphoplasty" "Cement augmentation of a fractured vertebra through the skin, after a cavity was made in it."
* #inflatable-bone-tamp "Inflatable bone tamp" "Balloon that is inflated inside a vertebra to make a cavity."
* #osteotome "Osteotome" "Dilating instrument that makes a cavity inside a vertebra without a balloon."
* #spinal-bone-cement "Bone cement for vertebral augmentation" "Cement-like filling for the cavity of a treated vertebra."
* #fluoroscopic-physical-examination "Physical examination of the spine under fluoroscopy" "Physical examination of the painful level while it is seen by fluoroscopy."
* #sterile-technique "Sterile technique" "All precautions that keep the operating field free of germs."
* #continuous-fluoroscopy "Fluoroscopy throughout the procedure" "X-ray guidance from the insertion of the needle until it is out again."
* #prone-positioning "Positioning on the belly" "The patient is placed face down on the operating table."
* #intravenous-line "Intravenous line" "Access to a vein for antibiotic and sedative."
* #sedation "Sedation" "A sedative given by the anesthesia provider through the intravenous line."
* #needle-placement "Needle placement" "A needle is brought into the fractured vertebra through skin and muscle."
* #vertebral-biopsy "Biopsy of the vertebra" "Bone is taken from the vertebra through the needle before a cavity is made."
* #cavity-by-balloon "Cavity by balloon" "The cavity is made with the inflatable bone tamp."
* #cavity-by-osteotome "Cavity by osteotome" "The cavity is made with an osteotome or similar dilator."
* #cement-injection "Cement injection" "Cement is injected into the cavity of one vertebra."
* #post-injection-image "Image after a cement injection" "X-ray image that shows where the cement of one injection went."
* #needle-removal "Needle removal" "The needle is taken out after the last image."
* #sterile-dressing "Sterile dressing" "The punctures of the skin are covered with sterile dressings."
* #recovery-room-stay "Stay in the recovery room" "Observation in the recovery room after the procedure."
* #assisted-walking "First walking" "The patient may get up and walk."
* #discharge-home "Discharge home" "The patient leaves for home on the day of the procedure."
// Facts of the day (K31, K34, K46, K62)
* #fluoroscopy-available "Fluoroscopy at hand" "Whether fluoroscopy is available for the procedure."
* #fasting-followed "Fasting followed" "Whether the patient has taken neither food nor drink for the hours asked for."
* #in-position "Cement in position" "The image shows the cement where it was put."
* #leaked "Cement leaked" "The image shows cement outside of the place where it was put."
// Findings and their answers (K08, K11, K12, K18, K25, K27, K34)
* #fracture-acuity "Fracture acuity" "How fresh the clinician judges the vertebral fracture to be."
* #acute "New or acute fracture" "The clinician judges the fracture to be recent."
* #subacute "Subacute fracture" "The clinician judges the fracture to be neither recent nor old."
* #chronic "Chronic fracture" "The clinician judges the fracture to be old."
* #acuity-unknown "Fracture acuity not known" "The clinician cannot say how old the fracture is."
* #conservative-treatment-outcome "Outcome of conservative treatment" "What back brace, pain medicine or other conservative treatment has achieved."
* #failed "Did not help" "Conservative treatment was tried and has failed."
* #failed insert InSpanish([[No ayudó]])
* #partial "Helped somewhat" "Conservative treatment was tried and helps in part."
* #partial insert InSpanish([[Ayudó algo]])
* #ongoing "Too early to tell" "Conservative treatment is under way and cannot be judged yet."
* #ongoing insert InSpanish([[Aún es pronto para saberlo]])
* #helped "Helped" "Conservative treatment was tried and helps enough."
* #helped insert InSpanish([[Ayudó]])
* #not-tried "Not tried" "No conservative treatment was tried."
* #not-tried insert InSpanish([[No se ha intentado]])
* #conservative-treatment-tried "Conservative treatment tried" "One treatment without surgery that the patient has had for the fracture."
* #back-brace "Back brace" "A brace worn to support the back."
* #back-brace insert InSpanish([[Faja o corsé para la espalda]])
* #pain-medicine "Pain medicine" "Medicine taken against the pain."
* #pain-medicine insert InSpanish([[Medicamento para el dolor]])
* #other-conservative-treatment "Other treatment without surgery" "Any further treatment without surgery, such as rest or exercise."
* #other-conservative-treatment insert InSpanish([[Otro tratamiento sin cirugía]])
* #no-conservative-treatment "None of these" "The patient has had no treatment yet."
* #no-conservative-treatment insert InSpanish([[Ninguno de estos]])
* #active-infection-assessment "Assessment for active infection" "Whether any infection is active at present."
* #bleeding-risk-medication-assessment "Assessment for medicines that promote bleeding" "Whether the patient takes anything that promotes bleeding, as the clinician finds after a look at every medicine and supplement."
* #none-of-these "None of these" "Nothing on the list holds."
* #none-of-these insert InSpanish([[Ninguno de estos]])
* #not-of-childbearing-potential "Cannot become pregnant" "The patient cannot be or become pregnant."
* #not-of-childbearing-potential insert InSpanish([[No puede quedar embarazada]])
* #pain-limits-breathing "Pain limits breathing" "Whether pain keeps the patient from breathing freely."
* #pain-limits-walking "Pain limits walking" "Whether pain keeps the patient from walking."
* #bone-marrow-edema "Bone marrow edema" "Edema of the vertebra on magnetic resonance, a sign of a recent fracture."
* #vertebral-height-loss "Loss of vertebral height" "Share of the height that a vertebra has lost, in percent."
* #cement-leakage "Cement leakage" "Cement outside of the place where it was put."
* #pulmonary-cement-embolism "Pulmonary cement embolism" "Cement carried into the vessels of the lung."
* #adjacent-vertebral-fracture "New fracture of an adjacent vertebra" "Fracture of a neighboring vertebra after augmentation."
* #yes "Yes" "The statement holds."
* #yes insert InSpanish([[Sí]])
* #no "No" "The statement does not hold."
* #no insert InSpanish([[No]])
* #unsure "Not sure" "The person asked does not know."
* #unsure insert InSpanish([[No lo sé]])
// What is collected, given and arranged (K21, K33, K40, K44-K48, K72, K74)
* #allergy-history "Allergy history" "Earlier reactions to medicines, contrast agents, contrast dyes and iodine."
* #medication-allergy "Allergy to a medicine" "An earlier reaction to a medicine."
* #contrast-agent-allergy "Allergy to a contrast agent" "An earlier reaction to a contrast agent."
* #contrast-dye-allergy "Allergy to a contrast dye" "An earlier reaction to a contrast dye."
* #iodine-allergy "Allergy to iodine" "An earlier reaction to iodine."
* #medication-list-obtained "List of medicines and supplements obtained" "The clinician has the list of all medicines and supplements."
* #condition-list-obtained "List of conditions obtained" "The clinician has the list of the patient's medical conditions."
* #medications-to-avoid-list-given "List of medicines to avoid given" "The patient was given the list of medicines that promote bleeding."
* #activities-to-avoid-list-given "List of activities to avoid given" "The patient was given the list of activities to avoid afterwards."
* #fasting-instruction "Fasting instruction" "The patient is told to take no food or drink for some hours before."
* #needle-site-soreness-information "Information on soreness" "The patient is told that the needle site may be sore for some days."
* #driver-to-procedure "Driver to the procedure" "Somebody drives the patient to the procedure."
* #driver-home "Driver home" "Somebody drives the patient home."
* #operator-qualification "Qualification of the operator" "The operator is trained, experienced and knows the anatomy of the spine."
* #bone-health-discussion "Discussion of bone health" "The patient discusses the treatment of osteoporosis with operator and primary care physician."
* #follow-up-visit "Visit after the procedure" "The patient comes back some weeks after the procedure."
* #preop-intake "Pre-procedure intake" "The patient's own account ahead of the procedure."
* #patient-question "Question of the patient" "What the patient wants to know from the clinician."
// What the gates ask for or lead to (R1, R2, R3, R6, R7)
* #confirm-fracture "Confirm the vertebral fracture" "Request to confirm or refute a vertebral fracture."
* #record-fracture-day "Record when the fracture began" "Request to record the day of a fracture."
* #record-fractured-level "Record which vertebra is broken" "Request to record the level of a fracture."
* #classify-medication "Classify a medicine" "Request to say whether a medicine promotes bleeding."
* #classify-allergy "Classify an allergy" "Request to say what kind of thing an allergy is to."
* #confirm-fracture-acuity "Confirm that the fracture is recent" "Request to establish how fresh the fracture is."
* #record-conservative-treatment "Record the conservative treatment" "Request to record what conservative treatment was tried and what it achieved."
* #continue-conservative-treatment "Continue conservative treatment" "Conservative treatment goes on, the procedure is held back."
* #clarify-pregnancy "Clarify pregnancy" "Request to find out whether the patient is pregnant."
* #do-not-perform-in-pregnancy "Do not perform during pregnancy" "The procedure is not performed because the patient is pregnant."
* #rule-out-infection "Rule out an active infection" "Request to find out whether an infection is active."
* #treat-infection-and-postpone "Treat the infection and postpone" "The procedure is put off until the infection has been treated."
* #review-risk "Review a risk" "Request to weigh a risk for this patient."
// Goals (K05, K15, K16, K68, K69, K71, K73)
* #goal-vertebral-stability "Stable vertebra" "The treated vertebra is stable."
* #goal-vertebral-height "Vertebral height regained" "The treated vertebra has regained some height."
* #goal-pain-relief "Less pain" "The patient is in less pain than before."
* #goal-walking "Walking" "The patient walks again."
* #goal-same-day-discharge "Home on the same day" "The patient is at home in the evening of the procedure."
* #goal-prevent-new-fracture "No new fracture" "No further vertebra breaks."
// What the questionnaires ask for and answer
* insert FormCodes
* #in-position insert InSpanish([[En su lugar]])
* #leaked insert InSpanish([[Fuera de su lugar]])
* #minerals insert InSpanish([[Minerales, por ejemplo calcio]])
* #vitamins insert InSpanish([[Vitaminas, por ejemplo vitamina D]])
* #bone-medicine insert InSpanish([[Medicamento para fortalecer los huesos]])
