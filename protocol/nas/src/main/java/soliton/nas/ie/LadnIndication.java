package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// The local area data networks that a phone asks about, none for all, TS 24.501 9.11.3.29. Only
/// the first 8 count.
public record LadnIndication(List<Dnn> dnns) {
  static final int MOST = 8;

  public LadnIndication {
    dnns = List.copyOf(dnns);
  }

  public static @Nullable LadnIndication read(OctetReader in) {
    List<Dnn> dnns = new ArrayList<>();
    while (in.hasMore() && dnns.size() < MOST) {
      Dnn dnn = NasTypes.readDnn(in.sub(in.u8()));
      if (dnn == null) {
        return null;
      }
      dnns.add(dnn);
    }
    return new LadnIndication(dnns);
  }

  public void write(OctetWriter out) {
    for (Dnn dnn : dnns) {
      writeWithLength(dnn, out);
    }
  }

  static void writeWithLength(Dnn dnn, OctetWriter out) {
    int at = out.u8(0).length();
    NasTypes.write(dnn, out);
    out.patchU8(at - 1, out.length() - at);
  }
}
