/** How {@link writeTable} sets its columns. */
export interface TableOptions {
  /** Most characters of a line; the last column is cut to fit. 100 by default, Infinity cuts nothing. */
  readonly width?: number;
}

const GAP = '  ';

/** A table of text to be read by a person: columns aligned by spaces, a line a row, the last column cut with an ellipsis where it is too long. */
export function writeTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { width = 100 }: TableOptions = {},
): string {
  const lines = [header, ...rows].map((row) => row.map(oneLine));
  const widths = header.map((_name, column) =>
    lines.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? '')), 0),
  );
  const last = header.length - 1;
  const used = widths.slice(0, last).reduce((sum, size) => sum + size + GAP.length, 0);
  const room = Math.max(20, width - used);
  return lines
    .map((row) =>
      row
        .map((cell, column) =>
          column === last
            ? cut(cell, room)
            : cell + ' '.repeat((widths[column] ?? 0) - lengthOf(cell)),
        )
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Control characters in an article must not reach a terminal, where they could do more than show. */
export function oneLine(cell: string): string {
  return cell.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function cut(cell: string, room: number): string {
  const characters = [...cell];
  return characters.length <= room
    ? cell
    : `${characters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}

function lengthOf(cell: string): number {
  return [...cell].length;
}
