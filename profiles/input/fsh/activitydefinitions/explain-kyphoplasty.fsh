// Encodes K02-K05, K07-K09, K16, K60: the explanation of what kyphoplasty is.
Instance: explain-kyphoplasty
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(explain-kyphoplasty, ExplainKyphoplasty)
* title = "What kyphoplasty is"
* title insert InSpanish([[Qué es la cifoplastia]])
* description = "Explains to the patient what is broken, what is done, and what may be hoped for."
* topic = $definition-topic#education "Education"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code = $sct#311401005 "Patient education (procedure)"
* code.text = "Your spine is built of bones called vertebrae. One or more of yours has collapsed, and that hurts. The most common reason is bone that has become thin (osteoporosis). Through a needle, your doctor makes room in the bone with a small balloon or with a widening tool, and fills it with a cement that makes the bone steadier. The bone may become a little taller, and the pain may become less."
* code.text insert InSpanish([[Su columna está formada por huesos llamados vértebras. Una o más de las suyas se han hundido, y eso duele. La causa más común es que el hueso se ha vuelto frágil (osteoporosis). A través de una aguja, su médico crea un espacio en el hueso con un pequeño globo o con un instrumento dilatador y lo rellena con un cemento que da firmeza al hueso. El hueso puede recuperar algo de altura y el dolor puede disminuir.]])
* insert Performer(patient, [[Patient]])
* insert Encodes(K02)
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K05)
* insert Encodes(K07)
* insert Encodes(K08)
* insert Encodes(K09)
* insert Encodes(K16)
* insert Encodes(K60)
