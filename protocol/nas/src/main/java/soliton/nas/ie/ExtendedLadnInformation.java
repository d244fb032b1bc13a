package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Local area data networks of slices and where they are, TS 24.501 9.11.3.96. Only the first 8
/// count.
public record ExtendedLadnInformation(List<Ladn> ladns) {
  public record Ladn(Dnn dnn, SnssaiValue slice, TaiList area) {}

  public ExtendedLadnInformation {
    ladns = List.copyOf(ladns);
  }

  public static @Nullable ExtendedLadnInformation read(OctetReader in) {
    List<Ladn> ladns = new ArrayList<>();
    while (in.hasMore() && ladns.size() < LadnIndication.MOST) {
      Dnn dnn = NasTypes.readDnn(in.sub(in.u8()));
      SnssaiValue slice = SnssaiValue.readWithLength(in);
      TaiList area = TaiList.readWithLength(in);
      if (dnn == null || slice == null || area == null) {
        return null;
      }
      ladns.add(new Ladn(dnn, slice, area));
    }
    return new ExtendedLadnInformation(ladns);
  }

  public void write(OctetWriter out) {
    for (Ladn ladn : ladns) {
      LadnIndication.writeWithLength(ladn.dnn(), out);
      ladn.slice().writeWithLength(out);
      ladn.area().writeWithLength(out);
    }
  }
}
