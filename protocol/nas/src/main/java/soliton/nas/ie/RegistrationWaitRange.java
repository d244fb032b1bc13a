package soliton.nas.ie;

import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// Between which times a phone waits before it registers, TS 24.501 9.11.3.84.
public record RegistrationWaitRange(GprsTimer2 shortest, GprsTimer2 longest) {
  public static RegistrationWaitRange read(OctetReader in) {
    return new RegistrationWaitRange(GprsTimer2.of(in.u8()), GprsTimer2.of(in.u8()));
  }

  public void write(OctetWriter out) {
    out.u8(shortest.code()).u8(longest.code());
  }
}
