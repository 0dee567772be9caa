export {}; // Types only; here so that a plain import of them does no harm.
