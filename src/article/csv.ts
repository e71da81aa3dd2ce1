/** A row of a table of articles: its values by the names of their columns, or why it is none. */
export type CsvRecord =
  | { readonly line: number; readonly values: Readonly<Record<string, string>> }
  | { readonly line: number; readonly what: string; readonly advice: string };

/** Characters that part cells, in the order in which they are preferred. */
const SEPARATORS = [',', ';', '\t'];

/**
 * The rows of a CSV file (RFC 4180) behind its first, which names the columns; cells are parted by comma, semicolon or
 * tab, whichever the first row has most of. Names of columns are read in small letters, and `date` is `published`;
 * empty cells and empty rows are left out. Lines count from 1.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const separator = SEPARATORS.reduce((most, one) =>
    first.split(one).length > first.split(most).length ? one : most,
  );
  let columns: readonly string[] | null = null;
  for (const row of rowsOf(text, separator)) {
    if ('what' in row) yield row;
    else if (columns === null) {
      columns = row.cells.map(columnOf);
      if (!columns.includes('text')) {
        const what = `no column is called "text"; the first row says ${row.cells.join(', ').slice(0, 120)}`;
        const advice = 'name the columns text, id, title, published, outlet, url in the first row';
        yield { line: row.line, what, advice };
        return;
      }
    } else if (row.cells.length > columns.length) {
      const what = `this row has ${row.cells.length} cells, the first row ${columns.length}`;
      const advice = `left out; put a text that holds ${JSON.stringify(separator)} or a line end between quotes`;
      yield { line: row.line, what, advice };
    } else {
      const named = columns.map((column, at) => [column, row.cells[at] ?? ''] as const);
      const values = named.filter(([, value]) => value !== '');
      if (values.length > 0) yield { line: row.line, values: Object.fromEntries(values) };
    }
  }
}

function columnOf(cell: string): string {
  const name = cell.trim().toLowerCase();
  return name === 'date' ? 'published' : name;
}

type Row =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly what: string; readonly advice: string };

function* rowsOf(text: string, separator: string): Generator<Row> {
  const ends = new RegExp(`[${separator}\\r\\n]`, 'g');
  let line = 1;
  let cells: string[] = [];
  let begun = line;
  for (let at = 0; at < text.length; ) {
    let cell = '';
    if (text[at] === '"') {
      const opened = at + 1;
      let closed = text.indexOf('"', opened);
      while (closed >= 0 && text[closed + 1] === '"') closed = text.indexOf('"', closed + 2);
      if (closed < 0) {
        const advice = 'left out with all that follows; write " within a text as ""';
        yield { line, what: 'a quote is opened here and never closed', advice };
        return;
      }
      const quoted = text.slice(opened, closed);
      line += quoted.match(/\r\n|\r|\n/g)?.length ?? 0;
      cell = quoted.replaceAll('""', '"');
      at = closed + 1;
    }
    ends.lastIndex = at;
    const end = ends.exec(text)?.index ?? text.length;
    cells.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === separator && at < text.length) continue;
    if (text[end] === separator) cells.push('');
    yield { line: begun, cells };
    if (text[end] === '\r' && text[at] === '\n') at++;
    line++;
    begun = line;
    cells = [];
  }
}
