package soliton.amf;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.transport.SctpAssociation;

/// The gNBs that are associated with this AMF. Any thread may ask.
public final class Rans {
  private final ConcurrentHashMap<Long, Ran> byAssociation = new ConcurrentHashMap<>();

  void add(Ran ran) {
    byAssociation.put(ran.associationId(), ran);
  }

  @Nullable Ran of(SctpAssociation association) {
    return byAssociation.get(association.id());
  }

  @Nullable Ran remove(SctpAssociation association) {
    return byAssociation.remove(association.id());
  }

  public Collection<Ran> all() {
    return byAssociation.values();
  }

  public int size() {
    return byAssociation.size();
  }

  /// The gNBs that serve any of these tracking areas: those that a page goes to.
  public List<Ran> serving(List<Tai> area) {
    return byAssociation.values().stream().filter(ran -> ran.servesAny(area)).toList();
  }
}
