package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// The contents of a payload container of type [PayloadContainerType#MULTIPLE], TS 24.501
/// 9.11.3.39: at most 255 entries, each with at most 15 optional elements of its own.
public record PayloadEntries(List<Entry> entries) {
  /// One payload, and what belongs to it: PDU session ID 0x12, request type 0x80, S-NSSAI 0x22,
  /// ...
  public record Entry(PayloadContainerType type, List<Element> elements, Octets content) {
    public Entry {
      elements = List.copyOf(elements);
      if (elements.size() > 15) {
        throw new IllegalArgumentException("a payload entry has at most 15 elements");
      }
    }

    /// The value of the first element with this identifier, or null.
    public @Nullable Octets element(int iei) {
      for (Element element : elements) {
        if (element.iei() == iei) {
          return element.value();
        }
      }
      return null;
    }
  }

  /// An optional element; the identifier of a type 1 element is that of its first octet.
  public record Element(int iei, Octets value) {}

  public PayloadEntries {
    entries = List.copyOf(entries);
    if (entries.size() > 255) {
      throw new IllegalArgumentException("multiple payloads are at most 255");
    }
  }

  /// Null if an entry goes beyond the end, is of reserved type, or holds multiple payloads
  /// itself.
  public static @Nullable PayloadEntries read(Octets container) {
    OctetReader in = container.reader();
    int count = in.u8();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count && !in.hasFailed(); i++) {
      Entry entry = readEntry(in.sub(in.u16()));
      if (entry == null) {
        return null;
      }
      entries.add(entry);
    }
    return in.hasFailed() ? null : new PayloadEntries(entries);
  }

  private static @Nullable Entry readEntry(OctetReader in) {
    int head = in.u8();
    PayloadContainerType type = PayloadContainerType.of(head & 15);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < head >> 4; i++) {
      elements.add(new Element(in.u8(), in.octets(in.u8())));
    }
    Octets content = in.rest();
    boolean nested = type == PayloadContainerType.MULTIPLE;
    return type == null || nested || in.hasFailed() ? null : new Entry(type, elements, content);
  }

  /// The contents of the container.
  public Octets toOctets() {
    OctetWriter out = new OctetWriter();
    out.u8(entries.size());
    for (Entry entry : entries) {
      int at = out.u16(0).length();
      out.u8(entry.elements().size() << 4 | entry.type().code());
      entry.elements().forEach(e -> out.u8(e.iei()).u8(e.value().length()).octets(e.value()));
      out.octets(entry.content()).patchU16(at - 2, out.length() - at);
    }
    return out.toOctets();
  }
}
