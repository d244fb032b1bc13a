package soliton.upf.durable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.pfcp.Decoded;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.upf.rules.RuleChanges.Allocated;

/// The one establishment request that makes a session as it is now: what the SMF asked for, with
/// its modifications put in and the F-TEIDs that were chosen. So whatever rules may say survives,
/// without another way to write it down.
///
/// It works on information elements as octets: a change replaces all elements of the types it has,
/// and those of length null go (TS 29.244 5.6.3).
final class SessionRequest {
  private static final int HEADER_OCTETS = 16;
  private static final int ESTABLISHMENT = 50;
  private static final int PDI = 2;
  private static final int FORWARDING_PARAMETERS = 4;
  private static final int DUPLICATING_PARAMETERS = 5;
  private static final int UPDATE_FORWARDING_PARAMETERS = 11;
  private static final int F_TEID = 21;
  private static final int REQUEST_FLAGS = 49;
  private static final int F_SEID = 57;
  private static final int FQ_CSID = 65;
  private static final int URR_ID = 81;
  private static final int BAR_ID = 88;
  private static final int MEASUREMENT_INFORMATION = 100;
  private static final int UPDATE_DUPLICATING_PARAMETERS = 105;
  private static final int QER_ID = 109;
  private static final int INACTIVITY_TIMER = 117;
  private static final int TRAFFIC_ENDPOINT_ID = 131;
  private static final int GROUP_ID = 291;
  private static final int INAM = 2;

  /// Elements of the session itself that a modification may replace.
  private static final Set<Integer> REPLACED = Set.of(F_SEID, FQ_CSID, INACTIVITY_TIMER, GROUP_ID);

  /// A kind of rule: the types of the elements that create, change and remove one, and its
  /// identifier.
  private enum Kind {
    PDR(1, 9, 15, 56),
    FAR(3, 10, 16, 108),
    URR(6, 13, 17, URR_ID),
    QER(7, 14, 18, QER_ID),
    BAR(85, 86, 87, BAR_ID),
    ENDPOINT(127, 129, 130, TRAFFIC_ENDPOINT_ID);

    final int create;
    final int update;
    final int remove;
    final int id;

    Kind(int create, int update, int remove, int id) {
      this.create = create;
      this.update = update;
      this.remove = remove;
      this.id = id;
    }
  }

  private final List<Element> elements;

  private SessionRequest(List<Element> elements) {
    this.elements = elements;
  }

  static SessionRequest of(SessionEstablishmentRequest request, Allocated allocated) {
    SessionRequest made = new SessionRequest(content(Pfcp.encode(request, 0, 0)));
    made.choose(allocated);
    return made;
  }

  static SessionRequest of(Octets kept) {
    return new SessionRequest(Element.all(kept));
  }

  private static List<Element> content(Octets message) {
    return Element.all(message.slice(HEADER_OCTETS, message.length() - HEADER_OCTETS));
  }

  Octets octets() {
    return Element.encode(elements);
  }

  /// As a message; null if it cannot be read by this version.
  @Nullable SessionEstablishmentRequest message() {
    Octets content = octets();
    OctetWriter to = new OctetWriter(HEADER_OCTETS + content.length());
    // Version 1 with a SEID, of 0, in the sequence 0 (7.2.2).
    to.u8(0x21).u8(ESTABLISHMENT).u16(content.length() + HEADER_OCTETS - 4).u64(0).u32(0);
    to.octets(content);
    return Pfcp.decode(to.toOctets()) instanceof Decoded.Message decoded
            && decoded.rejection() == null
            && decoded.message() instanceof SessionEstablishmentRequest request
        ? request
        : null;
  }

  // ---- what was chosen

  private void choose(Allocated allocated) {
    allocated.byPdr().forEach((id, chosen) -> choose(Kind.PDR, id, chosen));
    allocated.byEndpoint().forEach((id, chosen) -> choose(Kind.ENDPOINT, id, chosen));
  }

  private void choose(Kind kind, int id, FTeid chosen) {
    OctetWriter value = new OctetWriter();
    chosen.encode(value);
    Element local = new Element(F_TEID, value.toOctets());
    elements.replaceAll(
        each -> {
          if (each.type() != kind.create || number(each.child(kind.id)) != id) {
            return each;
          }
          return kind == Kind.ENDPOINT
              ? replace(each, local)
              : each.with(
                  each.children().stream()
                      .map(child -> child.type() == PDI ? replace(child, local) : child)
                      .toList());
        });
  }

  private static Element replace(Element group, Element by) {
    return group.with(
        group.children().stream().map(each -> each.type() == by.type() ? by : each).toList());
  }

