package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// UE parameters update, TS 24.501 9.11.3.53A, protected by the home network: the contents of a
/// payload container of type [PayloadContainerType#UE_PARAMETERS_UPDATE].
public sealed interface UpuContainer {
  int MAC_OCTETS = 16;

  Octets toOctets();

  /// From the home network.
  ///
  /// @param mac UPU-MAC-I of the AUSF, 16 octets
  /// @param counter CounterUPU, 16 bits
  record Update(
      boolean acknowledgementRequested,
      boolean reregistrationRequested,
      Octets mac,
      int counter,
      List<DataSet> dataSets)
      implements UpuContainer {
    public Update {
      dataSets = List.copyOf(dataSets);
    }

    @Override
    public Octets toOctets() {
      OctetWriter out = new OctetWriter();
      out.u8((acknowledgementRequested ? 2 : 0) | (reregistrationRequested ? 4 : 0));
      out.octets(mac).u16(counter);
      dataSets.forEach(s -> out.u8(s.type()).u16(s.content().length()).octets(s.content()));
      return out.toOctets();
    }
  }

  /// @param type 1 routing indicator, 2 default configured NSSAI, 3 disaster roaming, 4 routing
  ///     indicator of the equipment, 5 protected header
  record DataSet(int type, Octets content) {}

  /// From the phone.
  ///
  /// @param mac UPU-MAC-I of the phone, 16 octets
  record Acknowledgement(boolean headerProtectionSupported, Octets mac) implements UpuContainer {
    @Override
    public Octets toOctets() {
      return new OctetWriter().u8(headerProtectionSupported ? 3 : 1).octets(mac).toOctets();
    }
  }

  /// Null if it is too short, or a data set goes beyond its end.
  static @Nullable UpuContainer read(Octets container) {
    OctetReader in = container.reader();
    int head = in.u8();
    Octets mac = in.octets(MAC_OCTETS);
    if ((head & 1) == 1) {
      return in.hasFailed() ? null : new Acknowledgement((head & 2) != 0, mac);
    }
    int counter = in.u16();
    List<DataSet> sets = new ArrayList<>();
    while (in.hasMore()) {
      sets.add(new DataSet(in.u8() & 15, in.octets(in.u16())));
    }
    return in.hasFailed() ? null : new Update((head & 2) != 0, (head & 4) != 0, mac, counter, sets);
  }
}
