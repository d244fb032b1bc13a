package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Slices and what replaces them, at most 8, TS 24.501 9.11.3.97.
public record AlternativeNssai(List<Replacement> replacements) {
  public record Replacement(SnssaiValue replaced, SnssaiValue alternative) {}

  public AlternativeNssai {
    replacements = List.copyOf(replacements);
  }

  public static @Nullable AlternativeNssai read(OctetReader in) {
    List<Replacement> replacements = new ArrayList<>();
    while (in.hasMore()) {
      SnssaiValue replaced = SnssaiValue.readWithLength(in);
      SnssaiValue alternative = SnssaiValue.readWithLength(in);
      if (replaced == null || alternative == null) {
        return null;
      }
      replacements.add(new Replacement(replaced, alternative));
    }
    return new AlternativeNssai(replacements);
  }

  public void write(OctetWriter out) {
    for (Replacement replacement : replacements) {
      replacement.replaced().writeWithLength(out);
      replacement.alternative().writeWithLength(out);
    }
  }
}
