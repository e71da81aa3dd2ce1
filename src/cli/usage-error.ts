/** The call itself was wrong: the message says what, and the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
