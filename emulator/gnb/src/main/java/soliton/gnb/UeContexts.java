package soliton.gnb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Clock;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.radio.RadioUser;

/// The phones connected to a base station, by both of their NGAP identities (TS 38.413 9.3.3.1,
/// 9.3.3.2). Owned by the agenda.
final class UeContexts {
  private final N2 n2;
  private final Map<RanUeNgapId, UeContext> byRanId = new HashMap<>();
  private final Map<AmfUeNgapId, UeContext> byAmfId = new HashMap<>();
  private final Clock clock;
  private int lastId;

  UeContexts(N2 n2, Clock clock) {
    this.clock = clock;
    this.n2 = n2;
  }

  UeContext create(String phone, RadioUser user) {
    RanUeNgapId id = free();
    UeContext ue = new UeContext(id, n2.streamFor((int) id.value()), phone, user, clock);
    byRanId.put(id, ue);
    return ue;
  }

  private RanUeNgapId free() {
    RanUeNgapId id;
    do {
      id = new RanUeNgapId(Integer.toUnsignedLong(++lastId));
    } while (byRanId.containsKey(id));
    return id;
  }

  @Nullable UeContext by(RanUeNgapId id) {
    return byRanId.get(id);
  }

  @Nullable UeContext by(AmfUeNgapId id) {
    return byAmfId.get(id);
  }

  void learn(UeContext ue, AmfUeNgapId id) {
    AmfUeNgapId old = ue.amfId();
    if (old != null) {
      byAmfId.remove(old);
    }
    ue.learn(id);
    byAmfId.put(id, ue);
  }

  void remove(UeContext ue) {
    byRanId.remove(ue.ranId());
    AmfUeNgapId amfId = ue.amfId();
    if (amfId != null) {
      byAmfId.remove(amfId);
    }
  }

  boolean has(UeContext ue) {
    return byRanId.containsKey(ue.ranId());
  }

  List<UeContext> all() {
    return new ArrayList<>(byRanId.values());
  }

  int size() {
    return byRanId.size();
  }
}
