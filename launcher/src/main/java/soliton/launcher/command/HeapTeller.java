package soliton.launcher.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/// For measuring: a thread that answers each line of standard input with `heap BYTES`, in use after
/// a collection.
final class HeapTeller {
  private HeapTeller() {}

  static void start() {
    Thread.ofPlatform().daemon().name("heap").start(HeapTeller::tell);
  }

  private static void tell() {
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      while (lines.readLine() != null) {
        System.gc();
        System.out.println(
            "heap " + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
      }
    } catch (IOException e) {
      System.out.println("heap -1");
    }
  }
}
