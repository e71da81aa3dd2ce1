declare module 'html-encoding-sniffer' {
  /** Name of the encoding that an HTML page's byte order mark or meta tags declare, else the default. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options: { readonly defaultEncoding: string },
  ): string;
}
