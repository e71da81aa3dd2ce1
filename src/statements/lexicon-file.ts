/** A row of a tab-separated data file, by column name, with where it stands. */
export interface DataRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A data file has a line that cannot be read; says which, why, and what to do. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';
}

/** Reads a tab-separated file: `#` begins a comment line, the first other line names the columns, blank lines are skipped. Missing cells at the end are empty. */
export function readTable(
  file: string,
  text: string,
  columns: readonly string[],
): readonly DataRow[] {
  const rows: DataRow[] = [];
  let header: string[] | null = null;
  const lines = text.split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (header === null) {
      header = cells;
      for (const column of columns) {
        if (!header.includes(column)) {
          throw new DataFileError(
            `${file}:${index + 1}: no column "${column}"; the first line must name ${columns.join(', ')}, separated by tabs`,
          );
        }
      }
      continue;
    }
    if (cells.length > header.length) {
      throw new DataFileError(
        `${file}:${index + 1}: ${cells.length} cells, but ${header.length} columns; separate cells by one tab each`,
      );
    }
    const named = header.map((name, i): [string, string] => [name, cells[i] ?? '']);
    rows.push({ file, line: index + 1, cells: Object.fromEntries(named) });
  }
  return rows;
}

/**
 * The words and classes (`@accord`) of a cell, parted by `|`; words with a hyphen without it too, as texts have them when they are analysed ("black-listed" is read as
 * "blacklisted").
 */
export function wordsIn(cell: string): readonly string[] {
  const spellings = (word: string): readonly string[] =>
    word.startsWith('@') ? [word] : [word, word.replaceAll('-', '')];
  return [...new Set(cell.split('|').flatMap(spellings))];
}
