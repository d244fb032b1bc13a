package soliton.amf.procedure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.amf.Ran;
import soliton.amf.ThisAmf;
import soliton.amf.UeTable;
import soliton.amf.ue.UeConnection;
import soliton.amf.ue.UeEvent;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.ie.ResetAll;
import soliton.ngap.ie.ResetType;
import soliton.ngap.ie.UeAssociatedLogicalNgConnectionItem;
import soliton.ngap.message.NgResetAcknowledge;

/// NG reset (TS 38.413 8.7.4): connections that one side has lost are lost to the other as well;
/// the UEs stay registered and are idle.
public final class NgReset {
  private NgReset() {}

  /// 8.7.4.2.2: the gNB asks.
  public static void byRan(ThisAmf amf, Ran ran, soliton.ngap.message.NgReset request) {
    switch (request.resetType()) {
      case ResetAll _ -> {
        loseAll(amf, ran, "NG reset");
        ran.send(new NgResetAcknowledge(null, null));
      }
      case ResetType.PartOfNgInterface(List<UeAssociatedLogicalNgConnectionItem> items) -> {
        items.forEach(item -> lose(amf, ran, item));
        // 8.7.4.2.2: unknown ones are acknowledged too, in the order of the request
        ran.send(new NgResetAcknowledge(items, null));
      }
    }
  }

  /// 8.7.4.2.1: this AMF asks, having lost what it knew of all connections, or because an operator
  /// wants to begin anew.
  ///
  /// @return true if the gNB acknowledged
  public static boolean byAmf(ThisAmf amf, Ran ran, Cause cause) {
    loseAll(amf, ran, "NG reset by this AMF");
    var request = new soliton.ngap.message.NgReset(cause, ResetAll.RESET_ALL);
    for (int sent = 0; sent <= amf.timers().reset().retransmissions(); sent++) {
      var acknowledged = ran.awaitReset(amf.scheduler());
      ran.send(request);
      if (acknowledged.awaitOrNull(amf.timers().reset()) != null) {
        return true;
      }
    }
    amf.log().peerFault("ngreset.unanswered", "gnb", ran.name());
    return false;
  }

  /// All connections over this association are lost.
  public static void loseAll(ThisAmf amf, Ran ran, String why) {
    ran.connections().forEach(connection -> lose(amf, connection, why));
  }

  private static void lose(ThisAmf amf, Ran ran, UeAssociatedLogicalNgConnectionItem item) {
    UeConnection connection = find(amf, ran, item.amfUeNgapId(), item.ranUeNgapId());
    if (connection != null) {
      lose(amf, connection, "NG reset");
    }
  }

  private static @Nullable UeConnection find(
      ThisAmf amf, Ran ran, @Nullable AmfUeNgapId amfId, @Nullable RanUeNgapId ranId) {
    if (amfId != null) {
      UeTable.Route route = amf.ues().route(amfId);
      return route == null || route.connection().ran() != ran ? null : route.connection();
    }
    return ranId == null ? null : ran.connection(ranId);
  }

  /// Tells the UE's context. Should its mailbox be full, the route goes, so that nothing more comes
  /// over the dead connection.
  public static void lose(ThisAmf amf, UeConnection connection, String why) {
    connection.ran().forget(connection);
    UeTable.Route route = amf.ues().route(connection.amfUeNgapId());
    if (route != null && !route.ue().post(new UeEvent.ConnectionLost(connection, why))) {
      amf.ues().unroute(connection);
    }
  }
}
