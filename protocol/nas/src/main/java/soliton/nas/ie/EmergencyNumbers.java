package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Local emergency numbers, TS 24.008 10.5.3.13.
public record EmergencyNumbers(List<Entry> entries) {
  /// A number.
  ///
  /// @param services police 1, ambulance 2, fire brigade 4, marine guard 8, mountain rescue 16
  /// @param digits 1 or more decimal digits
  public record Entry(int services, String digits) {}

  public EmergencyNumbers {
    entries = List.copyOf(entries);
  }

  public static @Nullable EmergencyNumbers read(OctetReader in) {
    List<Entry> entries = new ArrayList<>();
    while (in.hasMore()) {
      OctetReader entry = in.sub(in.u8());
      int services = entry.u8() & 31;
      String digits = Digits.unpack(entry.rest());
      if (entry.hasFailed() || digits == null || digits.isEmpty()) {
        return null;
      }
      entries.add(new Entry(services, digits));
    }
    return new EmergencyNumbers(entries);
  }

  public void write(OctetWriter out) {
    for (Entry entry : entries) {
      Octets digits = Digits.pack(entry.digits());
      out.u8(digits.length() + 1).u8(entry.services()).octets(digits);
    }
  }
}
