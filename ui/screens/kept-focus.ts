import { Component } from 'preact';
import { focusOn } from './focus';

/** When what had the focus is gone from the panel, the main button takes it, never the page. */
export class KeptFocus extends Component {
  #last: EventTarget | null = null;

  override componentDidMount(): void {
    addEventListener('focusin', this);
  }

  override componentWillUnmount(): void {
    removeEventListener('focusin', this);
  }

  handleEvent({ target }: FocusEvent): void {
    this.#last = target;
  }

  override componentDidUpdate(): void {
    const { activeElement, body } = document;
    if (!(this.#last instanceof Element) || this.#last.isConnected || activeElement !== body)
      return;
    this.#last = null;
    focusOn('draw');
  }

  override render() {
    return null;
  }
}
