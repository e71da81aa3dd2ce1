/** What the bytes of a file say: the text, or why there is none. */
export type Decoded =
  | { readonly text: string }
  | { readonly what: string; readonly advice: string };

/** More bytes than this are no one text in any browser or in Node, whose longest string has 2 ** 29 - 24 characters. */
const MOST_BYTES = 500_000_000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
const lenientUtf8 = new TextDecoder('utf-8', { ignoreBOM: false });

/**
 * The text of a file without its byte order mark. In order: a byte order mark (UTF-8, UTF-16), the encoding that an
 * HTML page declares, UTF-8 where the bytes are valid UTF-8, UTF-16 where every other byte is zero, else windows-1252.
 * Data that is no text (a picture, a PDF, an archive) comes back as what it is and what to do.
 */
export async function decodeText(bytes: Uint8Array, isHtml: boolean): Promise<Decoded> {
  if (startsWith(bytes, '%PDF-')) {
    return { what: 'this is a PDF file, not text', advice: 'convert it to text or HTML first' };
  }
  if (startsWith(bytes, '{\\rtf')) {
    return { what: 'this is a rich text (RTF) file', advice: 'save it as plain text first' };
  }
  if (bytes.length > MOST_BYTES) {
    const size = Math.round(bytes.length / 1e6);
    const what = `the file is too large: ${size} MB, at most ${MOST_BYTES / 1e6} are read`;
    return { what, advice: 'split it' };
  }
  const text = await textOf(bytes, isHtml);
  if (isBinary(text)) {
    return {
      what: 'this is binary data, not text',
      advice: 'give plain text, Markdown, HTML, JSON, JSON lines or CSV',
    };
  }
  return { text };
}

async function textOf(bytes: Uint8Array, isHtml: boolean): Promise<string> {
  const declared = await declaredEncoding(bytes, isHtml);
  // Node's own decoder is right for UTF-8, and at hand: the library is loaded for the others alone.
  if (declared === 'utf-8') return lenientUtf8.decode(bytes);
  if (declared !== null) return decodeAs(bytes, declared);
  try {
    return utf8.decode(bytes);
  } catch {
    const lenient = lenientUtf8.decode(bytes);
    return isMostlyUtf8(lenient) ? lenient : decodeAs(bytes, 'windows-1252');
  }
}

/** Lower-case name of the encoding that the bytes themselves declare, or null. */
async function declaredEncoding(bytes: Uint8Array, isHtml: boolean): Promise<string | null> {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  if (!isHtml) return null;
  const { default: sniffEncoding } = await import('html-encoding-sniffer');
  // x-user-defined is a name that no page declares on purpose: it stands for "nothing declared".
  const encoding = sniffEncoding(bytes, { defaultEncoding: 'x-user-defined' }).toLowerCase();
  return encoding === 'x-user-defined' ? null : encoding;
}

/** UTF-16 without a mark: in English text every other byte is zero. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 1024) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = 0.4 * length;
  if (odd > most && even === 0) return 'utf-16le';
  if (even > most && odd === 0) return 'utf-16be';
  return null;
}

async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  const { TextDecoder: Decoder } = await import('@exodus/bytes/encoding.js');
  return new Decoder(encoding).decode(bytes);
}

/** True where a text that is not quite UTF-8 has more right characters beyond ASCII than broken ones. */
function isMostlyUtf8(text: string): boolean {
  let right = 0;
  let broken = 0;
  for (const character of text) {
    if (character === '\ufffd') broken++;
    else if (character > '\x7f') right++;
  }
  return right > broken;
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0) return true;
    const isSpace = (code >= 9 && code <= 13) || code === 0x1a || code === 0x1b;
    if ((code < 32 && !isSpace) || code === 0xfffd) controls++;
  }
  return controls > 0.1 * sample.length;
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  for (let i = 0; i < ascii.length; i++) if (bytes[i] !== ascii.charCodeAt(i)) return false;
  return true;
}
