// Encodes K01, K08: sites that lie in the spine.
ValueSet: SpinalSite
Id: spinal-site
Title: "Sites in the spine"
Description: "Vertebrae and regions of the spine."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K01)
* insert Encodes(K08)
* $sct#421060004 "Structure of vertebral column (body structure)"
* $sct#122495006 "Structure of thoracic vertebral column (body structure)"
* $sct#122496007 "Structure of lumbar vertebral column (body structure)"
* $sct#297172009 "Thoracolumbar region of spine structure (body structure)"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/vertebral-level
