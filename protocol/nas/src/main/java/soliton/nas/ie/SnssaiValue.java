package soliton.nas.ie;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Snssai;

/// A slice, and the slice of the home network that it stands for while roaming, TS 24.501
/// 9.11.2.8. The length tells what is there: 1 SST, 2 SST and mapped SST, 4 SST and SD, 5 and
/// mapped SST, 8 and mapped SST and SD.
///
/// @param explicitNoSd the SD is written as FFFFFF, "no SD value", instead of left out
public record SnssaiValue(Snssai snssai, @Nullable Snssai mapped, boolean explicitNoSd) {

  public static SnssaiValue of(Snssai snssai) {
    return new SnssaiValue(snssai, null, false);
  }

  public static SnssaiValue of(Snssai snssai, Snssai mapped) {
    boolean filled = snssai.sd() == null && mapped.sd() != null;
    return new SnssaiValue(snssai, mapped, filled);
  }

  public static @Nullable SnssaiValue read(OctetReader in) {
    int length = in.remaining();
    if (length != 1 && length != 2 && length != 4 && length != 5 && length != 8) {
      return null;
    }
    int sst = in.u8();
    int sd = length >= 4 ? in.u24() : Snssai.NO_SD;
    Snssai mapped = null;
    if (length == 2 || length == 5) {
      mapped = Snssai.of(in.u8());
    } else if (length == 8) {
      mapped = new Snssai(in.u8(), in.u24());
      if (mapped.sd() == null) {
        return null;
      }
    }
    return new SnssaiValue(new Snssai(sst, sd), mapped, length >= 4 && sd == Snssai.NO_SD);
  }

  /// The value after its length.
  static @Nullable SnssaiValue readWithLength(OctetReader in) {
    return read(in.sub(in.u8()));
  }

  void writeWithLength(OctetWriter out) {
    int at = out.u8(0).length();
    write(out);
    out.patchU8(at - 1, out.length() - at);
  }

  public void write(OctetWriter out) {
    out.u8(snssai.sst());
    Integer sd = snssai.sd();
    if (sd != null) {
      out.u24(sd);
    } else if (explicitNoSd) {
      out.u24(Snssai.NO_SD);
    }
    if (mapped != null) {
      out.u8(mapped.sst());
      Integer mappedSd = mapped.sd();
      if (mappedSd != null) {
        out.u24(mappedSd);
      }
    }
  }

  @Override
  public String toString() {
    return mapped == null ? snssai.toString() : snssai + "->" + mapped;
  }
}
