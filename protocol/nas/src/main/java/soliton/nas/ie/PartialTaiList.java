package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Tac;
import soliton.base.Tai;

/// A part of a list of tracking areas in one of the forms of TS 24.501 9.11.3.9 and 9.11.3.49.
/// The number of elements is 1 to 16.
public sealed interface PartialTaiList {
  int MOST_ELEMENTS = 16;

  /// The tracking areas, none for [WholePlmn].
  List<Tai> tais();

  /// Writes the part; `flag` is bit 8 of its first octet.
  void write(boolean flag, OctetWriter out);

  /// Type 00: areas of one network.
  record SamePlmn(Plmn plmn, List<Tac> tacs) implements PartialTaiList {
    public SamePlmn {
      tacs = List.copyOf(tacs);
      checkCount(tacs.size());
    }

    @Override
    public List<Tai> tais() {
      return tacs.stream().map(tac -> new Tai(plmn, tac)).toList();
    }

    @Override
    public void write(boolean flag, OctetWriter out) {
      head(flag, 0, tacs.size(), out).octets(plmn.toOctets());
      tacs.forEach(tac -> out.u24(tac.value()));
    }
  }

  /// Type 01: consecutive areas of one network.
  record Consecutive(Plmn plmn, Tac first, int count) implements PartialTaiList {
    public Consecutive {
      checkCount(count);
      if (first.value() + count - 1 > 0xFFFFFF) {
        throw new IllegalArgumentException("tracking areas beyond 24 bits");
      }
    }

    @Override
    public List<Tai> tais() {
      List<Tai> tais = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        tais.add(new Tai(plmn, new Tac(first.value() + i)));
      }
      return tais;
    }

    @Override
    public void write(boolean flag, OctetWriter out) {
      head(flag, 1, count, out).octets(plmn.toOctets()).u24(first.value());
    }
  }

  /// Type 10: areas of different networks.
  record DifferentPlmns(List<Tai> tais) implements PartialTaiList {
    public DifferentPlmns {
      tais = List.copyOf(tais);
      checkCount(tais.size());
    }

    @Override
    public void write(boolean flag, OctetWriter out) {
      head(flag, 2, tais.size(), out);
      tais.forEach(tai -> out.octets(tai.plmn().toOctets()).u24(tai.tac().value()));
    }
  }

  /// Type 11, service area lists only: all areas of the networks in the registration area.
  record WholePlmn(Plmn plmn) implements PartialTaiList {
    @Override
    public List<Tai> tais() {
      return List.of();
    }

    @Override
    public void write(boolean flag, OctetWriter out) {
      head(false, 3, 1, out).octets(plmn.toOctets());
    }
  }

  private static OctetWriter head(boolean flag, int type, int count, OctetWriter out) {
    return out.u8((flag ? 0x80 : 0) | type << 5 | count - 1);
  }

  private static void checkCount(int count) {
    if (count < 1 || count > MOST_ELEMENTS) {
      throw new IllegalArgumentException(count + " tracking areas in a partial list, want 1 to 16");
    }
  }

  /// Reads a part whose first octet, without bit 8, is next. Null is a syntax error.
  static @Nullable PartialTaiList read(OctetReader in) {
    int head = in.u8();
    // "All other values are unused and shall be interpreted as 16, if received by the UE."
    int count = Math.min((head & 31) + 1, MOST_ELEMENTS);
    return switch (head >> 5 & 3) {
      case 0 -> samePlmn(count, in);
      case 1 -> consecutive(count, in);
      case 2 -> differentPlmns(count, in);
      default -> wholePlmn(in);
    };
  }

  private static @Nullable PartialTaiList samePlmn(int count, OctetReader in) {
    Octets plmn = in.octets(Plmn.OCTETS);
    List<Tac> tacs = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tacs.add(new Tac(in.u24()));
    }
    return in.hasFailed() || !Plmn.isValid(plmn) ? null : new SamePlmn(Plmn.of(plmn), tacs);
  }

  private static @Nullable PartialTaiList consecutive(int count, OctetReader in) {
    Octets plmn = in.octets(Plmn.OCTETS);
    int first = in.u24();
    boolean invalid = in.hasFailed() || !Plmn.isValid(plmn) || first + count - 1 > 0xFFFFFF;
    return invalid ? null : new Consecutive(Plmn.of(plmn), new Tac(first), count);
  }

  private static @Nullable PartialTaiList differentPlmns(int count, OctetReader in) {
    List<Tai> tais = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Tai tai = NasTypes.readTai(in);
      if (tai == null) {
        return null;
      }
      tais.add(tai);
    }
    return new DifferentPlmns(tais);
  }

  private static @Nullable PartialTaiList wholePlmn(OctetReader in) {
    Plmn plmn = NasTypes.readPlmn(in);
    return plmn == null ? null : new WholePlmn(plmn);
  }
}
