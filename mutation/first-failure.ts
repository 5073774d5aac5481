import fc from 'fast-check';

/** Nobody reads how a mutant fails, so the smallest example of it need not be looked for. */
fc.configureGlobal({ endOnFailure: true });
