package soliton.upf.durable;

import java.util.ArrayList;
import java.util.List;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// An information element as octets (TS 29.244 8.1.1).
record Element(int type, Octets value) {
  /// The elements of a message or a group that this UPF has accepted already.
  static List<Element> all(Octets octets) {
    List<Element> all = new ArrayList<>();
    OctetReader from = octets.reader();
    while (from.hasMore() && !from.hasFailed()) {
      int type = from.u16();
      all.add(new Element(type, from.octets(from.u16())));
    }
    return all;
  }

  static Octets encode(List<Element> elements) {
    OctetWriter to = new OctetWriter(256);
    for (Element each : elements) {
      to.u16(each.type).u16(each.value.length()).octets(each.value);
    }
    return to.toOctets();
  }

  List<Element> children() {
    return all(value);
  }

  Element with(List<Element> children) {
    return new Element(type, encode(children));
  }

  Element as(int other) {
    return new Element(other, value);
  }

  /// The first element of a type in a group; empty if there is none.
  Octets child(int wanted) {
    for (Element each : children()) {
      if (each.type == wanted) {
        return each.value;
      }
    }
    return Octets.EMPTY;
  }

  boolean has(int wanted) {
    return children().stream().anyMatch(each -> each.type == wanted);
  }
}
