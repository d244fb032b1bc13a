package soliton.sbi;

/// A service refused: departs from the caller's flow with the reason. It has no stack trace, since
/// it tells of the peer's answer and not of a fault of ours.
public final class SbiProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProblemDetails problem;

  public SbiProblem(ProblemDetails problem) {
    super(problem.status() + " " + problem.cause(), null, false, false);
    this.problem = problem;
  }

  public static SbiProblem of(int status, String cause) {
    return new SbiProblem(ProblemDetails.of(status, cause));
  }

  public static SbiProblem of(int status, String cause, String detail) {
    return new SbiProblem(ProblemDetails.of(status, cause, detail));
  }

  public ProblemDetails problem() {
    return problem;
  }

  public boolean hasCause(String cause) {
    return cause.equals(problem.cause());
  }
}
