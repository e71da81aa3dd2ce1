/** What of the DOM is needed to read its text; linkedom's and the browser's own nodes both fit. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<TextNode>;
}

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5
  H6 HEADER HGROUP HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(
    /\s+/,
  ),
);
const UNREAD = new Set(
  `AUDIO BUTTON CANVAS DATALIST EMBED HEAD IFRAME INPUT MAP MATH NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA
  VIDEO`.split(/\s+/),
);

/**
 * The words of a page as a reader sees them: paragraphs parted by a blank line, line breaks kept, white space of the
 * markup folded into one space. Non-breaking spaces and quotes stay as they are; scripts, styles and controls are left out.
 */
export function blockText(root: TextNode): string {
  const blocks: string[] = [];
  let line = '';
  const close = () => {
    const block = line
      .replaceAll(/ *\n */g, '\n')
      .replace(/^[ \n]+/, '')
      .replace(/[ \n]+$/, '');
    if (/\S/.test(block)) blocks.push(block);
    line = '';
  };
  // A stack of its own: hostile pages nest deeper than calls may.
  const open: { node: TextNode; next: number; pre: boolean }[] = [
    { node: root, next: 0, pre: false },
  ];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.node.childNodes[top.next++];
    const name = top.node.nodeName.toUpperCase();
    if (node === undefined) {
      if (BLOCKS.has(name)) close();
      open.pop();
    } else if (node.nodeType === TEXT) {
      const words = node.textContent ?? '';
      const folded = top.pre ? words : words.replaceAll(/[ \t\n\r\f]+/g, ' ');
      line += line.endsWith(' ') && folded.startsWith(' ') ? folded.slice(1) : folded;
    } else if (node.nodeType === ELEMENT) {
      const child = node.nodeName.toUpperCase();
      if (UNREAD.has(child)) continue;
      if (child === 'BR') line += '\n';
      else if ((child === 'TD' || child === 'TH') && !line.endsWith(' ')) line += ' ';
      if (BLOCKS.has(child)) close();
      open.push({ node, next: 0, pre: top.pre || child === 'PRE' });
    }
  }
  close();
  return blocks.join('\n\n');
}
