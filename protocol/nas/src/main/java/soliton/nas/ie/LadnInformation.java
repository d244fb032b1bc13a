package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Local area data networks and where they are, TS 24.501 9.11.3.30. Only the first 8 count.
public record LadnInformation(List<Ladn> ladns) {
  public record Ladn(Dnn dnn, TaiList area) {}

  public LadnInformation {
    ladns = List.copyOf(ladns);
  }

  public static @Nullable LadnInformation read(OctetReader in) {
    List<Ladn> ladns = new ArrayList<>();
    while (in.hasMore() && ladns.size() < LadnIndication.MOST) {
      Dnn dnn = NasTypes.readDnn(in.sub(in.u8()));
      TaiList area = TaiList.readWithLength(in);
      if (dnn == null || area == null) {
        return null;
      }
      ladns.add(new Ladn(dnn, area));
    }
    return new LadnInformation(ladns);
  }

  public void write(OctetWriter out) {
    for (Ladn ladn : ladns) {
      LadnIndication.writeWithLength(ladn.dnn(), out);
      ladn.area().writeWithLength(out);
    }
  }
}
