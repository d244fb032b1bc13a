package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Snssai;

/// Slices of the home network, at most 8, TS 24.501 9.11.3.31B.
public record MappedNssai(List<Snssai> slices) {
  public MappedNssai {
    slices = List.copyOf(slices);
  }

  /// Null if a slice has another length than 1 or 4.
  public static @Nullable MappedNssai read(OctetReader in) {
    List<Snssai> slices = new ArrayList<>();
    while (in.hasMore()) {
      SnssaiValue slice = SnssaiValue.readWithLength(in);
      if (slice == null || slice.mapped() != null) {
        return null;
      }
      slices.add(slice.snssai());
    }
    return new MappedNssai(slices);
  }

  public void write(OctetWriter out) {
    slices.forEach(slice -> SnssaiValue.of(slice).writeWithLength(out));
  }
}
