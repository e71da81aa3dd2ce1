import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/header.css';
import './styles/article.css';
import './styles/graph.css';
import './styles/details.css';
import './styles/legend.css';
import './styles/table.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { listenToPage } from './page-events.ts';
import { openServed, prepareReader } from './reading/read.ts';
import { followTheme } from './theme.ts';

followTheme();
listenToPage();
const root = document.querySelector('#app');
if (root !== null) render(<App />, root);
await openServed();
// The sample is on the screen first; the model (7 MB) comes behind it.
setTimeout(prepareReader, 200);
