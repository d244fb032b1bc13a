package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The class holds codecs written by hand: for each type a static method with a [PerReader] that
/// returns it (or null, having marked the reader), and one with a [PerWriter] and the value.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface PerCodecs {}
