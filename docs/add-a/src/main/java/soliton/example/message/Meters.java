package soliton.example.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Diagnostic;
import soliton.l3.Diagnostic.Kind;
import soliton.l3.Diagnostics;
import soliton.l3.MessageReader;
import soliton.l3.MessageWriter;
import soliton.l3.Receiver;

/// Messages of meters to and from octets: the message type, then its elements.
public final class Meters {
  private Meters() {}

  /// @param message null if it cannot be used; then a diagnostic is fatal
  public record Decoded(@Nullable MeterMessage message, List<Diagnostic> diagnostics) {
    public Decoded {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// @throws IllegalArgumentException if an element does not fit the bounds of its table
  public static Octets encode(MeterMessage message) {
    OctetWriter out = new OctetWriter();
    out.u8(MeterMessageCodec.type(message));
    MeterMessageCodec.write(message, new MessageWriter(out));
    return out.toOctets();
  }

  /// Decodes what the network has received. Takes any octets, never throws.
  public static Decoded decode(Octets pdu) {
    Diagnostics diagnostics = new Diagnostics();
    if (pdu.isEmpty()) {
      diagnostics.add(Kind.MESSAGE_TOO_SHORT, "message type", -1, 0);
      return new Decoded(null, diagnostics.toList());
    }
    OctetReader in = pdu.reader();
    int type = in.u8();
    if (!MeterMessageCodec.isKnown(type)) {
      diagnostics.add(Kind.UNKNOWN_MESSAGE_TYPE, "message type", -1, type);
      return new Decoded(null, diagnostics.toList());
    }
    MeterMessage message =
        MeterMessageCodec.read(type, new MessageReader(in, diagnostics, Receiver.NETWORK));
    return new Decoded(diagnostics.isFatal() ? null : message, diagnostics.toList());
  }
}
