package soliton.nas.policy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Plmn;
import soliton.nas.ie.NasTypes;

/// UPSI list, TS 24.501 D.6.4: the policy sections that a phone has stored, by network.
public record PolicySectionIds(List<Sublist> sublists) {
  /// @param codes UE policy section codes, 16 bits each
  public record Sublist(Plmn plmn, List<Integer> codes) {
    public Sublist {
      codes = List.copyOf(codes);
    }
  }

  public PolicySectionIds {
    sublists = List.copyOf(sublists);
  }

  public static @Nullable PolicySectionIds read(OctetReader in) {
    List<Sublist> sublists = new ArrayList<>();
    while (in.hasMore()) {
      OctetReader sublist = in.sub(in.u16());
      Plmn plmn = NasTypes.readPlmn(sublist);
      List<Integer> codes = new ArrayList<>();
      while (sublist.hasMore()) {
        codes.add(sublist.u16());
      }
      if (plmn == null || sublist.hasFailed()) {
        return null;
      }
      sublists.add(new Sublist(plmn, codes));
    }
    return new PolicySectionIds(sublists);
  }

  public void write(OctetWriter out) {
    for (Sublist sublist : sublists) {
      out.u16(Plmn.OCTETS + 2 * sublist.codes().size());
      NasTypes.write(sublist.plmn(), out);
      sublist.codes().forEach(out::u16);
    }
  }
}
