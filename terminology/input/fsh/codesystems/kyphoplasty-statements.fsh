// Encodes K01-K78 and R1-R18: the statements and hard rules of the source, each in one sentence of the project's own.
CodeSystem: KyphoplastyStatements
Id: kyphoplasty-statements
Title: "Statements of the source"
Description: "What the source of the pathway says, one code per statement (K) and per hard rule (R). Every artifact names the codes that it carries out."
* insert OwnCodes
* ^property[0].code = #strength
* ^property[0].description = "How strongly the source words it: must, should, may, will, or a plain fact."
* ^property[0].type = #string
* ^property[1].code = #class
* ^property[1].description = "The part that the statement plays in care."
* ^property[1].type = #string
* ^property[2].code = #clinical
* ^property[2].description = "Whether the statement bears on care at all."
* ^property[2].type = #boolean

* #K01 "Treats vertebral fractures" "The procedure is a treatment for broken vertebrae."
* #K01 insert Statement(fact, indication, true)
* #K02 "What a vertebra is" "Patients are told that the spine is built up of vertebrae."
* #K02 insert Statement(fact, education, true)
* #K03 "Balloon makes the space" "A balloon that is expanded inside the vertebra can make room for the filling."
* #K03 insert Statement(fact, procedure-step, true)
* #K04 "Osteotome as alternative" "An osteotome may open the bone in place of the balloon."
* #K04 insert Statement(may, procedure-step, true)
* #K05 "Cement fills the space" "Bone cement put into the cavity gives the vertebra back its firmness."
* #K05 insert Statement(fact, procedure-step, true)
* #K06 "Some fractures qualify" "Not every vertebral fracture calls for the procedure; particular kinds may."
* #K06 insert Statement(may, indication, true)
* #K07 "Osteoporosis is the usual cause" "Thin bone from osteoporosis stands behind most of the fractures concerned."
* #K07 insert Statement(fact, indication, true)
* #K08 "The vertebra is compressed" "A fractured vertebra gives way and loses height."
* #K08 insert Statement(fact, indication, true)
* #K09 "The fracture hurts" "Pain is the leading complaint of such a fracture."
* #K09 insert Statement(fact, indication, true)
* #K10 "Stooped posture" "A stoop of the upper back may follow the fracture."
* #K10 insert Statement(may, indication, true)
* #K11 "Pain can limit breathing" "Because of the pain the patient may breathe less freely."
* #K11 insert Statement(may, risk, true)
* #K12 "Pain can limit walking" "Because of the pain the patient may walk less."
* #K12 insert Statement(may, risk, true)
* #K13 "Pneumonia becomes likelier" "Shallow breathing or lying about makes pneumonia more probable."
* #K13 insert Statement(fact, risk, true)
* #K14 "Leg clots become likelier" "The same limits make a thrombosis of the leg more probable."
* #K14 insert Statement(fact, risk, true)
* #K15 "Height after cancer damage" "In a vertebra weakened by cancer, some of the lost height may be regained."
* #K15 insert Statement(may, indication, true)
* #K16 "Pain relief is possible" "The patient may be in less pain afterwards."
* #K16 insert Statement(may, indication, true)
* #K17 "Biopsy comes first" "If bone is sampled, that happens before any cavity is made and before any cement."
* #K17 insert Statement(may, procedure-step, true)
* #K18 "Other treatment has failed" "The procedure is held back until other treatment has been tried without success."
* #K18 insert Statement(must, indication, true)
* #K19 "What conservative treatment is" "A brace for the back, pain medicine, or both, among others, make up the other treatment."
* #K19 insert Statement(fact, indication, true)
* #K20 "Bleeding is a risk" "Bleeding can complicate the procedure."
* #K20 insert Statement(fact, risk, true)
* #K21 "List of medicines to avoid" "The clinician hands out a list of the medicines that promote bleeding and are to be left off."
* #K21 insert Statement(will, pre-op-instruction, true)
* #K22 "Blood tests for bleeding" "How likely the patient is to bleed may be looked at with blood tests."
* #K22 insert Statement(may, pre-op-assessment, true)
* #K23 "Infection is a risk" "Infection can complicate the procedure."
* #K23 insert Statement(fact, risk, true)
* #K24 "Sterile working" "Working under sterile conditions keeps the infection risk down."
* #K24 insert Statement(fact, procedure-step, true)
* #K25 "No active infection" "Making sure that no infection is active keeps the infection risk down."
* #K25 insert Statement(fact, exclusion, true)
* #K26 "More back pain is a risk" "The back may hurt more afterwards than before."
* #K26 insert Statement(fact, risk, true)
* #K27 "A fresh fracture seldom hurts more" "When the clinician has established that the fracture is recent, added pain is not to be expected."
* #K27 insert Statement(fact, indication, true)
* #K28 "How freshness is established" "Magnetic resonance, a bone scan and an examination under fluoroscopy show whether the fracture is recent."
* #K28 insert Statement(will, pre-op-assessment, true)
* #K29 "Nerve injury is a risk" "An injured nerve can leave numb, tingling or weak limbs."
* #K29 insert Statement(fact, risk, true)
* #K30 "Operator is experienced" "Whoever operates is to be trained in the procedure and practised."
* #K30 insert Statement(should, competence, true)
* #K31 "Fluoroscopy is a precondition" "There is no procedure without X-ray guidance."
* #K31 insert Statement(must, procedure-step, true)
* #K32 "Allergic reaction is a risk" "The patient can react allergically."
* #K32 insert Statement(fact, risk, true)
* #K33 "Ask for allergies" "The clinician asks for earlier reactions to medicines, contrast agents, contrast dyes and iodine."
* #K33 insert Statement(should, pre-op-assessment, true)
* #K34 "Cement can leak" "Cement can leave the place where it was put."
* #K34 insert Statement(fact, risk, true)
* #K35 "Fluoroscopy all along" "Watching by fluoroscopy from beginning to end makes leakage less likely."
* #K35 insert Statement(fact, monitoring, true)
* #K36 "Operator knows the anatomy" "Knowing how the spine is built makes leakage less likely."
* #K36 insert Statement(fact, competence, true)
* #K37 "Little radiation" "Patients are told that the X-ray dose is small."
* #K37 insert Statement(fact, education, true)
* #K38 "Not during pregnancy" "Pregnancy rules the procedure out."
* #K38 insert Statement(must, exclusion, true)
* #K39 "Risks of other illnesses" "What else the patient suffers from may bring risks of its own."
* #K39 insert Statement(may, risk, true)
* #K40 "Hand in the list of illnesses" "Ahead of the procedure the clinician is given a full list of the patient's conditions."
* #K40 insert Statement(should, pre-op-instruction, true)
* #K41 "History and examination" "A history is taken and the body examined ahead of the procedure."
* #K41 insert Statement(will, pre-op-assessment, true)
* #K42 "Images to find the fracture" "Any of plain X-ray, magnetic resonance or bone scan may serve to find the broken level."
* #K42 insert Statement(may, pre-op-assessment, true)
* #K43 "Blood tests may be ordered" "Laboratory tests may belong to the preparation."
* #K43 insert Statement(may, pre-op-assessment, true)
* #K44 "Medicines and supplements are disclosed" "The clinician learns of every medicine and supplement, since some promote bleeding."
* #K44 insert Statement(should, pre-op-assessment, true)
* #K45 "Report allergies" "The patient reports reactions to medicines, contrast agents, contrast dyes or iodine."
* #K45 insert Statement(should, pre-op-instruction, true)
* #K46 "Empty stomach" "For some hours before, the patient takes neither food nor drink."
* #K46 insert Statement(must, pre-op-instruction, true)
* #K47 "Driven to the procedure" "Another person brings the patient by car."
* #K47 insert Statement(must, pre-op-instruction, true)
* #K48 "Driven home" "Another person takes the patient home by car."
* #K48 insert Statement(must, discharge, true)
* #K49 "Venous line" "The anesthesia provider places an intravenous line."
* #K49 insert Statement(fact, procedure-step, true)
* #K50 "Antibiotic through the line" "An antibiotic is given by that line."
* #K50 insert Statement(fact, procedure-step, true)
* #K51 "Sedation through the line" "A sedative is given by that line."
* #K51 insert Statement(fact, procedure-step, true)
* #K52 "General anesthesia as alternative" "General anesthesia is what some operators choose instead."
* #K52 insert Statement(may, procedure-step, true)
* #K53 "Sedation sufficed for the author" "In the author's own practice sedation was always enough."
* #K53 insert Statement(fact, author-opinion, false)
* #K54 "Prone position" "The patient is placed on the belly."
* #K54 insert Statement(fact, procedure-step, true)
* #K55 "Blood pressure is watched" "Blood pressure is followed from beginning to end."
* #K55 insert Statement(will, monitoring, true)
* #K56 "Heart rate is watched" "Heart rate is followed from beginning to end."
* #K56 insert Statement(will, monitoring, true)
* #K57 "Oxygen saturation is watched" "Oxygen saturation is followed from beginning to end."
* #K57 insert Statement(will, monitoring, true)
* #K58 "Needle into the vertebra" "A needle reaches the broken vertebra through skin and muscle of the back."
* #K58 insert Statement(fact, procedure-step, true)
* #K59 "Balloon or osteotome" "One of the two, balloon or osteotome-like dilator, makes the cavity."
* #K59 insert Statement(must, procedure-step, true)
* #K60 "Room, and perhaps height" "The cavity takes the cement, and the vertebra may become taller."
* #K60 insert Statement(may, procedure-step, true)
* #K61 "Cement is injected" "The prepared cement goes into the vertebra."
* #K61 insert Statement(fact, procedure-step, true)
* #K62 "One image per injection" "Every injection is followed by an X-ray image that shows where the cement went."
* #K62 insert Statement(must, monitoring, true)
* #K63 "Needle out" "The needle is taken out again."
* #K63 insert Statement(fact, procedure-step, true)
* #K64 "Dressing" "The punctures are covered with sterile dressings."
* #K64 insert Statement(fact, procedure-step, true)
* #K65 "Duration for one level" "For a single vertebra less than an hour is likely."
* #K65 insert Statement(fact, procedure-step, true)
* #K66 "Duration for more levels" "Several vertebrae may need more time."
* #K66 insert Statement(may, procedure-step, true)
* #K67 "About three hours of recovery" "The patient stays in the recovery room for roughly three hours."
* #K67 insert Statement(fact, recovery, true)
* #K68 "Home on the same day" "The patient leaves on the day of the procedure."
* #K68 insert Statement(will, discharge, true)
* #K69 "Walking from one hour on" "One hour afterwards the patient is allowed to walk."
* #K69 insert Statement(may, recovery, true)
* #K70 "Sore puncture site" "For some days the place of the needle may be sore."
* #K70 insert Statement(may, post-op-instruction, true)
* #K71 "Relief is usually quick" "The pain as a rule eases at once."
* #K71 insert Statement(fact, recovery, true)
* #K72 "List of activities to avoid" "The clinician hands out a list of what not to do afterwards."
* #K72 insert Statement(should, post-op-instruction, true)
* #K73 "Treat osteoporosis" "With osteoporosis, minerals, vitamins and bone medicines may prevent further fractures."
* #K73 insert Statement(may, follow-up, true)
* #K74 "Talk with both doctors" "The patient discusses this with the operator and with the primary care physician."
* #K74 insert Statement(should, follow-up, true)
* #K75 "Where the text comes from" "The source is written for patients by a pain physician of the United States."
* #K75 insert Statement(fact, provenance, false)
* #K76 "Contact data" "Contact data of the source are left out."
* #K76 insert Statement(fact, provenance, false)
* #K77 "Opening hours" "Opening hours of the source are left out."
* #K77 insert Statement(fact, provenance, false)
* #K78 "Web form" "The web form of the source is left out."
* #K78 insert Statement(fact, provenance, false)
* #R1 "Conservative treatment first" "Eligible only when a brace, pain medicine or other treatment has failed."
* #R1 insert Statement(must, rule, true)
* #R2 "Pregnancy excludes" "A pregnant patient is never eligible."
* #R2 insert Statement(must, rule, true)
* #R3 "Infection is ruled out" "Postponed while an infection is active, and undecided while that is unknown."
* #R3 insert Statement(must, rule, true)
* #R4 "Fluoroscopy throughout" "Blocked without fluoroscopy, which then stays in use to the end."
* #R4 insert Statement(must, rule, true)
* #R5 "Images equal injections" "There are as many control images as cement injections."
* #R5 insert Statement(must, rule, true)
* #R6 "Freshness lowers the pain risk" "The risk of more back pain counts as raised until the fracture is known to be recent; nobody is excluded by it."
* #R6 insert Statement(should, rule, true)
* #R7 "History and examination done" "The procedure waits for history and physical examination."
* #R7 insert Statement(must, rule, true)
* #R8 "Allergies are asked for" "All four kinds of allergy are asked for; a known one calls for caution and excludes nobody."
* #R8 insert Statement(should, rule, true)
* #R9 "Medicines in, avoid-list out" "The list of medicines and supplements is taken and the list of those to avoid is given."
* #R9 insert Statement(should, rule, true)
* #R10 "Conditions are listed" "The list of conditions is taken ahead of the procedure."
* #R10 insert Statement(should, rule, true)
* #R11 "Fasting is instructed" "The patient is told to fast for some hours."
* #R11 insert Statement(must, rule, true)
* #R12 "Driver both ways" "There is somebody to drive to the procedure and back."
* #R12 insert Statement(must, rule, true)
* #R13 "Three vital signs throughout" "Blood pressure, heart rate and oxygen saturation are followed without a gap."
* #R13 insert Statement(must, rule, true)
* #R14 "Exactly one instrument" "Balloon or osteotome, never both, never none."
* #R14 insert Statement(must, rule, true)
* #R15 "Biopsy before cavity" "A biopsy is a choice, its place in the order is not."
* #R15 insert Statement(must, rule, true)
* #R16 "Recovery times" "About three hours of recovery, walking from one hour on, home on the same day."
* #R16 insert Statement(will, rule, true)
* #R17 "Activity list given" "The patient leaves with the list of activities to avoid."
* #R17 insert Statement(should, rule, true)
* #R18 "Bone health with osteoporosis only" "The discussion of bone health is for patients with osteoporosis."
* #R18 insert Statement(should, rule, true)
