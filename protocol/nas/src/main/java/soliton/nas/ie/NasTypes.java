package soliton.nas.ie;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.base.Tai;

/// The coding in NAS of identifiers that are shared by all protocols. Null is a syntax error.
public final class NasTypes {
  private NasTypes() {}

  /// TS 24.501 9.11.3.85, coding of TS 24.008 10.5.1.13.
  public static @Nullable Plmn readPlmn(OctetReader in) {
    Octets wire = in.octets(Plmn.OCTETS);
    return Plmn.isValid(wire) ? Plmn.of(wire) : null;
  }

  public static void write(Plmn plmn, OctetWriter out) {
    out.octets(plmn.toOctets());
  }

  /// TS 24.501 9.11.3.8. A code that is not decimal makes a deleted TAI, which is read as none.
  public static @Nullable Tai readTai(OctetReader in) {
    Plmn plmn = readPlmn(in);
    int tac = in.u24();
    return plmn == null || in.hasFailed() ? null : new Tai(plmn, new Tac(tac));
  }

  public static void write(Tai tai, OctetWriter out) {
    out.octets(tai.plmn().toOctets()).u24(tai.tac().value());
  }

  /// TS 24.501 9.11.3.41: 1 to 15, 0 is not assigned, others are reserved.
  public static @Nullable PduSessionId readPduSessionId(OctetReader in) {
    int value = in.u8();
    return PduSessionId.isValid(value) ? new PduSessionId(value) : null;
  }

  public static void write(PduSessionId session, OctetWriter out) {
    out.u8(session.value());
  }

  /// TS 24.501 9.11.2.1B: labels, each after its length (TS 23.003 9.1). An empty label, a label
  /// beyond the end or one with other characters than letters, digits and hyphens is a syntax
  /// error.
  public static @Nullable Dnn readDnn(OctetReader in) {
    List<String> labels = new ArrayList<>();
    while (in.hasMore()) {
      Octets label = in.octets(in.u8());
      labels.add(new String(label.toArray(), StandardCharsets.ISO_8859_1));
    }
    String name = String.join(".", labels);
    // A dot inside of a label would be taken for a separator.
    boolean plain = name.chars().filter(c -> c == '.').count() == Math.max(0, labels.size() - 1);
    return !in.hasFailed() && plain && Dnn.isValid(name) ? new Dnn(name) : null;
  }

  public static void write(Dnn dnn, OctetWriter out) {
    for (String label : dnn.name().split("\\.", -1)) {
      out.u8(label.length()).octets(label.getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
