/** Everything that XML 1.0 has no character for: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text with U+FFFD in place of every character that XML 1.0 (section 2.2) cannot hold. */
function xmlCharacters(text: string): string {
  return text.replace(NO_XML, '\u{FFFD}');
}

/** A text escaped for an attribute's value in double quotes, or for an element; any text gives well-formed XML. */
function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '');
}

/** Attributes of a tag, in the order given, each with a space before it; those that are null are left out. */
export function xmlAttributes(
  values: Readonly<Record<string, string | number | boolean | null>>,
): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${xmlText(String(value))}"`)
    .join('');
}

/** Ids that stay apart when they are written: two that differ in unwritable characters alone get numbers. */
export function xmlIds(ids: readonly string[]): Map<string, string> {
  const written = new Map<string, string>();
  const taken = new Set(ids.filter((id) => plainId(id) === id));
  for (const id of ids) {
    let safe = plainId(id);
    if (safe !== id) {
      const stem = safe;
      for (let number = 2; taken.has(safe); number++) safe = `${stem}~${number}`;
      taken.add(safe);
    }
    written.set(id, safe);
  }
  return written;
}

/** Gephi trims ids and warns of line ends in them. */
function plainId(id: string): string {
  return xmlCharacters(id).replace(/\s+/g, ' ').trim();
}
