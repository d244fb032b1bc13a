package soliton.assurance.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import soliton.base.Octets;
import soliton.per.Criticality;
import soliton.per.PduHeader;
import soliton.per.PerReader;
import soliton.per.PerWriter;

/// An NGAP PDU taken apart into its IEs, to be put together again wrongly.
record NgapParts(PduHeader header, List<Part> parts) {
  /// An IE with its octets.
  record Part(int id, Criticality criticality, Octets content) {}

  static NgapParts of(Octets pdu) {
    PerReader in = new PerReader(pdu);
    PduHeader header = Objects.requireNonNull(PduHeader.read(in));
    in.bit();
    int count = in.beginIes(0);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int id = in.enterIe();
      parts.add(new Part(id, Criticality.REJECT, in.ieContent()));
      in.leaveIe();
    }
    return new NgapParts(header, List.copyOf(parts));
  }

  Octets toOctets() {
    PerWriter out = new PerWriter();
    int pdu = out.beginPdu(header.kind(), header.procedure(), header.criticality());
    out.bit(false);
    int ies = out.beginIes();
    for (Part part : parts) {
      int ie = out.beginIe(part.id(), part.criticality());
      out.encoded(part.content());
      out.endIe(ie);
    }
    out.endIes(ies, 0);
    out.endIe(pdu);
    return out.toOctets();
  }

  NgapParts without(int index) {
    List<Part> left = new ArrayList<>(parts);
    left.remove(index);
    return new NgapParts(header, left);
  }

  NgapParts repeated(int index) {
    List<Part> more = new ArrayList<>(parts);
    more.add(index, parts.get(index));
    return new NgapParts(header, more);
  }

  /// The content of one IE replaced.
  NgapParts with(int index, Octets content) {
    List<Part> other = new ArrayList<>(parts);
    Part part = parts.get(index);
    other.set(index, new Part(part.id(), part.criticality(), content));
    return new NgapParts(header, other);
  }
}
