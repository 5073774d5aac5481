import { Component } from 'preact';
import { focusOn } from './focus';

/** What had the focus last, also before the panel was collapsed or opened again. */
let last: EventTarget | null = null;

/** When what had the focus is gone, the main button takes it, never the page. */
export class KeptFocus extends Component {
  override componentDidMount(): void {
    addEventListener('focusin', this);
    this.componentDidUpdate();
  }

  override componentWillUnmount(): void {
    removeEventListener('focusin', this);
  }

  handleEvent({ target }: FocusEvent): void {
    last = target;
  }

  override componentDidUpdate(): void {
    const { activeElement, body } = document;
    if (!(last instanceof Element) || last.isConnected || activeElement !== body) return;
    last = null;
    focusOn('draw');
  }

  override render() {
    return null;
  }
}
