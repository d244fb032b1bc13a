package soliton.radio;

/// One message of a call flow, as the ladder shows it.
///
/// @param nanos time of the agenda's clock
/// @param from who sends, for example `phone 999700000000001`, `gnb 1`, `amf`
/// @param to who receives
/// @param protocol `NAS`, `NGAP`, `RRC` or `GTP-U`
/// @param name name of the message as in the specification, possibly with a cause behind it
public record CallFlowMessage(long nanos, String from, String to, String protocol, String name) {}
