package soliton.per;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The record is a SEQUENCE that holds one container of IEs and an extension marker: its components
/// are those IEs, each with [Ie].
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE})
public @interface IeContainer {}
