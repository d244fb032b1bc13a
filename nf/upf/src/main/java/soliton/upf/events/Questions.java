package soliton.upf.events;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import soliton.sbi.SbiProblem;

/// Asks the control side, in its turn, and waits for the answer. Never used by the control side
/// itself, which would wait for its own end.
final class Questions {
  private final Executor control;

  Questions(Executor control) {
    this.control = control;
  }

  /// @throws SbiProblem if the question does
  <T> T ask(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    control.execute(
        () -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException fault) {
            answer.completeExceptionally(fault);
          }
        });
    try {
      return answer.join();
    } catch (CompletionException fault) {
      if (fault.getCause() instanceof SbiProblem problem) {
        throw problem;
      }
      throw fault;
    }
  }
}
