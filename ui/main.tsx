// First, so that what a component says of itself counts.
import './theme.css';
import './later/styles.css';
import { effect } from '@preact/signals-core';
import { render } from 'preact';
import { App } from './app';
import { connect } from './state/connection';

const root = document.getElementById('app');
// The panel is a function of the state: whatever it read is what draws it again.
if (root) effect(() => render(App(), root));
connect();
