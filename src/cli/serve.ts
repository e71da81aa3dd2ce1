import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { UsageError } from './usage-error.ts';

/** What {@link serve} serves. */
export interface ServeOptions {
  /** Folder of the built explorer. */
  readonly root: string;
  /** The opened network as JSON, served as `network.json`; null for the sample that the explorer was built with. */
  readonly network: string | null;
  /** 0 for any free port. */
  readonly port: number;
}

/** A running server and its address. */
export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; " +
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; " +
    "form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-cache',
};

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built explorer, with a network open, on this machine alone (127.0.0.1).
 *
 * @throws {UsageError} if the port is taken.
 */
export async function serve({ root, network, port }: ServeOptions): Promise<Served> {
  const folder = await realpath(root);
  const server = createServer((request, response) => {
    answer(request, response, folder, network, server).catch(() => {
      send(response, 500, 'text/plain; charset=utf-8', 'the explorer cannot be read');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const what = isTaken ? 'is taken' : `cannot be used (${error.message})`;
      reject(new UsageError(`port ${port} ${what}; choose another one, or none for any free port`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${portOf(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  network: string | null,
  server: Server,
): Promise<void> {
  const plain = 'text/plain; charset=utf-8';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    send(response, 405, plain, 'only GET and HEAD');
    return;
  }
  // A page of another host whose name was made to lead here would send its own name.
  const port = portOf(server);
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) {
    send(response, 403, plain, 'wrong host');
    return;
  }
  const path = pathOf(request.url ?? '/');
  if (path === '/network.json' && network !== null) {
    send(response, 200, MIME_TYPES['.json'] ?? plain, network);
    return;
  }
  const file = path === null ? null : await fileAt(folder, path);
  if (file === null) send(response, 404, plain, 'not found');
  else {
    const type = MIME_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    send(response, 200, type, await readFile(file));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { ...HEADERS, 'content-type': type, 'content-length': bytes.length });
  // Node leaves the body out by itself where HEAD was asked.
  response.end(bytes);
}

/** The decoded path of a request, or null where it is none. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    // Broken percent signs name no file.
    return null;
  }
}

/** The file of the folder that a path names; null where there is none, and for everything outside it, links included. */
async function fileAt(folder: string, path: string): Promise<string | null> {
  const parts = path.split(/[/\\]/);
  if (parts.some((part) => part.startsWith('.'))) return null;
  const asked = join(folder, ...parts, ...(path.endsWith('/') ? ['index.html'] : []));
  try {
    const file = await realpath(asked);
    return file.startsWith(folder + sep) && extname(file) !== '' ? file : null;
  } catch {
    // There is no such file.
    return null;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
