package soliton.nas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import soliton.l3.Message;
import soliton.nas.gmm.GmmDownlink;
import soliton.nas.gmm.GmmUplink;
import soliton.nas.gsm.GsmDownlink;
import soliton.nas.gsm.GsmUplink;

/// All message records, found through the sealed interfaces.
final class Messages {
  private Messages() {}

  static List<Class<?>> all() {
    Set<Class<?>> all = new LinkedHashSet<>(uplink());
    all.addAll(downlink());
    return List.copyOf(all);
  }

  static List<Class<?>> uplink() {
    return join(GmmUplink.class, GsmUplink.class);
  }

  static List<Class<?>> downlink() {
    return join(GmmDownlink.class, GsmDownlink.class);
  }

  static Class<?> byClause(String clause) {
    for (Class<?> message : all()) {
      if (message.getAnnotation(Message.class).clause().equals(clause)) {
        return message;
      }
    }
    throw new AssertionError("no record for clause " + clause);
  }

  private static List<Class<?>> join(Class<?>... families) {
    List<Class<?>> messages = new ArrayList<>();
    for (Class<?> family : families) {
      messages.addAll(List.of(family.getPermittedSubclasses()));
    }
    return messages;
  }
}
