package soliton.ngap;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import soliton.base.Octets;
import soliton.per.ApMessage;
import soliton.per.Criticality;
import soliton.per.Ie;
import soliton.per.MessageKind;
import soliton.per.PduHeader;
import soliton.per.PerReader;
import soliton.per.PerWriter;

/// A PDU taken apart into its IEs, to be put together again wrongly.
record Pdu(MessageKind kind, int procedure, Criticality criticality, List<Part> parts) {
  /// An IE with its octets.
  record Part(int id, Criticality criticality, Octets content) {}

  static Pdu of(NgapMessage message) {
    ApMessage annotation = message.getClass().getAnnotation(ApMessage.class);
    PerReader in = new PerReader(Ngap.encode(message));
    PduHeader.read(in);
    in.bit();
    int count = in.beginIes(0);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int id = in.enterIe();
      parts.add(new Part(id, criticalityOf(message.getClass(), id), in.ieContent()));
      in.leaveIe();
    }
    return new Pdu(
        annotation.kind(), annotation.procedure(), annotation.criticality(), List.copyOf(parts));
  }

  private static Criticality criticalityOf(Class<?> type, int id) {
    for (RecordComponent component : type.getRecordComponents()) {
      Ie ie = component.getAnnotation(Ie.class);
      if (ie != null && ie.id() == id) {
        return ie.criticality();
      }
    }
    throw new IllegalArgumentException(type + " has no IE " + id);
  }

  Pdu without(int index) {
    List<Part> left = new ArrayList<>(parts);
    left.remove(index);
    return new Pdu(kind, procedure, criticality, left);
  }

  Pdu with(int index, Part part) {
    List<Part> more = new ArrayList<>(parts);
    more.add(index, part);
    return new Pdu(kind, procedure, criticality, more);
  }

  Octets toOctets() {
    PerWriter out = new PerWriter();
    int pdu = out.beginPdu(kind, procedure, criticality);
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
}
