package soliton.dissect;

import java.util.ArrayList;
import java.util.List;

/// One message of a capture, as people and scripts read it.
///
/// @param protocol `NGAP`, `NAS`, `PFCP` or `GTP-U`
/// @param name of the message in the words of its specification
/// @param problems what the decoder found wrong, one line each
/// @param tree all elements, one a line
/// @param inner the messages that it carries
public record DissectedMessage(
    String protocol,
    String name,
    List<String> problems,
    String tree,
    List<DissectedMessage> inner) {
  public DissectedMessage {
    problems = List.copyOf(problems);
    inner = List.copyOf(inner);
  }

  /// This message and all that it carries, outermost first.
  public List<DissectedMessage> flat() {
    List<DissectedMessage> all = new ArrayList<>();
    all.add(this);
    inner.forEach(message -> all.addAll(message.flat()));
    return all;
  }

  /// The names from the outside to the inside: `Uplink Nas Transport, Registration Request`.
  public String names() {
    return String.join(", ", flat().stream().map(DissectedMessage::name).toList());
  }
}
