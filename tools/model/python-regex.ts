/** White space as Python's `\s` and `str.isspace` see it, for use inside a character class. */
const SPACE =
  '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const SYNTAX = new Set('^$\\.*+?()[]{}|/');

/**
 * A regular expression of Python's `re` as the source of a JavaScript one with the flag `u`.
 * It knows what spaCy's tokenizer uses, and stops at any other escape.
 */
export function jsRegex(python: string): string {
  const source = python.replace(/^\(\?u\)/, '');
  let out = '';
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === '\\') {
      const next = source.charAt(++i);
      if (next === 'U') {
        out += `\\u{${source.slice(i + 1, i + 9).replace(/^0+/, '')}}`;
        i += 8;
      } else if (next === 'u') {
        out += `\\u${source.slice(i + 1, i + 5)}`;
        i += 4;
      } else if (next === 'd') out += '\\p{Nd}';
      else if (next === 'w') out += inClass ? '\\p{L}\\p{N}_' : '[\\p{L}\\p{N}_]';
      else if (next === 'S' && !inClass) out += `[^${SPACE}]`;
      else if (SYNTAX.has(next) || (next === '-' && inClass)) out += `\\${next}`;
      else if (/[A-Za-z0-9]/.test(next)) throw new Error(`unknown escape \\${next} in ${python}`);
      else out += next;
    } else if (c === '[' && inClass) out += '\\[';
    else {
      if (c === '[') inClass = true;
      else if (c === ']') inClass = false;
      out += c;
    }
  }
  new RegExp(out, 'u');
  return out;
}
