package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Slices that are available or refused in a part of the registration area, at most 7, TS 24.501
/// 9.11.3.103.
public record PartialNssai(List<Entry> entries) {
  public record Entry(SnssaiValue slice, TaiList area) {}

  public PartialNssai {
    entries = List.copyOf(entries);
  }

  public static @Nullable PartialNssai read(OctetReader in) {
    List<Entry> entries = new ArrayList<>();
    while (in.hasMore()) {
      SnssaiValue slice = SnssaiValue.readWithLength(in);
      TaiList area = TaiList.readWithLength(in);
      if (slice == null || area == null) {
        return null;
      }
      entries.add(new Entry(slice, area));
    }
    return new PartialNssai(entries);
  }

  public void write(OctetWriter out) {
    for (Entry entry : entries) {
      entry.slice().writeWithLength(out);
      entry.area().writeWithLength(out);
    }
  }
}
