package soliton.pfcp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.message.PfcpMessage;
import soliton.tlv.Diagnostic;

/// What came in one message of a datagram.
public sealed interface Decoded {

  /// A message of a known type in a sound frame.
  ///
  /// @param message null if it lacks something mandatory
  /// @param diagnostics what is wrong with its elements, also what does not matter
  /// @param rejection how to refuse it if it is a request; null if all is well
  record Message(
      Header header,
      @Nullable PfcpMessage message,
      List<Diagnostic> diagnostics,
      @Nullable Rejection rejection)
      implements Decoded {
    public Message {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// A frame of another version: to be answered with VERSION NOT SUPPORTED RESPONSE, unless it is
  /// that response itself (TS 29.244 7.6.2).
  ///
  /// @param sequence taken from where version 1 has it, 0 if the frame is too short
  record OtherVersion(int version, int type, int sequence) implements Decoded {}

  /// A frame to be discarded without an answer: too short for its header (7.6.3), of unknown type
  /// (7.6.4), or with a flag S that does not fit its type.
  record Discarded(String reason) implements Decoded {}
}
