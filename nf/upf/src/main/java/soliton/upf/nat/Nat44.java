package soliton.upf.nat;

import soliton.transport.flow.Lines;
import soliton.upf.packet.Packet;

/// Translates addresses and ports of IPv4 between phones and one data network.
public final class Nat44 {
  /// Where a packet of a phone goes.
  public enum Verdict {
    /// Out of N6, with what it is translated to.
    TO_NETWORK,
    /// To another phone, whose own address it bears now (hairpinning, RFC 4787 6): as if it had
    /// come from N6.
    TO_PHONE,
    /// Nowhere: it was counted.
    NOWHERE
  }

  /// @param network number of the data network, for flows that are offered
  /// @param lines where flows that are offered get their meters from
  public Nat44(int network, NatSettings settings, Lines lines, NatEvents events) {}

  /// Translates a packet from a phone in place, and sets its view anew. What is not IPv4 passes as
  /// it is.
  public Verdict outward(Packet packet, long nowNanos) {
    return Verdict.TO_NETWORK;
  }

  /// Translates a packet from the data network in place, and sets its view anew, before its session
  /// is looked for. What is not IPv4, or not for an address of the translation, passes as it is.
  ///
  /// @return false if nobody shall have it
  public boolean inward(Packet packet, long nowNanos) {
    return true;
  }

  /// Ends flows that were silent too long; to be called every second or so.
  public void sweep(long nowNanos) {}
}
