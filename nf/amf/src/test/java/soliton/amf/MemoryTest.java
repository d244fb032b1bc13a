package soliton.amf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A phone without a running procedure is only data, and little of it.
class MemoryTest {
  private static final int PHONES = 2000;
  private static final int OCTETS_AT_MOST = 2048;

  @Test
  void aRegisteredIdlePhoneCostsLessThanTwoKibibytesAndNoThread() {
    try (World world = new World()) {
      Gnb gnb = world.workingGnb();
      register(world, gnb, 1, 300);
      long before = used(world, gnb);
      register(world, gnb, 301, 300 + PHONES);
      long each = (used(world, gnb) - before) / PHONES;
      assertEquals(300 + PHONES, world.amf.subscribers());
      assertEquals(0, world.amf.connections());
      assertEquals(0, world.simulation.tasksAlive());
      assertTrue(each < OCTETS_AT_MOST, each + " octets a phone");
    }
  }

  private static void register(World world, Gnb gnb, int first, int last) {
    for (int number = first; number <= last; number++) {
      Phone phone = world.phone(gnb, number);
      phone.register();
      phone.becomeIdle();
    }
  }

  /// Without what only the test remembers.
  private static long used(World world, Gnb gnb) {
    world.home.forget();
    gnb.streams.clear();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
