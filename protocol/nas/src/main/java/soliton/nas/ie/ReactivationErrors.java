package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.PduSessionId;

/// Why the user plane of PDU sessions could not be restored, TS 24.501 9.11.3.43.
public record ReactivationErrors(List<Failure> failures) {
  public record Failure(PduSessionId session, GmmCause cause) {}

  public ReactivationErrors {
    failures = List.copyOf(failures);
  }

  public static @Nullable ReactivationErrors read(OctetReader in) {
    List<Failure> failures = new ArrayList<>();
    while (in.hasMore()) {
      PduSessionId session = NasTypes.readPduSessionId(in);
      GmmCause cause = GmmCause.of(in.u8());
      if (session == null) {
        return null;
      }
      failures.add(new Failure(session, cause));
    }
    return new ReactivationErrors(failures);
  }

  public void write(OctetWriter out) {
    failures.forEach(e -> out.u8(e.session().value()).u8(e.cause().code()));
  }
}
