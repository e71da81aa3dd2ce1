import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readArticles } from '../src/article/read-articles.ts';
import { writeNetworkJson } from '../src/formats/json.ts';
import { buildNetwork } from '../src/network/build-network.ts';
import { layoutNetwork } from '../src/network/layout.ts';
import { openLexicon, openPipeline } from '../src/node.ts';

// Prints the network that the articles named on the command line make, as the explorer opens it.
const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('name at least one article');
const [pipeline, { types }] = await Promise.all([openPipeline(), openLexicon()]);
const extractions = [];
for (const path of paths) {
  const { articles, problems } = await readArticles(await readFile(path), basename(path));
  for (const { what } of problems) console.error(`${path}: ${what}`);
  extractions.push(...articles.map((article) => pipeline.extract(article)));
}
const network = buildNetwork(extractions, { types });
layoutNetwork(network);
process.stdout.write(writeNetworkJson(network));
