package soliton.example.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.per.Diagnostic;
import soliton.per.PduHeader;
import soliton.per.PerReader;
import soliton.per.PerWriter;

/// Messages of the reporting protocol to octets and back.
public final class Reports {
  private Reports() {}

  /// @param message null if it cannot be used
  public record Decoded(@Nullable ReportMessage message, List<Diagnostic> diagnostics) {
    public Decoded {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// @throws IllegalArgumentException naming the component, if a value does not fit its type
  public static Octets encode(ReportMessage message) {
    PerWriter out = new PerWriter();
    ReportMessageCodec.write(out, message);
    String fault = out.fault();
    if (fault != null) {
      throw new IllegalArgumentException("cannot be encoded: " + fault);
    }
    return out.toOctets();
  }

  /// Takes any octets, never throws.
  public static Decoded decode(Octets pdu) {
    PerReader in = new PerReader(pdu);
    PduHeader header = PduHeader.read(in);
    if (header == null) {
      return new Decoded(null, in.diagnostics());
    }
    ReportMessage message = ReportMessageCodec.read(in, header.kind(), header.procedure());
    in.leaveIe();
    return new Decoded(message, in.diagnostics());
  }
}
