/**
 * Compiles src/language/kernel.as and writes the code, as base64, into src/language/wasm-kernel-code.ts.
 *
 * usage: tsx tools/build-wasm.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const source = readFileSync(new URL('../src/language/kernel.as', import.meta.url), 'utf8');
const written: Uint8Array[] = [];
const { error, stderr } = await asc.main(
  // biome-ignore format: one option a line says less
  ['kernel.ts', '--outFile', 'kernel.wasm', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '-O3', '--converge', '--initialMemory', '1'],
  {
    readFile: (name) => (name === 'kernel.ts' ? source : null),
    writeFile: (_name, contents) => {
      written.push(typeof contents === 'string' ? Buffer.from(contents) : contents);
    },
    listFiles: () => [],
  },
);
const [code] = written;
if (error || !code) throw new Error(`kernel.as: ${stderr.toString()}`, { cause: error });

const lines = Buffer.from(code)
  .toString('base64')
  .match(/.{1,90}/g)
  ?.map((line) => `  '${line}'`);
writeFileSync(
  new URL('../src/language/wasm-kernel-code.ts', import.meta.url),
  `// Written by tools/build-wasm.ts from kernel.as; do not edit.

/** The WebAssembly code of the kernel, in base64. */
export const WASM_KERNEL =
${lines?.join(' +\n')};
`,
);
console.log(`${code.length} bytes of code`);
