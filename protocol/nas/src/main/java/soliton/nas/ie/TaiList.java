package soliton.nas.ie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.base.Tai;

/// A list of tracking areas, TS 24.501 9.11.3.9. The phone stores the first 16.
public record TaiList(List<PartialTaiList> parts) {
  public static final int MOST_AREAS = 16;

  public TaiList {
    parts = List.copyOf(parts);
  }

  /// A list of these areas, one part a network.
  ///
  /// @throws IllegalArgumentException if there are none or more than 16
  public static TaiList of(Collection<Tai> tais) {
    if (tais.isEmpty() || tais.size() > MOST_AREAS) {
      throw new IllegalArgumentException(tais.size() + " tracking areas, want 1 to 16");
    }
    Map<Plmn, List<Tac>> tacs = new LinkedHashMap<>();
    tais.forEach(t -> tacs.computeIfAbsent(t.plmn(), p -> new ArrayList<>()).add(t.tac()));
    List<PartialTaiList> parts = new ArrayList<>();
    tacs.forEach((plmn, list) -> parts.add(new PartialTaiList.SamePlmn(plmn, list)));
    return new TaiList(parts);
  }

  /// The first 16 areas.
  public List<Tai> tais() {
    return parts.stream().flatMap(p -> p.tais().stream()).limit(MOST_AREAS).toList();
  }

  public boolean contains(Tai tai) {
    return tais().contains(tai);
  }

  public static @Nullable TaiList read(OctetReader in) {
    List<PartialTaiList> parts = new ArrayList<>();
    int areas = 0;
    // "If more than 16 TAIs are included ... ignore the remaining octets of the information
    // element."
    while (in.hasMore() && areas < MOST_AREAS) {
      PartialTaiList part = PartialTaiList.read(in);
      if (part == null || part instanceof PartialTaiList.WholePlmn) {
        return null;
      }
      areas += part.tais().size();
      parts.add(part);
    }
    return new TaiList(parts);
  }

  /// The value after its length; null also if it is empty.
  static @Nullable TaiList readWithLength(OctetReader in) {
    OctetReader value = in.sub(in.u8());
    TaiList list = read(value);
    return list == null || value.hasFailed() || list.parts().isEmpty() ? null : list;
  }

  void writeWithLength(OctetWriter out) {
    int at = out.u8(0).length();
    write(out);
    out.patchU8(at - 1, out.length() - at);
  }

  public void write(OctetWriter out) {
    parts.forEach(part -> part.write(false, out));
  }
}
