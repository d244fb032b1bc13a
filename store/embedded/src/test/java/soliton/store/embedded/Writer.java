package soliton.store.embedded;

import java.io.PrintStream;
import java.nio.file.Path;
import soliton.store.Format;
import soliton.store.StoreException;
import soliton.store.Table;

/// A process that writes until it is killed, or until its disk is full. It acknowledges on its
/// output each number that is durable.
final class Writer {
  private static final int FILLING = 200;

  private Writer() {}

  public static void main(String[] arguments) {
    PrintStream out = System.out;
    try (EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]))) {
      Table<Long, String> left = store.table("left", Format.NUMBER, Format.TEXT);
      Table<Long, String> right = store.table("right", Format.NUMBER, Format.TEXT);
      for (long number = left.size(); ; number++) {
        String value = "value-" + number + "x".repeat(FILLING);
        store.batch().put(left, number, value).put(right, number, value).commit();
        out.println(number);
        out.flush();
      }
    } catch (StoreException e) {
      out.println(e.reason() + " " + e.getMessage());
    }
  }
}
