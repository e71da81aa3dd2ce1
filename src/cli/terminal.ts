/** Columns of the terminal, or null where standard output is none. */
export function terminalWidth(): number | null {
  return process.stdout.isTTY ? process.stdout.columns : null;
}
