import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Plugin } from 'vite';

const ARTICLE = fileURLToPath(new URL('../data/articles/velayati.txt', import.meta.url));
const TOOL = fileURLToPath(new URL('./sample-network.ts', import.meta.url));

/** What the page may do, and nothing else: no other host, no inline code, no frames. */
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; " +
  "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * What the explorer's page needs beside its sources: `network.json` with the sample network, read by the pipeline itself when the page is built
 * or first asked for, and the strict policy in the built page.
 */
export function explorerPage(): Plugin {
  let sample: Promise<string> | null = null;
  const sampleNetwork = (): Promise<string> => {
    sample ??= readSample();
    return sample;
  };
  return {
    name: 'entente-page',
    configureServer(server) {
      server.middlewares.use('/network.json', (_request, response, next) => {
        sampleNetwork().then((json) => {
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(json);
        }, next);
      });
    },
    async generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'network.json',
        source: await sampleNetwork(),
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        // Vite's own development client needs inline styles.
        if (server !== undefined) return html;
        const meta = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
        return html.replace('<head>', `<head>\n    ${meta}`);
      },
    },
  };
}

/** The network of the sample article, read by a process of its own: Vite reads its configuration for tests too, which need no pipeline. */
async function readSample(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', TOOL, ARTICLE],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}
