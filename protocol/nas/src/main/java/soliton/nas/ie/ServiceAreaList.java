package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Tai;

/// The allowed or the non-allowed area of a phone, TS 24.501 9.11.3.49.
///
/// @param allowed true if the areas are the allowed ones, false if they are those not allowed
public record ServiceAreaList(boolean allowed, List<PartialTaiList> parts) {
  public ServiceAreaList {
    parts = List.copyOf(parts);
  }

  public static ServiceAreaList of(boolean allowed, List<Tai> tais) {
    return new ServiceAreaList(allowed, TaiList.of(tais).parts());
  }

  public List<Tai> tais() {
    return new TaiList(parts).tais();
  }

  /// Null also if the parts do not agree on what they list.
  public static @Nullable ServiceAreaList read(OctetReader in) {
    List<PartialTaiList> parts = new ArrayList<>();
    Boolean allowed = null;
    while (in.hasMore() && parts.size() < TaiList.MOST_AREAS) {
      boolean allowedPart = (in.peek() & 0x80) == 0;
      PartialTaiList part = PartialTaiList.read(in);
      if (part == null) {
        return null;
      }
      // "If allowed type is coded as '1', it shall be interpreted as '0'."
      allowedPart |= part instanceof PartialTaiList.WholePlmn;
      if (allowed != null && allowed != allowedPart) {
        return null;
      }
      allowed = allowedPart;
      parts.add(part);
    }
    return allowed == null ? null : new ServiceAreaList(allowed, parts);
  }

  public void write(OctetWriter out) {
    parts.forEach(part -> part.write(!allowed, out));
  }
}
