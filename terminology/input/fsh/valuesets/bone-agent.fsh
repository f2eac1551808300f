// Encodes K73; R18: medicines, minerals and vitamins for bone.
ValueSet: BoneAgent
Id: bone-agent
Title: "Bone medicines, minerals and vitamins"
Description: "Examples of what strengthens bone; the clinicians choose."
* insert Selection
* ^copyright = "RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K73)
* insert Encodes(R18)
* $rxnorm#46041 "Alendronate"
* $rxnorm#73056 "Risedronate"
* $rxnorm#115264 "Ibandronate"
* $rxnorm#77655 "zoledronic acid"
* $rxnorm#993449 "denosumab"
* $rxnorm#32915 "Teriparatide"
* $rxnorm#1921069 "abaloparatide"
* $rxnorm#2123126 "romosozumab"
* $rxnorm#72143 "Raloxifene"
* $rxnorm#1897 "Calcium Carbonate"
* $rxnorm#2418 "Cholecalciferol"
