// Encodes K02, K42, K58: the vertebrae.
ValueSet: VertebralLevel
Id: vertebral-level
Title: "Vertebral levels"
Description: "The thoracic and lumbar vertebrae, T1 to L5."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K02)
* insert Encodes(K42)
* insert Encodes(K58)
* $sct#64864005 "T1 vertebra"
* $sct#64864005 insert InSpanish([[Vértebra T1]])
* $sct#53733008 "T2 vertebra"
* $sct#53733008 insert InSpanish([[Vértebra T2]])
* $sct#1626008 "T3 vertebra"
* $sct#1626008 insert InSpanish([[Vértebra T3]])
* $sct#73071006 "T4 vertebra"
* $sct#73071006 insert InSpanish([[Vértebra T4]])
* $sct#56401006 "T5 vertebra"
* $sct#56401006 insert InSpanish([[Vértebra T5]])
* $sct#45296009 "T6 vertebra"
* $sct#45296009 insert InSpanish([[Vértebra T6]])
* $sct#62487009 "T7 vertebra"
* $sct#62487009 insert InSpanish([[Vértebra T7]])
* $sct#11068009 "T8 vertebra"
* $sct#11068009 insert InSpanish([[Vértebra T8]])
* $sct#82687006 "T9 vertebra"
* $sct#82687006 insert InSpanish([[Vértebra T9]])
* $sct#7610001 "T10 vertebra"
* $sct#7610001 insert InSpanish([[Vértebra T10]])
* $sct#12989004 "T11 vertebra"
* $sct#12989004 insert InSpanish([[Vértebra T11]])
* $sct#23215003 "T12 vertebra"
* $sct#23215003 insert InSpanish([[Vértebra T12]])
* $sct#66794005 "L1 vertebra"
* $sct#66794005 insert InSpanish([[Vértebra L1]])
* $sct#14293000 "L2 vertebra"
* $sct#14293000 insert InSpanish([[Vértebra L2]])
* $sct#36470004 "L3 vertebra"
* $sct#36470004 insert InSpanish([[Vértebra L3]])
* $sct#11994002 "L4 vertebra"
* $sct#11994002 insert InSpanish([[Vértebra L4]])
* $sct#49668003 "L5 vertebra"
* $sct#49668003 insert InSpanish([[Vértebra L5]])
