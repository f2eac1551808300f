// Encodes K01, K61: a kyphoplasty on record.
ValueSet: PerformedKyphoplasty
Id: performed-kyphoplasty
Title: "Kyphoplasty that was begun or done"
Description: "Codes under which a kyphoplasty is recorded that are not shared with other procedures. CPT numbers stand without descriptor."
* insert Selection
* ^copyright = "CPT (c) American Medical Association; numbers only. See LICENSES.md of the terminology project."
* insert Encodes(K01)
* insert Encodes(K61)
* $kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"
* $cpt#22513
* $cpt#22514
* $cpt#22515
