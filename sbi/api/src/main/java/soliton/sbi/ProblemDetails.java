package soliton.sbi;

import org.jspecify.annotations.Nullable;

/// Why a service refused a request (TS 29.571 5.2.4.1, RFC 9457): the HTTP status it would have,
/// the application cause of the service's specification, and a sentence for people.
public record ProblemDetails(int status, @Nullable String cause, @Nullable String detail) {
  public static ProblemDetails of(int status, String cause) {
    return new ProblemDetails(status, cause, null);
  }

  public static ProblemDetails of(int status, String cause, String detail) {
    return new ProblemDetails(status, cause, detail);
  }
}
