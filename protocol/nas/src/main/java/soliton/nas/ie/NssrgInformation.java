package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// The simultaneous registration groups of slices, TS 24.501 9.11.3.82.
public record NssrgInformation(List<Entry> entries) {
  /// @param groups one octet a group
  public record Entry(SnssaiValue slice, Octets groups) {}

  public NssrgInformation {
    entries = List.copyOf(entries);
  }

  public static @Nullable NssrgInformation read(OctetReader in) {
    List<Entry> entries = new ArrayList<>();
    while (in.hasMore()) {
      OctetReader entry = in.sub(in.u8());
      SnssaiValue slice = SnssaiValue.readWithLength(entry);
      if (slice == null || entry.hasFailed()) {
        return null;
      }
      entries.add(new Entry(slice, entry.rest()));
    }
    return new NssrgInformation(entries);
  }

  public void write(OctetWriter out) {
    for (Entry entry : entries) {
      int at = out.u8(0).length();
      entry.slice().writeWithLength(out);
      out.octets(entry.groups()).patchU8(at - 1, out.length() - at);
    }
  }
}
