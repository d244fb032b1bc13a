package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Plmn;

/// Non-public networks, TS 24.501 9.11.3.92.
public record SnpnList(List<Snpn> snpns) {
  public record Snpn(Plmn plmn, Nid nid) {}

  public SnpnList {
    snpns = List.copyOf(snpns);
  }

  public static @Nullable SnpnList read(OctetReader in) {
    List<Snpn> snpns = new ArrayList<>();
    while (in.hasMore()) {
      Plmn plmn = NasTypes.readPlmn(in);
      Nid nid = Nid.read(in);
      if (plmn == null || nid == null) {
        return null;
      }
      snpns.add(new Snpn(plmn, nid));
    }
    return new SnpnList(snpns);
  }

  public void write(OctetWriter out) {
    for (Snpn snpn : snpns) {
      NasTypes.write(snpn.plmn(), out);
      snpn.nid().write(out);
    }
  }
}
