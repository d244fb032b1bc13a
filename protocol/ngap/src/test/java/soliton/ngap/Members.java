package soliton.ngap;

import java.util.ArrayList;
import java.util.List;

/// The records that the sealed interfaces gather, for tests.
final class Members {
  private Members() {}

  static List<Class<?>> messages() {
    return of(NgapMessage.class);
  }

  static List<Class<?>> transfers() {
    return of(NgapTransfer.class);
  }

  private static List<Class<?>> of(Class<?> family) {
    List<Class<?>> members = new ArrayList<>();
    for (Class<?> permitted : family.getPermittedSubclasses()) {
      List<Class<?>> leaves = permitted.isInterface() ? of(permitted) : List.of(permitted);
      leaves.stream().filter(leaf -> !members.contains(leaf)).forEach(members::add);
    }
    return members;
  }
}
