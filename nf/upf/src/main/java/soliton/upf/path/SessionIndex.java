package soliton.upf.path;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import soliton.transport.flow.Prefix;

/// Finds the session of a packet by its local tunnel endpoint, or in its data network by the
/// address of the UE. The control side writes, one thread at a time; packets read.
final class SessionIndex {
  private final LongTable<PathSession> byTeid = new LongTable<>();

  @Nullable PathSession ofTeid(int teid) {
    return byTeid.get(teid);
  }

  /// True if no other session has one of the addresses.
  static boolean isFree(PathSession session, PathRules rules) {
    for (Prefix prefix : rules.addresses()) {
      if (!rules.network().addresses().isFree(prefix, session)) {
        return false;
      }
    }
    return true;
  }

  void add(PathSession session, PathRules rules) {
    for (int teid : rules.teids()) {
      byTeid.put(teid, session);
    }
    for (Prefix prefix : rules.addresses()) {
      rules.network().addresses().put(prefix, session);
    }
    if (rules.isEthernet()) {
      rules.network().join(session);
    }
  }

  /// Forgets what the session had before and has no more.
  void remove(PathSession session, PathRules before, PathRules after) {
    if (before.isEmpty()) {
      return;
    }
    int[] kept = after.teids();
    for (int teid : before.teids()) {
      if (Arrays.stream(kept).noneMatch(each -> each == teid)) {
        byTeid.remove(teid, session);
      }
    }
    boolean sameNetwork = before.network().equals(after.network());
    for (Prefix prefix : before.addresses()) {
      if (!sameNetwork || !after.addresses().contains(prefix)) {
        before.network().addresses().remove(prefix, session);
      }
    }
    if (before.isEthernet() && !(sameNetwork && after.isEthernet())) {
      before.network().leave(session);
    }
  }
}
