// Encodes A1-A13, and A14-A16 of the project's own: how the pathway reads the places where the source (K17, K18, K25, K28, K42, K46, K67, K72, K74) leaves room.
CodeSystem: KyphoplastyReadings
Id: kyphoplasty-readings
Title: "Readings of the source"
Description: "One code per place where the source leaves room, with the reading that the pathway follows."
* insert OwnCodes
* #A1 "Finding a fracture and dating it differ" "Any one image finds the level; a recent fracture is confirmed by a clinician's record supported by magnetic resonance or bone scan together with the fluoroscopic examination, and a parameter demands all three."
* #A2 "Fluoroscopic examination is a project code" "No standard code says physical examination under fluoroscopy, so the project has one."
* #A3 "Loose times are parameters" "Times without a number stay in words; only the one hour and the three hours are numbers."
* #A4 "No laboratory test is demanded for infection" "Ruling out an infection is a clinical statement; tests for it are offered beyond the source only."
* #A5 "No monitoring interval" "Monitoring runs throughout, without an interval."
* #A6 "No drug is named" "Antibiotic and sedative are left to the clinician."
* #A7 "The lists to avoid are the clinician's" "The pathway asks that the two lists are given and does not write them."
* #A8 "Conservative treatment first, for cancer too" "The rule is general in the source, so it also holds for a vertebra damaged by cancer."
* #A9 "No follow-up visit" "Only the discussion of bone health follows; a visit would be beyond the source."
* #A10 "No threshold of age, level or height" "Neither age, nor vertebral level, nor loss of height decides on eligibility."
* #A11 "The anesthesia provider places the line" "The role is taken as the source has it."
* #A12 "Cement allergy is beyond the source" "The four kinds of allergy that are asked for do not include cement."
* #A13 "Nobody real is named" "Examples are fictional throughout."
* #A14 "Images while pregnancy is unknown" "The source says nothing of X-ray, bone scan and fluoroscopy before a pregnancy is ruled out; they stay on offer, and the clinician is told to find out first or to weigh it."
* #A15 "Infections outside of the list" "No list of infections is complete, so only a clinician's assessment rules one out; one that is coded otherwise, or not at all, counts through that assessment, and asks for a new one where its code or its name sounds like an infection and it is recorded later."
* #A16 "Pregnancies of earlier years" "The source sets no time; what says that the patient is pregnant and is older than any pregnancy (a parameter, 300 days) excludes nobody and asks again."
