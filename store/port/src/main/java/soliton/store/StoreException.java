package soliton.store;

import org.jspecify.annotations.Nullable;

/// The store cannot do what it must. The message says what failed, where, and what to do.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public StoreException(Reason reason, String message) {
    this(reason, message, null);
  }

  public StoreException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// What an operator, or a caller, acts on.
  public enum Reason {
    /// The directory or file cannot be written.
    UNWRITABLE,
    /// Another process has the file open.
    IN_USE,
    /// What was read is not what a store wrote.
    DAMAGED,
    /// A write failed; nothing more is written until the process starts again.
    FAILED,
    /// The store was closed.
    CLOSED
  }
}
