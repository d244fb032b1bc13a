package soliton.per;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An alternative of a [Choice] that was added later, behind choice-Extensions.
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Alternative {
  Class<?> type();

  int id();

  Criticality criticality();
}
