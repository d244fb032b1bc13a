package soliton.store.embedded;

import java.io.IOException;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import soliton.store.StoreException;
import soliton.store.StoreException.Reason;

/// Says what is wrong with a store, and what to do, in words for an operator.
final class StoreFailures {
  private StoreFailures() {}

  static StoreException unwritable(Path file, @Nullable IOException cause) {
    return new StoreException(
        Reason.UNWRITABLE,
        "cannot write the store "
            + file
            + (cause == null ? "" : " (" + cause + ")")
            + ": give this user the right to its directory, or choose another one",
        cause);
  }

  static StoreException opening(Path file, MVStoreException cause) {
    return switch (cause.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED ->
          new StoreException(
              Reason.IN_USE,
              "the store " + file + " is in use by another process: stop it first",
              cause);
      case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
          new StoreException(
              Reason.DAMAGED,
              "the store "
                  + file
                  + " is damaged or no store: put its last copy in place, or move it away to begin"
                  + " with an empty one",
              cause);
      default -> unwritable(file, new IOException(deepest(cause)));
    };
  }

  static StoreException running(Path file, MVStoreException cause) {
    return new StoreException(
        Reason.FAILED,
        "the store "
            + file
            + " failed ("
            + deepest(cause)
            + "): what was committed is safe; look after its disk and start again",
        cause);
  }

  private static String deepest(Throwable cause) {
    Throwable deepest = cause;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage());
  }
}
