package soliton.pfcp;

import java.util.List;
import soliton.base.Octets;
import soliton.pfcp.message.PfcpMessage;

/// Entry for coverage-guided fuzzing: whatever comes in, decoding ends with a value, and what is
/// accepted is stable when it is sent and read again.
public final class PfcpFuzz {
  private PfcpFuzz() {}

  /// The name that Jazzer looks for.
  public static void fuzzerTestOneInput(byte[] input) {
    fuzz(input);
  }

  static void fuzz(byte[] input) {
    List<Decoded> all = Pfcp.decodeAll(Octets.copyOf(input));
    for (Decoded each : all) {
      if (each instanceof Decoded.Message m && m.message() != null && m.rejection() == null) {
        stable(m.header(), m.message());
      }
    }
  }

  private static void stable(Header header, PfcpMessage message) {
    PfcpMessage again = read(Pfcp.encode(header, message));
    if (!read(Pfcp.encode(header, again)).equals(again)) {
      throw new AssertionError("not stable: " + again);
    }
  }

  private static PfcpMessage read(Octets octets) {
    if (Pfcp.decode(octets) instanceof Decoded.Message m && m.message() != null) {
      return m.message();
    }
    throw new AssertionError("not read again: " + octets);
  }
}
