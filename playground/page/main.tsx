import './theme.css';
import { render } from 'preact';
import { App } from './app';
import { exposeHandle } from './playground-handle';
import { startEditor } from './state/start-editor';

exposeHandle(startEditor());
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
