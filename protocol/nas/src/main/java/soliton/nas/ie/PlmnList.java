package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Plmn;

/// A list of networks, at most 15, TS 24.008 10.5.1.13; or those of a disaster condition, TS
/// 24.501 9.11.3.83, which may be none.
public record PlmnList(List<Plmn> plmns) {
  public PlmnList {
    plmns = List.copyOf(plmns);
  }

  public static @Nullable PlmnList read(OctetReader in) {
    List<Plmn> plmns = new ArrayList<>();
    while (in.hasMore()) {
      Plmn plmn = NasTypes.readPlmn(in);
      if (plmn == null) {
        return null;
      }
      plmns.add(plmn);
    }
    return new PlmnList(plmns);
  }

  public void write(OctetWriter out) {
    plmns.forEach(plmn -> out.octets(plmn.toOctets()));
  }
}
