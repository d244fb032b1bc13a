package soliton.nas.ie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Snssai;

/// A collection of slices, TS 24.501 9.11.3.37: allowed, requested and pending ones at most 8 (16
/// for configured ones), which the length of the element bounds.
public record Nssai(List<SnssaiValue> values) {
  public Nssai {
    values = List.copyOf(values);
  }

  public static Nssai of(Collection<Snssai> slices) {
    return new Nssai(slices.stream().map(SnssaiValue::of).toList());
  }

  /// The slices without what they are mapped to.
  public List<Snssai> slices() {
    return values.stream().map(SnssaiValue::snssai).toList();
  }

  public static @Nullable Nssai read(OctetReader in) {
    List<SnssaiValue> values = new ArrayList<>();
    while (in.hasMore()) {
      SnssaiValue value = SnssaiValue.readWithLength(in);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return new Nssai(values);
  }

  public void write(OctetWriter out) {
    values.forEach(value -> value.writeWithLength(out));
  }
}
