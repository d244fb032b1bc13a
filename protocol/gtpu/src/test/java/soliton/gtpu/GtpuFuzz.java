package soliton.gtpu;

import java.lang.foreign.MemorySegment;
import soliton.base.Octets;

/// Entry for coverage-guided fuzzing: whatever comes in, decoding ends with a value, the two
/// readers agree, and what is understood is stable when it is sent and read again.
public final class GtpuFuzz {
  private GtpuFuzz() {}

  /// The name that Jazzer looks for.
  public static void fuzzerTestOneInput(byte[] input) {
    fuzz(input);
  }

  static void fuzz(byte[] input) {
    GtpuView view = new GtpuView();
    GtpuFault fault = view.wrap(MemorySegment.ofArray(input), 0, input.length);
    GtpuDecoded decoded = Gtpu.decode(Octets.copyOf(input));
    if (decoded instanceof GtpuDecoded.Message m) {
      require(fault == GtpuFault.NONE, "the view refuses " + fault);
      agree(view, m);
      Octets once = Gtpu.encode(m.header(), m.message());
      require(Gtpu.decode(once).equals(decoded), "not stable: " + once);
    } else if (fault == GtpuFault.NONE) {
      require(
          view.payloadOffset() + view.payloadLength() <= input.length, "payload beyond the end");
      view.qfi();
      view.ppi();
    }
  }

  private static void agree(GtpuView view, GtpuDecoded.Message m) {
    require(view.messageType() == m.header().type(), "type");
    require(Integer.toUnsignedLong(view.teid()) == m.header().teid(), "teid");
    require(view.hasSequence() == (m.header().sequence() != null), "sequence");
    view.pduType();
    view.rqi();
    if (view.isMonitored() && view.pduType() <= PduSessionContainer.UPLINK) {
      view.downlinkSentTime();
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
