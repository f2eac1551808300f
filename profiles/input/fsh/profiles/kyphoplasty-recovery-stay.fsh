// Encodes K67; R16: the stay in the recovery room.
Profile: KyphoplastyRecoveryStay
Parent: Procedure
Id: kyphoplasty-recovery-stay
Title: "Stay in the recovery room"
Description: "From the arrival in the recovery room to the end of the watch."
* insert PublishedDefinition
* insert EncodesDefinition(K67)
* insert EncodesDefinition(R16)
* status MS
* code = $kyphoplasty#recovery-room-stay
* subject 1..1 MS
* performed[x] 1..1 MS
* performed[x] only Period
* performedPeriod.start 1..1 MS
* performedPeriod.end MS
