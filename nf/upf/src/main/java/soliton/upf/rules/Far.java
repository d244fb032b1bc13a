package soliton.upf.rules;

import org.jspecify.annotations.Nullable;

/// Forwarding action rule (TS 29.244 5.2.3).
///
/// @param notifies the SMF is told of the first packet that is buffered (NOCP)
/// @param forwarding where packets go; kept while they are buffered
/// @param barId buffering rule that bounds the buffer
public record Far(
    long id,
    Action action,
    boolean notifies,
    @Nullable Forwarding forwarding,
    @Nullable Integer barId) {
  /// What is done with a packet (TS 29.244 8.2.26).
  public enum Action {
    DROP,
    FORWARD,
    BUFFER
  }

  /// Where packets go.
  ///
  /// @param toAccess to the radio network, else to the data network or another UPF
  /// @param tunnel the remote end of a GTP-U tunnel to send them through, null for none
  public record Forwarding(boolean toAccess, @Nullable RemoteTunnel tunnel) {}

  /// The tunnel packets go through, or would if they were forwarded; null for none.
  public @Nullable RemoteTunnel tunnel() {
    return forwarding == null ? null : forwarding.tunnel();
  }
}