  private static long number(Octets id) {
    return id.reader().number(id.length());
  }

  // ---- modifications

  /// Puts a modification in that was accepted.
  void change(SessionModificationRequest request, Allocated allocated) {
    List<Element> changes = content(Pfcp.encode(request, 0, 0));
    for (Kind kind : Kind.values()) {
      changes.stream()
          .filter(each -> each.type() == kind.remove)
          .forEach(each -> remove(kind, each.child(kind.id)));
    }
    for (Element each : changes) {
      if (isCreation(each.type())) {
        elements.add(each);
      }
      if (REPLACED.contains(each.type())) {
        elements.removeIf(old -> old.type() == each.type());
        elements.add(each);
      }
    }
    for (Kind kind : Kind.values()) {
      changes.stream()
          .filter(each -> each.type() == kind.update)
          .forEach(each -> update(kind, each));
    }
    choose(allocated);
  }

  private static boolean isCreation(int type) {
    for (Kind kind : Kind.values()) {
      if (type == kind.create) {
        return true;
      }
    }
    return false;
  }

  /// 6.3.3.3: what refers to a QER, URR or BAR does so no more; what refers to an endpoint goes.
  private void remove(Kind kind, Octets id) {
    elements.removeIf(each -> each.type() == kind.create && each.child(kind.id).equals(id));
    switch (kind) {
      case QER, URR -> removeReferences(Kind.PDR, new Element(kind.id, id));
      case BAR -> removeReferences(Kind.FAR, new Element(kind.id, id));
      case ENDPOINT ->
          elements.removeIf(
              each ->
                  each.type() == Kind.PDR.create
                      && new Element(PDI, each.child(PDI)).child(TRAFFIC_ENDPOINT_ID).equals(id));
      case PDR, FAR -> {}
    }
  }

  private void removeReferences(Kind from, Element reference) {
    elements.replaceAll(
        each ->
            each.type() == from.create
                ? each.with(
                    each.children().stream().filter(child -> !child.equals(reference)).toList())
                : each);
  }

  private void update(Kind kind, Element change) {
    Octets id = change.child(kind.id);
    elements.replaceAll(
        each ->
            each.type() == kind.create && each.child(kind.id).equals(id)
                ? merged(kind, each, change)
                : each);
  }

  private static Element merged(Kind kind, Element old, Element change) {
    List<Element> changes = new ArrayList<>();
    for (Element each : change.children()) {
      changes.add(asCreation(old, each));
    }
    if (kind == Kind.URR && !change.has(MEASUREMENT_INFORMATION)) {
      addActive(old, changes);
    }
    return old.with(merged(old.children(), changes));
  }

  private static List<Element> merged(List<Element> old, List<Element> changes) {
    Set<Integer> changed = new HashSet<>();
    changes.forEach(each -> changed.add(each.type()));
    List<Element> merged = new ArrayList<>(old);
    merged.removeIf(each -> changed.contains(each.type()));
    for (Element each : changes) {
      if (each.value().length() > 0 && each.type() != REQUEST_FLAGS) {
        merged.add(each);
      }
    }
    return merged;
  }

  /// Groups that have other types in changes.
  private static Element asCreation(Element old, Element change) {
    return switch (change.type()) {
      case UPDATE_FORWARDING_PARAMETERS ->
          new Element(
              FORWARDING_PARAMETERS,
              Element.encode(
                  merged(Element.all(old.child(FORWARDING_PARAMETERS)), change.children())));
      case UPDATE_DUPLICATING_PARAMETERS -> change.as(DUPLICATING_PARAMETERS);
      case PDI -> withTunnel(change, new Element(PDI, old.child(PDI)));
      default -> change;
    };
  }

  /// 7.5.4.2: the F-TEID may be left out where it stays the same.
  private static Element withTunnel(Element pdi, Element before) {
    if (pdi.has(F_TEID) || pdi.has(TRAFFIC_ENDPOINT_ID) || !before.has(F_TEID)) {
      return pdi;
    }
    List<Element> children = new ArrayList<>(pdi.children());
    children.add(new Element(F_TEID, before.child(F_TEID)));
    return pdi.with(children);
  }

  /// Table 7.5.4.4-1: without the element in an update the measurement is active.
  private static void addActive(Element old, List<Element> changes) {
    Octets before = old.child(MEASUREMENT_INFORMATION);
    if (before.length() > 0) {
      byte[] flags = before.toArray();
      flags[0] &= ~INAM;
      changes.add(new Element(MEASUREMENT_INFORMATION, Octets.adopt(flags)));
    }
  }
}
