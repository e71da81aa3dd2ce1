const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

const FORMS = {
  iso: /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?![\d])/,
  dayFirst: new RegExp(
    `^(?:[a-z]+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH},?[\\s-]+(\\d{4})(?!\\d)`,
    'i',
  ),
  monthFirst: new RegExp(
    `^(?:[a-z]+\\.?,?\\s+)?${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
    'i',
  ),
};

/**
 * The day that a date in metadata names, as a full ISO date, or null where it names none for certain: ISO 8601 dates and
 * times (the day where it was written, not moved to another time zone), `20151003`, `Sat, 03 Oct 2015 …`,
 * `October 3, 2015`. A month alone and `03/10/2015`, which means two days, are no day.
 */
export function parsePublished(value: string): string | null {
  const text = value.trim();
  const iso = FORMS.iso.exec(text);
  if (iso) return day(iso[1], iso[3], iso[4]);
  const dayFirst = FORMS.dayFirst.exec(text);
  if (dayFirst) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = FORMS.monthFirst.exec(text);
  if (monthFirst) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

/** The day that a file's name states (`2015-10-03-title.txt`, `20151003_title.txt`), or null. */
export function publishedInName(name: string): string | null {
  const found = /(?<![\p{L}\d])((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?![\p{L}\d])/u.exec(name);
  return found ? day(found[1], found[3], found[4]) : null;
}

function monthNumber(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

/** A full ISO date, or null for a day that no calendar has. */
function day(year = '', month = '', date = ''): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  if (y === 0 || d < 1 || d > days) return null;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}
