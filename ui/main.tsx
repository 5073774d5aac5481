import './theme.css';
import { render } from 'preact';
import { App } from './app';
import { connect } from './state/connection';

const root = document.getElementById('app');
if (root) render(<App />, root);
connect();
